# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.InternetScsiHba``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.InternetScsiHba",
    wire_name="HostInternetScsiHba",
    properties=lambda: (
        _rt.Property("isSoftwareBased", "boolean"),
        _rt.Property(
            "canBeDisabled", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "networkBindingSupport",
            "vim.host.InternetScsiHba.NetworkBindingSupportType",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("discoveryCapabilities", "vim.host.InternetScsiHba.DiscoveryCapabilities"),
        _rt.Property("discoveryProperties", "vim.host.InternetScsiHba.DiscoveryProperties"),
        _rt.Property(
            "authenticationCapabilities", "vim.host.InternetScsiHba.AuthenticationCapabilities"
        ),
        _rt.Property(
            "authenticationProperties", "vim.host.InternetScsiHba.AuthenticationProperties"
        ),
        _rt.Property(
            "digestCapabilities",
            "vim.host.InternetScsiHba.DigestCapabilities",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "digestProperties",
            "vim.host.InternetScsiHba.DigestProperties",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("ipCapabilities", "vim.host.InternetScsiHba.IPCapabilities"),
        _rt.Property("ipProperties", "vim.host.InternetScsiHba.IPProperties"),
        _rt.Property(
            "supportedAdvancedOptions",
            "vim.option.OptionDef",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "advancedOptions",
            "vim.host.InternetScsiHba.ParamValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("iScsiName", "string"),
        _rt.Property("iScsiAlias", "string", optional=True),
        _rt.Property(
            "configuredSendTarget", "vim.host.InternetScsiHba.SendTarget", array=True, optional=True
        ),
        _rt.Property(
            "configuredStaticTarget",
            "vim.host.InternetScsiHba.StaticTarget",
            array=True,
            optional=True,
        ),
        _rt.Property("maxSpeedMb", "int", optional=True),
        _rt.Property("currentSpeedMb", "int", optional=True),
    ),
)
class InternetScsiHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.InternetScsiHba``, on the wire ``HostInternetScsiHba``.

    Fields:
        - ``isSoftwareBased``: ``boolean``, required.
        - ``canBeDisabled``: ``boolean``, optional. Since vSphere API 5.0.
        - ``networkBindingSupport``: ``vim.host.InternetScsiHba.NetworkBindingSupportType``,
          optional. Since vSphere API 5.0.
        - ``discoveryCapabilities``: ``vim.host.InternetScsiHba.DiscoveryCapabilities``, required.
        - ``discoveryProperties``: ``vim.host.InternetScsiHba.DiscoveryProperties``, required.
        - ``authenticationCapabilities``: ``vim.host.InternetScsiHba.AuthenticationCapabilities``,
          required.
        - ``authenticationProperties``: ``vim.host.InternetScsiHba.AuthenticationProperties``,
          required.
        - ``digestCapabilities``: ``vim.host.InternetScsiHba.DigestCapabilities``, optional. Since
          vSphere API 4.0.
        - ``digestProperties``: ``vim.host.InternetScsiHba.DigestProperties``, optional. Since
          vSphere API 4.0.
        - ``ipCapabilities``: ``vim.host.InternetScsiHba.IPCapabilities``, required.
        - ``ipProperties``: ``vim.host.InternetScsiHba.IPProperties``, required.
        - ``supportedAdvancedOptions``: List of ``vim.option.OptionDef``, optional. Since vSphere
          API 4.0.
        - ``advancedOptions``: List of ``vim.host.InternetScsiHba.ParamValue``, optional. Since
          vSphere API 4.0.
        - ``iScsiName``: ``string``, required.
        - ``iScsiAlias``: ``string``, optional.
        - ``configuredSendTarget``: List of ``vim.host.InternetScsiHba.SendTarget``, optional.
        - ``configuredStaticTarget``: List of ``vim.host.InternetScsiHba.StaticTarget``, optional.
        - ``maxSpeedMb``: ``int`` in megabits per second, optional.
        - ``currentSpeedMb``: ``int`` in megabits per second, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/InternetScsiHba.rst``
    """

    @_rt.data(
        "vim.host.InternetScsiHba.AuthenticationCapabilities",
        wire_name="HostInternetScsiHbaAuthenticationCapabilities",
        properties=lambda: (
            _rt.Property("chapAuthSettable", "boolean"),
            _rt.Property("krb5AuthSettable", "boolean"),
            _rt.Property("srpAuthSettable", "boolean"),
            _rt.Property("spkmAuthSettable", "boolean"),
            _rt.Property(
                "mutualChapSettable", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "targetChapSettable", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "targetMutualChapSettable",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class AuthenticationCapabilities(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.AuthenticationCapabilities``, on the wire ``HostInternetScsiHbaAuthenticationCapabilities``.

        Fields:
            - ``chapAuthSettable``: ``boolean``, required.
            - ``krb5AuthSettable``: ``boolean``, required.
            - ``srpAuthSettable``: ``boolean``, required.
            - ``spkmAuthSettable``: ``boolean``, required.
            - ``mutualChapSettable``: ``boolean``, optional. Since vSphere API 4.0.
            - ``targetChapSettable``: ``boolean``, optional. Since vSphere API 4.0.
            - ``targetMutualChapSettable``: ``boolean``, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/AuthenticationCapabilities.rst``
        """

        chapAuthSettable: bool = False
        """``boolean``, required. Since 1.0."""
        krb5AuthSettable: bool = False
        """``boolean``, required. Since 1.0."""
        srpAuthSettable: bool = False
        """``boolean``, required. Since 1.0."""
        spkmAuthSettable: bool = False
        """``boolean``, required. Since 1.0."""
        mutualChapSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        targetChapSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        targetMutualChapSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.AuthenticationProperties",
        wire_name="HostInternetScsiHbaAuthenticationProperties",
        properties=lambda: (
            _rt.Property("chapAuthEnabled", "boolean"),
            _rt.Property("chapName", "string", optional=True),
            _rt.Property("chapSecret", "string", optional=True),
            _rt.Property(
                "chapAuthenticationType",
                "string",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "chapInherited", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "mutualChapName", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "mutualChapSecret", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "mutualChapAuthenticationType",
                "string",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "mutualChapInherited",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class AuthenticationProperties(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.AuthenticationProperties``, on the wire ``HostInternetScsiHbaAuthenticationProperties``.

        Fields:
            - ``chapAuthEnabled``: ``boolean``, required.
            - ``chapName``: ``string``, optional.
            - ``chapSecret``: ``string``, optional.
            - ``chapAuthenticationType``: ``string``, optional. Since vSphere API 4.0.
            - ``chapInherited``: ``boolean``, optional. Since vSphere API 4.0.
            - ``mutualChapName``: ``string``, optional. Since vSphere API 4.0.
            - ``mutualChapSecret``: ``string``, optional. Since vSphere API 4.0.
            - ``mutualChapAuthenticationType``: ``string``, optional. Since vSphere API 4.0.
            - ``mutualChapInherited``: ``boolean``, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/AuthenticationProperties.rst``
        """

        chapAuthEnabled: bool = False
        """``boolean``, required. Since 1.0."""
        chapName: str | None = None
        """``string``, optional. Since 1.0."""
        chapSecret: str | None = None
        """``string``, optional. Since 1.0."""
        chapAuthenticationType: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        chapInherited: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        mutualChapName: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        mutualChapSecret: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        mutualChapAuthenticationType: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        mutualChapInherited: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.host.InternetScsiHba.ChapAuthenticationType",
        wire_name="HostInternetScsiHbaChapAuthenticationType",
        since="vim.version.version5",
        rank=5,
    )
    class ChapAuthenticationType(_rt.VimEnum):
        """The enum ``vim.host.InternetScsiHba.ChapAuthenticationType``, on the wire ``HostInternetScsiHbaChapAuthenticationType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/InternetScsiHba/ChapAuthenticationType.rst``
        """

        chapProhibited = "chapProhibited"
        """The value ``chapProhibited``."""
        chapDiscouraged = "chapDiscouraged"
        """The value ``chapDiscouraged``."""
        chapPreferred = "chapPreferred"
        """The value ``chapPreferred``."""
        chapRequired = "chapRequired"
        """The value ``chapRequired``."""

    @_rt.data(
        "vim.host.InternetScsiHba.DigestCapabilities",
        wire_name="HostInternetScsiHbaDigestCapabilities",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "headerDigestSettable",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "dataDigestSettable", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "targetHeaderDigestSettable",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "targetDataDigestSettable",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class DigestCapabilities(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.DigestCapabilities``, on the wire ``HostInternetScsiHbaDigestCapabilities``.

        Fields:
            - ``headerDigestSettable``: ``boolean``, optional.
            - ``dataDigestSettable``: ``boolean``, optional.
            - ``targetHeaderDigestSettable``: ``boolean``, optional.
            - ``targetDataDigestSettable``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/InternetScsiHba/DigestCapabilities.rst``
        """

        headerDigestSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        dataDigestSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        targetHeaderDigestSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        targetDataDigestSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.DigestProperties",
        wire_name="HostInternetScsiHbaDigestProperties",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "headerDigestType", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "headerDigestInherited",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "dataDigestType", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "dataDigestInherited",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class DigestProperties(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.DigestProperties``, on the wire ``HostInternetScsiHbaDigestProperties``.

        Fields:
            - ``headerDigestType``: ``string``, optional.
            - ``headerDigestInherited``: ``boolean``, optional.
            - ``dataDigestType``: ``string``, optional.
            - ``dataDigestInherited``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/InternetScsiHba/DigestProperties.rst``
        """

        headerDigestType: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        headerDigestInherited: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        dataDigestType: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        dataDigestInherited: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.host.InternetScsiHba.DigestType",
        wire_name="HostInternetScsiHbaDigestType",
        since="vim.version.version5",
        rank=5,
    )
    class DigestType(_rt.VimEnum):
        """The enum ``vim.host.InternetScsiHba.DigestType``, on the wire ``HostInternetScsiHbaDigestType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/InternetScsiHba/DigestType.rst``
        """

        digestProhibited = "digestProhibited"
        """The value ``digestProhibited``."""
        digestDiscouraged = "digestDiscouraged"
        """The value ``digestDiscouraged``."""
        digestPreferred = "digestPreferred"
        """The value ``digestPreferred``."""
        digestRequired = "digestRequired"
        """The value ``digestRequired``."""

    @_rt.data(
        "vim.host.InternetScsiHba.DiscoveryCapabilities",
        wire_name="HostInternetScsiHbaDiscoveryCapabilities",
        properties=lambda: (
            _rt.Property("iSnsDiscoverySettable", "boolean"),
            _rt.Property("slpDiscoverySettable", "boolean"),
            _rt.Property("staticTargetDiscoverySettable", "boolean"),
            _rt.Property("sendTargetsDiscoverySettable", "boolean"),
        ),
    )
    class DiscoveryCapabilities(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.DiscoveryCapabilities``, on the wire ``HostInternetScsiHbaDiscoveryCapabilities``.

        Fields:
            - ``iSnsDiscoverySettable``: ``boolean``, required.
            - ``slpDiscoverySettable``: ``boolean``, required.
            - ``staticTargetDiscoverySettable``: ``boolean``, required.
            - ``sendTargetsDiscoverySettable``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/DiscoveryCapabilities.rst``
        """

        iSnsDiscoverySettable: bool = False
        """``boolean``, required. Since 1.0."""
        slpDiscoverySettable: bool = False
        """``boolean``, required. Since 1.0."""
        staticTargetDiscoverySettable: bool = False
        """``boolean``, required. Since 1.0."""
        sendTargetsDiscoverySettable: bool = False
        """``boolean``, required. Since 1.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.DiscoveryProperties",
        wire_name="HostInternetScsiHbaDiscoveryProperties",
        properties=lambda: (
            _rt.Property("iSnsDiscoveryEnabled", "boolean"),
            _rt.Property("iSnsDiscoveryMethod", "string", optional=True),
            _rt.Property("iSnsHost", "string", optional=True),
            _rt.Property("slpDiscoveryEnabled", "boolean"),
            _rt.Property("slpDiscoveryMethod", "string", optional=True),
            _rt.Property("slpHost", "string", optional=True),
            _rt.Property("staticTargetDiscoveryEnabled", "boolean"),
            _rt.Property("sendTargetsDiscoveryEnabled", "boolean"),
        ),
    )
    class DiscoveryProperties(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.DiscoveryProperties``, on the wire ``HostInternetScsiHbaDiscoveryProperties``.

        Fields:
            - ``iSnsDiscoveryEnabled``: ``boolean``, required.
            - ``iSnsDiscoveryMethod``: ``string``, optional.
            - ``iSnsHost``: ``string``, optional.
            - ``slpDiscoveryEnabled``: ``boolean``, required.
            - ``slpDiscoveryMethod``: ``string``, optional.
            - ``slpHost``: ``string``, optional.
            - ``staticTargetDiscoveryEnabled``: ``boolean``, required.
            - ``sendTargetsDiscoveryEnabled``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/DiscoveryProperties.rst``
        """

        @_rt.enum(
            "vim.host.InternetScsiHba.DiscoveryProperties.ISnsDiscoveryMethod",
            wire_name="InternetScsiSnsDiscoveryMethod",
        )
        class ISnsDiscoveryMethod(_rt.VimEnum):
            """The enum ``vim.host.InternetScsiHba.DiscoveryProperties.ISnsDiscoveryMethod``, on the wire ``InternetScsiSnsDiscoveryMethod``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/InternetScsiHba/DiscoveryProperties/ISnsDiscoveryMethod.rst``
            """

            isnsStatic = "isnsStatic"
            """The value ``isnsStatic``."""
            isnsDhcp = "isnsDhcp"
            """The value ``isnsDhcp``."""
            isnsSlp = "isnsSlp"
            """The value ``isnsSlp``."""

        @_rt.enum(
            "vim.host.InternetScsiHba.DiscoveryProperties.SlpDiscoveryMethod",
            wire_name="SlpDiscoveryMethod",
        )
        class SlpDiscoveryMethod(_rt.VimEnum):
            """The enum ``vim.host.InternetScsiHba.DiscoveryProperties.SlpDiscoveryMethod``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/InternetScsiHba/DiscoveryProperties/SlpDiscoveryMethod.rst``
            """

            slpDhcp = "slpDhcp"
            """The value ``slpDhcp``."""
            slpAutoUnicast = "slpAutoUnicast"
            """The value ``slpAutoUnicast``."""
            slpAutoMulticast = "slpAutoMulticast"
            """The value ``slpAutoMulticast``."""
            slpManual = "slpManual"
            """The value ``slpManual``."""

        iSnsDiscoveryEnabled: bool = False
        """``boolean``, required. Since 1.0."""
        iSnsDiscoveryMethod: str | None = None
        """``string``, optional. Since 1.0."""
        iSnsHost: str | None = None
        """``string``, optional. Since 1.0."""
        slpDiscoveryEnabled: bool = False
        """``boolean``, required. Since 1.0."""
        slpDiscoveryMethod: str | None = None
        """``string``, optional. Since 1.0."""
        slpHost: str | None = None
        """``string``, optional. Since 1.0."""
        staticTargetDiscoveryEnabled: bool = False
        """``boolean``, required. Since 1.0."""
        sendTargetsDiscoveryEnabled: bool = False
        """``boolean``, required. Since 1.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.IPCapabilities",
        wire_name="HostInternetScsiHbaIPCapabilities",
        properties=lambda: (
            _rt.Property("addressSettable", "boolean"),
            _rt.Property("ipConfigurationMethodSettable", "boolean"),
            _rt.Property("subnetMaskSettable", "boolean"),
            _rt.Property("defaultGatewaySettable", "boolean"),
            _rt.Property("primaryDnsServerAddressSettable", "boolean"),
            _rt.Property("alternateDnsServerAddressSettable", "boolean"),
            _rt.Property(
                "ipv6Supported", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "arpRedirectSettable",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "mtuSettable", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "hostNameAsTargetAddress",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "nameAliasSettable", "boolean", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "ipv4EnableSettable",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6EnableSettable",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6PrefixLengthSettable",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6PrefixLength", "int", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "ipv6DhcpConfigurationSettable",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6LinkLocalAutoConfigurationSettable",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6RouterAdvertisementConfigurationSettable",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6DefaultGatewaySettable",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6MaxStaticAddressesSupported",
                "int",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class IPCapabilities(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.IPCapabilities``, on the wire ``HostInternetScsiHbaIPCapabilities``.

        Fields:
            - ``addressSettable``: ``boolean``, required.
            - ``ipConfigurationMethodSettable``: ``boolean``, required.
            - ``subnetMaskSettable``: ``boolean``, required.
            - ``defaultGatewaySettable``: ``boolean``, required.
            - ``primaryDnsServerAddressSettable``: ``boolean``, required.
            - ``alternateDnsServerAddressSettable``: ``boolean``, required.
            - ``ipv6Supported``: ``boolean``, optional. Since vSphere API 4.0.
            - ``arpRedirectSettable``: ``boolean``, optional. Since vSphere API 4.0.
            - ``mtuSettable``: ``boolean``, optional. Since vSphere API 4.0.
            - ``hostNameAsTargetAddress``: ``boolean``, optional. Since vSphere API 4.0.
            - ``nameAliasSettable``: ``boolean``, optional. Since vSphere API 4.1.
            - ``ipv4EnableSettable``: ``boolean``, optional. Since vSphere API 6.0.
            - ``ipv6EnableSettable``: ``boolean``, optional. Since vSphere API 6.0.
            - ``ipv6PrefixLengthSettable``: ``boolean``, optional. Since vSphere API 6.0.
            - ``ipv6PrefixLength``: ``int``, optional. Since vSphere API 6.0.
            - ``ipv6DhcpConfigurationSettable``: ``boolean``, optional. Since vSphere API 6.0.
            - ``ipv6LinkLocalAutoConfigurationSettable``: ``boolean``, optional. Since vSphere API
              6.0.
            - ``ipv6RouterAdvertisementConfigurationSettable``: ``boolean``, optional. Since vSphere
              API 6.0.
            - ``ipv6DefaultGatewaySettable``: ``boolean``, optional. Since vSphere API 6.0.
            - ``ipv6MaxStaticAddressesSupported``: ``int``, optional. Since vSphere API 6.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/IPCapabilities.rst``
        """

        addressSettable: bool = False
        """``boolean``, required. Since 1.0."""
        ipConfigurationMethodSettable: bool = False
        """``boolean``, required. Since 1.0."""
        subnetMaskSettable: bool = False
        """``boolean``, required. Since 1.0."""
        defaultGatewaySettable: bool = False
        """``boolean``, required. Since 1.0."""
        primaryDnsServerAddressSettable: bool = False
        """``boolean``, required. Since 1.0."""
        alternateDnsServerAddressSettable: bool = False
        """``boolean``, required. Since 1.0."""
        ipv6Supported: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        arpRedirectSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        mtuSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        hostNameAsTargetAddress: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        nameAliasSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        ipv4EnableSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6EnableSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6PrefixLengthSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6PrefixLength: int | None = None
        """``int``, optional. Since vSphere API 6.0."""
        ipv6DhcpConfigurationSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6LinkLocalAutoConfigurationSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6RouterAdvertisementConfigurationSettable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6DefaultGatewaySettable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6MaxStaticAddressesSupported: int | None = None
        """``int``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.IPProperties",
        wire_name="HostInternetScsiHbaIPProperties",
        properties=lambda: (
            _rt.Property("mac", "string", optional=True),
            _rt.Property("address", "string", optional=True),
            _rt.Property("dhcpConfigurationEnabled", "boolean"),
            _rt.Property("subnetMask", "string", optional=True),
            _rt.Property("defaultGateway", "string", optional=True),
            _rt.Property("primaryDnsServerAddress", "string", optional=True),
            _rt.Property("alternateDnsServerAddress", "string", optional=True),
            _rt.Property(
                "ipv6Address", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ipv6SubnetMask", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ipv6DefaultGateway", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "arpRedirectEnabled", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("mtu", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "jumboFramesEnabled", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ipv4Enabled", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "ipv6Enabled", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "ipv6properties",
                "vim.host.InternetScsiHba.IPv6Properties",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class IPProperties(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.IPProperties``, on the wire ``HostInternetScsiHbaIPProperties``.

        Fields:
            - ``mac``: ``string``, optional.
            - ``address``: ``string``, optional.
            - ``dhcpConfigurationEnabled``: ``boolean``, required.
            - ``subnetMask``: ``string``, optional.
            - ``defaultGateway``: ``string``, optional.
            - ``primaryDnsServerAddress``: ``string``, optional.
            - ``alternateDnsServerAddress``: ``string``, optional.
            - ``ipv6Address``: ``string``, optional. Since vSphere API 4.0.
            - ``ipv6SubnetMask``: ``string``, optional. Since vSphere API 4.0.
            - ``ipv6DefaultGateway``: ``string``, optional. Since vSphere API 4.0.
            - ``arpRedirectEnabled``: ``boolean``, optional. Since vSphere API 4.0.
            - ``mtu``: ``int``, optional. Since vSphere API 4.0.
            - ``jumboFramesEnabled``: ``boolean``, optional. Since vSphere API 4.0.
            - ``ipv4Enabled``: ``boolean``, optional. Since vSphere API 6.0.
            - ``ipv6Enabled``: ``boolean``, optional. Since vSphere API 6.0.
            - ``ipv6properties``: ``vim.host.InternetScsiHba.IPv6Properties``, optional. Since
              vSphere API 6.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/IPProperties.rst``
        """

        mac: str | None = None
        """``string``, optional. Since 1.0."""
        address: str | None = None
        """``string``, optional. Since 1.0."""
        dhcpConfigurationEnabled: bool = False
        """``boolean``, required. Since 1.0."""
        subnetMask: str | None = None
        """``string``, optional. Since 1.0."""
        defaultGateway: str | None = None
        """``string``, optional. Since 1.0."""
        primaryDnsServerAddress: str | None = None
        """``string``, optional. Since 1.0."""
        alternateDnsServerAddress: str | None = None
        """``string``, optional. Since 1.0."""
        ipv6Address: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        ipv6SubnetMask: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        ipv6DefaultGateway: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        arpRedirectEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        mtu: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        jumboFramesEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        ipv4Enabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6Enabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6properties: vim.host.InternetScsiHba.IPv6Properties | None = None
        """``vim.host.InternetScsiHba.IPv6Properties``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.IPv6Properties",
        wire_name="HostInternetScsiHbaIPv6Properties",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "iscsiIpv6Address",
                "vim.host.InternetScsiHba.IscsiIpv6Address",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6DhcpConfigurationEnabled",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6LinkLocalAutoConfigurationEnabled",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6RouterAdvertisementConfigurationEnabled",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "ipv6DefaultGateway",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class IPv6Properties(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.IPv6Properties``, on the wire ``HostInternetScsiHbaIPv6Properties``.

        Fields:
            - ``iscsiIpv6Address``: List of ``vim.host.InternetScsiHba.IscsiIpv6Address``, optional.
            - ``ipv6DhcpConfigurationEnabled``: ``boolean``, optional.
            - ``ipv6LinkLocalAutoConfigurationEnabled``: ``boolean``, optional.
            - ``ipv6RouterAdvertisementConfigurationEnabled``: ``boolean``, optional.
            - ``ipv6DefaultGateway``: ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/InternetScsiHba/IPv6Properties.rst``
        """

        iscsiIpv6Address: _rt.Field[
            list[vim.host.InternetScsiHba.IscsiIpv6Address],
            Iterable[vim.host.InternetScsiHba.IscsiIpv6Address],
        ] = _rt.EMPTY
        """List of ``vim.host.InternetScsiHba.IscsiIpv6Address``, optional. Since vSphere API
        6.0.
        """
        ipv6DhcpConfigurationEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6LinkLocalAutoConfigurationEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6RouterAdvertisementConfigurationEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        ipv6DefaultGateway: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.IscsiIpv6Address",
        wire_name="HostInternetScsiHbaIscsiIpv6Address",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("address", "string", since="vim.version.version10", rank=10),
            _rt.Property("prefixLength", "int", since="vim.version.version10", rank=10),
            _rt.Property("origin", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "operation", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class IscsiIpv6Address(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.IscsiIpv6Address``, on the wire ``HostInternetScsiHbaIscsiIpv6Address``.

        Fields:
            - ``address``: ``string``, required.
            - ``prefixLength``: ``int``, required.
            - ``origin``: ``string``, required.
            - ``operation``: ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/InternetScsiHba/IscsiIpv6Address.rst``
        """

        @_rt.enum(
            "vim.host.InternetScsiHba.IscsiIpv6Address.AddressConfigurationType",
            wire_name="HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType",
            since="vim.version.version10",
            rank=10,
        )
        class AddressConfigurationType(_rt.VimEnum):
            """The enum ``vim.host.InternetScsiHba.IscsiIpv6Address.AddressConfigurationType``, on the wire ``HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType``.

            Since:
                vSphere API 6.0 (``vim.version.version10``)

            Source:
                ``vim/host/InternetScsiHba/IscsiIpv6Address/AddressConfigurationType.rst``
            """

            DHCP = "DHCP"
            """The value ``DHCP``."""
            AutoConfigured = "AutoConfigured"
            """The value ``AutoConfigured``."""
            Static = "Static"
            """The value ``Static``."""
            Other = "Other"
            """The value ``Other``."""

        @_rt.enum(
            "vim.host.InternetScsiHba.IscsiIpv6Address.IPv6AddressOperation",
            wire_name="HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation",
            since="vim.version.version10",
            rank=10,
        )
        class IPv6AddressOperation(_rt.VimEnum):
            """The enum ``vim.host.InternetScsiHba.IscsiIpv6Address.IPv6AddressOperation``, on the wire ``HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation``.

            Since:
                vSphere API 6.0 (``vim.version.version10``)

            Source:
                ``vim/host/InternetScsiHba/IscsiIpv6Address/IPv6AddressOperation.rst``
            """

            add = "add"
            """The value ``add``."""
            remove = "remove"
            """The value ``remove``."""

        address: str = ""
        """``string``, required. Since vSphere API 6.0."""
        prefixLength: int = 0
        """``int``, required. Since vSphere API 6.0."""
        origin: str = ""
        """``string``, required. Since vSphere API 6.0."""
        operation: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.host.InternetScsiHba.NetworkBindingSupportType",
        wire_name="HostInternetScsiHbaNetworkBindingSupportType",
        since="vim.version.version7",
        rank=7,
    )
    class NetworkBindingSupportType(_rt.VimEnum):
        """The enum ``vim.host.InternetScsiHba.NetworkBindingSupportType``, on the wire ``HostInternetScsiHbaNetworkBindingSupportType``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/InternetScsiHba/NetworkBindingSupportType.rst``
        """

        notsupported = "notsupported"
        """The value ``notsupported``."""
        optional = "optional"
        """The value ``optional``."""
        required = "required"
        """The value ``required``."""

    @_rt.data(
        "vim.host.InternetScsiHba.ParamValue",
        wire_name="HostInternetScsiHbaParamValue",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "isInherited", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class ParamValue(vim.option.OptionValue):
        """The data object ``vim.host.InternetScsiHba.ParamValue``, on the wire ``HostInternetScsiHbaParamValue``.

        Fields:
            - ``isInherited``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/InternetScsiHba/ParamValue.rst``
        """

        isInherited: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.SendTarget",
        wire_name="HostInternetScsiHbaSendTarget",
        properties=lambda: (
            _rt.Property("address", "string"),
            _rt.Property("port", "int", optional=True),
            _rt.Property(
                "authenticationProperties",
                "vim.host.InternetScsiHba.AuthenticationProperties",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "digestProperties",
                "vim.host.InternetScsiHba.DigestProperties",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "supportedAdvancedOptions",
                "vim.option.OptionDef",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "advancedOptions",
                "vim.host.InternetScsiHba.ParamValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("parent", "string", optional=True, since="vim.version.version5", rank=5),
        ),
    )
    class SendTarget(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.SendTarget``, on the wire ``HostInternetScsiHbaSendTarget``.

        Fields:
            - ``address``: ``string``, required.
            - ``port``: ``int``, optional.
            - ``authenticationProperties``: ``vim.host.InternetScsiHba.AuthenticationProperties``,
              optional. Since vSphere API 4.0.
            - ``digestProperties``: ``vim.host.InternetScsiHba.DigestProperties``, optional. Since
              vSphere API 4.0.
            - ``supportedAdvancedOptions``: List of ``vim.option.OptionDef``, optional. Since
              vSphere API 4.0.
            - ``advancedOptions``: List of ``vim.host.InternetScsiHba.ParamValue``, optional. Since
              vSphere API 4.0.
            - ``parent``: ``string``, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/SendTarget.rst``
        """

        address: str = ""
        """``string``, required. Since 1.0."""
        port: int | None = None
        """``int``, optional. Since 1.0."""
        authenticationProperties: vim.host.InternetScsiHba.AuthenticationProperties | None = None
        """``vim.host.InternetScsiHba.AuthenticationProperties``, optional. Since vSphere API
        4.0.
        """
        digestProperties: vim.host.InternetScsiHba.DigestProperties | None = None
        """``vim.host.InternetScsiHba.DigestProperties``, optional. Since vSphere API 4.0."""
        supportedAdvancedOptions: _rt.Field[
            list[vim.option.OptionDef], Iterable[vim.option.OptionDef]
        ] = _rt.EMPTY
        """List of ``vim.option.OptionDef``, optional. Since vSphere API 4.0."""
        advancedOptions: _rt.Field[
            list[vim.host.InternetScsiHba.ParamValue], Iterable[vim.host.InternetScsiHba.ParamValue]
        ] = _rt.EMPTY
        """List of ``vim.host.InternetScsiHba.ParamValue``, optional. Since vSphere API 4.0."""
        parent: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.StaticTarget",
        wire_name="HostInternetScsiHbaStaticTarget",
        properties=lambda: (
            _rt.Property("address", "string"),
            _rt.Property("port", "int", optional=True),
            _rt.Property("iScsiName", "string"),
            _rt.Property(
                "discoveryMethod", "string", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "authenticationProperties",
                "vim.host.InternetScsiHba.AuthenticationProperties",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "digestProperties",
                "vim.host.InternetScsiHba.DigestProperties",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "supportedAdvancedOptions",
                "vim.option.OptionDef",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "advancedOptions",
                "vim.host.InternetScsiHba.ParamValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("parent", "string", optional=True, since="vim.version.version5", rank=5),
        ),
    )
    class StaticTarget(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.StaticTarget``, on the wire ``HostInternetScsiHbaStaticTarget``.

        Fields:
            - ``address``: ``string``, required.
            - ``port``: ``int``, optional.
            - ``iScsiName``: ``string``, required.
            - ``discoveryMethod``: ``string``, optional. Since vSphere API 5.1.
            - ``authenticationProperties``: ``vim.host.InternetScsiHba.AuthenticationProperties``,
              optional. Since vSphere API 4.0.
            - ``digestProperties``: ``vim.host.InternetScsiHba.DigestProperties``, optional. Since
              vSphere API 4.0.
            - ``supportedAdvancedOptions``: List of ``vim.option.OptionDef``, optional. Since
              vSphere API 4.0.
            - ``advancedOptions``: List of ``vim.host.InternetScsiHba.ParamValue``, optional. Since
              vSphere API 4.0.
            - ``parent``: ``string``, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/InternetScsiHba/StaticTarget.rst``
        """

        @_rt.enum(
            "vim.host.InternetScsiHba.StaticTarget.TargetDiscoveryMethod",
            wire_name="HostInternetScsiHbaStaticTargetTargetDiscoveryMethod",
            since="vim.version.version8",
            rank=8,
        )
        class TargetDiscoveryMethod(_rt.VimEnum):
            """The enum ``vim.host.InternetScsiHba.StaticTarget.TargetDiscoveryMethod``, on the wire ``HostInternetScsiHbaStaticTargetTargetDiscoveryMethod``.

            Since:
                vSphere API 5.1 (``vim.version.version8``)

            Source:
                ``vim/host/InternetScsiHba/StaticTarget/TargetDiscoveryMethod.rst``
            """

            staticMethod = "staticMethod"
            """The value ``staticMethod``."""
            sendTargetMethod = "sendTargetMethod"
            """The value ``sendTargetMethod``."""
            slpMethod = "slpMethod"
            """The value ``slpMethod``."""
            isnsMethod = "isnsMethod"
            """The value ``isnsMethod``."""
            unknownMethod = "unknownMethod"
            """The value ``unknownMethod``."""

        address: str = ""
        """``string``, required. Since 1.0."""
        port: int | None = None
        """``int``, optional. Since 1.0."""
        iScsiName: str = ""
        """``string``, required. Since 1.0."""
        discoveryMethod: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        authenticationProperties: vim.host.InternetScsiHba.AuthenticationProperties | None = None
        """``vim.host.InternetScsiHba.AuthenticationProperties``, optional. Since vSphere API
        4.0.
        """
        digestProperties: vim.host.InternetScsiHba.DigestProperties | None = None
        """``vim.host.InternetScsiHba.DigestProperties``, optional. Since vSphere API 4.0."""
        supportedAdvancedOptions: _rt.Field[
            list[vim.option.OptionDef], Iterable[vim.option.OptionDef]
        ] = _rt.EMPTY
        """List of ``vim.option.OptionDef``, optional. Since vSphere API 4.0."""
        advancedOptions: _rt.Field[
            list[vim.host.InternetScsiHba.ParamValue], Iterable[vim.host.InternetScsiHba.ParamValue]
        ] = _rt.EMPTY
        """List of ``vim.host.InternetScsiHba.ParamValue``, optional. Since vSphere API 4.0."""
        parent: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.InternetScsiHba.TargetSet",
        wire_name="HostInternetScsiHbaTargetSet",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "staticTargets",
                "vim.host.InternetScsiHba.StaticTarget",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "sendTargets",
                "vim.host.InternetScsiHba.SendTarget",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class TargetSet(vmodl.DynamicData):
        """The data object ``vim.host.InternetScsiHba.TargetSet``, on the wire ``HostInternetScsiHbaTargetSet``.

        Fields:
            - ``staticTargets``: List of ``vim.host.InternetScsiHba.StaticTarget``, optional.
            - ``sendTargets``: List of ``vim.host.InternetScsiHba.SendTarget``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/InternetScsiHba/TargetSet.rst``
        """

        staticTargets: _rt.Field[
            list[vim.host.InternetScsiHba.StaticTarget],
            Iterable[vim.host.InternetScsiHba.StaticTarget],
        ] = _rt.EMPTY
        """List of ``vim.host.InternetScsiHba.StaticTarget``, optional. Since vSphere API 4.0."""
        sendTargets: _rt.Field[
            list[vim.host.InternetScsiHba.SendTarget], Iterable[vim.host.InternetScsiHba.SendTarget]
        ] = _rt.EMPTY
        """List of ``vim.host.InternetScsiHba.SendTarget``, optional. Since vSphere API 4.0."""

    isSoftwareBased: bool = False
    """``boolean``, required. Since 1.0."""
    canBeDisabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    networkBindingSupport: _rt.Field[
        vim.host.InternetScsiHba.NetworkBindingSupportType | None,
        vim.host.InternetScsiHba.NetworkBindingSupportType | str | None,
    ] = _rt.UNSET
    """``vim.host.InternetScsiHba.NetworkBindingSupportType``, optional. Since vSphere API 5.0."""
    discoveryCapabilities: vim.host.InternetScsiHba.DiscoveryCapabilities = _rt.UNSET
    """``vim.host.InternetScsiHba.DiscoveryCapabilities``, required. Since 1.0."""
    discoveryProperties: vim.host.InternetScsiHba.DiscoveryProperties = _rt.UNSET
    """``vim.host.InternetScsiHba.DiscoveryProperties``, required. Since 1.0."""
    authenticationCapabilities: vim.host.InternetScsiHba.AuthenticationCapabilities = _rt.UNSET
    """``vim.host.InternetScsiHba.AuthenticationCapabilities``, required. Since 1.0."""
    authenticationProperties: vim.host.InternetScsiHba.AuthenticationProperties = _rt.UNSET
    """``vim.host.InternetScsiHba.AuthenticationProperties``, required. Since 1.0."""
    digestCapabilities: vim.host.InternetScsiHba.DigestCapabilities | None = None
    """``vim.host.InternetScsiHba.DigestCapabilities``, optional. Since vSphere API 4.0."""
    digestProperties: vim.host.InternetScsiHba.DigestProperties | None = None
    """``vim.host.InternetScsiHba.DigestProperties``, optional. Since vSphere API 4.0."""
    ipCapabilities: vim.host.InternetScsiHba.IPCapabilities = _rt.UNSET
    """``vim.host.InternetScsiHba.IPCapabilities``, required. Since 1.0."""
    ipProperties: vim.host.InternetScsiHba.IPProperties = _rt.UNSET
    """``vim.host.InternetScsiHba.IPProperties``, required. Since 1.0."""
    supportedAdvancedOptions: _rt.Field[
        list[vim.option.OptionDef], Iterable[vim.option.OptionDef]
    ] = _rt.EMPTY
    """List of ``vim.option.OptionDef``, optional. Since vSphere API 4.0."""
    advancedOptions: _rt.Field[
        list[vim.host.InternetScsiHba.ParamValue], Iterable[vim.host.InternetScsiHba.ParamValue]
    ] = _rt.EMPTY
    """List of ``vim.host.InternetScsiHba.ParamValue``, optional. Since vSphere API 4.0."""
    iScsiName: str = ""
    """``string``, required. Since 1.0."""
    iScsiAlias: str | None = None
    """``string``, optional. Since 1.0."""
    configuredSendTarget: _rt.Field[
        list[vim.host.InternetScsiHba.SendTarget], Iterable[vim.host.InternetScsiHba.SendTarget]
    ] = _rt.EMPTY
    """List of ``vim.host.InternetScsiHba.SendTarget``, optional. Since 1.0."""
    configuredStaticTarget: _rt.Field[
        list[vim.host.InternetScsiHba.StaticTarget], Iterable[vim.host.InternetScsiHba.StaticTarget]
    ] = _rt.EMPTY
    """List of ``vim.host.InternetScsiHba.StaticTarget``, optional. Since 1.0."""
    maxSpeedMb: int | None = None
    """``int`` in megabits per second, optional. Since 1.0."""
    currentSpeedMb: int | None = None
    """``int`` in megabits per second, optional. Since 1.0."""
