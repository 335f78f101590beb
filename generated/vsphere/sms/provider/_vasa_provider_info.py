# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.VasaProviderInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.data(
    "sms.provider.VasaProviderInfo",
    wire_name="VasaProviderInfo",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("url", "string", since="sms.version.version2", rank=2),
        _rt.Property("certificate", "string", optional=True, since="sms.version.version2", rank=2),
        _rt.Property("status", "string", optional=True, since="sms.version.version2", rank=2),
        _rt.Property(
            "statusFault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("vasaVersion", "string", optional=True, since="sms.version.version2", rank=2),
        _rt.Property("namespace", "string", optional=True, since="sms.version.version2", rank=2),
        _rt.Property("lastSyncTime", "string", optional=True, since="sms.version.version2", rank=2),
        _rt.Property(
            "supportedVendorModelMapping",
            "sms.provider.VasaProviderInfo.SupportedVendorModelMapping",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
        _rt.Property(
            "supportedProfile",
            "string",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
        _rt.Property(
            "supportedProviderProfile",
            "string",
            array=True,
            optional=True,
            since="sms.version.version4",
            rank=4,
        ),
        _rt.Property(
            "relatedStorageArray",
            "sms.provider.VasaProviderInfo.RelatedStorageArray",
            array=True,
            optional=True,
            since="sms.version.version4",
            rank=4,
        ),
        _rt.Property("providerId", "string", optional=True, since="sms.version.version4", rank=4),
        _rt.Property(
            "certificateExpiryDate", "string", optional=True, since="sms.version.version5", rank=5
        ),
        _rt.Property(
            "certificateStatus", "string", optional=True, since="sms.version.version5", rank=5
        ),
        _rt.Property(
            "serviceLocation", "string", optional=True, since="sms.version.version5", rank=5
        ),
        _rt.Property(
            "needsExplicitActivation",
            "boolean",
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
        _rt.Property("maxBatchSize", "long", optional=True, since="sms.version.version11", rank=6),
        _rt.Property(
            "retainVasaProviderCertificate",
            "boolean",
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
        _rt.Property(
            "arrayIndependentProvider",
            "boolean",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("type", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("category", "string", optional=True, since="sms.version.version12", rank=7),
        _rt.Property("priority", "int", optional=True, since="sms.version.version11", rank=6),
        _rt.Property(
            "failoverGroupId", "string", optional=True, since="sms.version.version11", rank=6
        ),
    ),
)
class VasaProviderInfo(sms.provider.ProviderInfo):
    """The data object ``sms.provider.VasaProviderInfo``.

    Fields:
        - ``url``: ``string``, required.
        - ``certificate``: ``string``, optional.
        - ``status``: ``string``, optional.
        - ``statusFault``: ``vmodl.LocalizedMethodFault``, optional. Since sms API 6.5.
        - ``vasaVersion``: ``string``, optional.
        - ``namespace``: ``string``, optional.
        - ``lastSyncTime``: ``string``, optional.
        - ``supportedVendorModelMapping``: List of
          ``sms.provider.VasaProviderInfo.SupportedVendorModelMapping``, optional.
        - ``supportedProfile``: List of ``string``, optional.
        - ``supportedProviderProfile``: List of ``string``, optional. Since sms API 4.0.
        - ``relatedStorageArray``: List of ``sms.provider.VasaProviderInfo.RelatedStorageArray``,
          optional. Since sms API 4.0.
        - ``providerId``: ``string``, optional. Since sms API 4.0.
        - ``certificateExpiryDate``: ``string``, optional. Since sms API 5.0.
        - ``certificateStatus``: ``string``, optional. Since sms API 5.0.
        - ``serviceLocation``: ``string``, optional. Since sms API 5.0.
        - ``needsExplicitActivation``: ``boolean``, optional. Since sms API 5.0.
        - ``maxBatchSize``: ``long``, optional. Since sms API 6.5.
        - ``retainVasaProviderCertificate``: ``boolean``, optional. Since sms API 5.0.
        - ``arrayIndependentProvider``: ``boolean``, optional. Since sms API 6.5.
        - ``type``: ``string``, optional. Since sms API 6.5.
        - ``category``: ``string``, optional. Since sms API 6.7.
        - ``priority``: ``int``, optional. Since sms API 6.5.
        - ``failoverGroupId``: ``string``, optional. Since sms API 6.5.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/provider/VasaProviderInfo.rst``
    """

    @_rt.enum(
        "sms.provider.VasaProviderInfo.Category",
        wire_name="VpCategory",
        since="sms.version.version12",
        rank=7,
    )
    class Category(_rt.VimEnum):
        """The enum ``sms.provider.VasaProviderInfo.Category``, on the wire ``VpCategory``.

        Since:
            sms API 6.7 (``sms.version.version12``)

        Source:
            ``sms/provider/VasaProviderInfo/Category.rst``
        """

        internal = "internal"
        """The value ``internal``."""
        external = "external"
        """The value ``external``."""

    @_rt.enum(
        "sms.provider.VasaProviderInfo.CertificateStatus",
        wire_name="VasaProviderCertificateStatus",
        since="sms.version.version5",
        rank=5,
    )
    class CertificateStatus(_rt.VimEnum):
        """The enum ``sms.provider.VasaProviderInfo.CertificateStatus``, on the wire ``VasaProviderCertificateStatus``.

        Since:
            sms API 5.0 (``sms.version.version5``)

        Source:
            ``sms/provider/VasaProviderInfo/CertificateStatus.rst``
        """

        valid = "valid"
        """The value ``valid``."""
        expirySoftLimitReached = "expirySoftLimitReached"
        """The value ``expirySoftLimitReached``."""
        expiryHardLimitReached = "expiryHardLimitReached"
        """The value ``expiryHardLimitReached``."""
        expired = "expired"
        """The value ``expired``."""
        invalid = "invalid"
        """The value ``invalid``."""

    @_rt.enum(
        "sms.provider.VasaProviderInfo.ProviderProfile",
        wire_name="ProviderProfile",
        since="sms.version.version11",
        rank=6,
    )
    class ProviderProfile(_rt.VimEnum):
        """The enum ``sms.provider.VasaProviderInfo.ProviderProfile``.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/provider/VasaProviderInfo/ProviderProfile.rst``
        """

        ProfileBasedManagement = "ProfileBasedManagement"
        """The value ``ProfileBasedManagement``."""
        Replication = "Replication"
        """The value ``Replication``."""

    @_rt.data(
        "sms.provider.VasaProviderInfo.RelatedStorageArray",
        wire_name="RelatedStorageArray",
        since="sms.version.version4",
        rank=4,
        properties=lambda: (
            _rt.Property("arrayId", "string", since="sms.version.version4", rank=4),
            _rt.Property("active", "boolean", since="sms.version.version4", rank=4),
            _rt.Property("manageable", "boolean", since="sms.version.version4", rank=4),
            _rt.Property("priority", "int", since="sms.version.version4", rank=4),
        ),
    )
    class RelatedStorageArray(vmodl.DynamicData):
        """The data object ``sms.provider.VasaProviderInfo.RelatedStorageArray``.

        Fields:
            - ``arrayId``: ``string``, required.
            - ``active``: ``boolean``, required.
            - ``manageable``: ``boolean``, required.
            - ``priority``: ``int``, required.

        Since:
            sms API 4.0 (``sms.version.version4``)

        Source:
            ``sms/provider/VasaProviderInfo/RelatedStorageArray.rst``
        """

        arrayId: str = ""
        """``string``, required. Since sms API 4.0."""
        active: bool = False
        """``boolean``, required. Since sms API 4.0."""
        manageable: bool = False
        """``boolean``, required. Since sms API 4.0."""
        priority: int = 0
        """``int``, required. Since sms API 4.0."""

    @_rt.data(
        "sms.provider.VasaProviderInfo.SupportedVendorModelMapping",
        wire_name="SupportedVendorModelMapping",
        since="sms.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("vendorId", "string", optional=True, since="sms.version.version1", rank=1),
            _rt.Property("modelId", "string", optional=True, since="sms.version.version1", rank=1),
        ),
    )
    class SupportedVendorModelMapping(vmodl.DynamicData):
        """The data object ``sms.provider.VasaProviderInfo.SupportedVendorModelMapping``.

        Fields:
            - ``vendorId``: ``string``, optional.
            - ``modelId``: ``string``, optional.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/provider/VasaProviderInfo/SupportedVendorModelMapping.rst``
        """

        vendorId: str | None = None
        """``string``, optional. Since sms API 1.0."""
        modelId: str | None = None
        """``string``, optional. Since sms API 1.0."""

    @_rt.enum(
        "sms.provider.VasaProviderInfo.Type",
        wire_name="VpType",
        since="sms.version.version11",
        rank=6,
    )
    class Type(_rt.VimEnum):
        """The enum ``sms.provider.VasaProviderInfo.Type``, on the wire ``VpType``.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/provider/VasaProviderInfo/Type.rst``
        """

        PERSISTENCE = "PERSISTENCE"
        """The value ``PERSISTENCE``."""
        DATASERVICE = "DATASERVICE"
        """The value ``DATASERVICE``."""
        UNKNOWN = "UNKNOWN"
        """The value ``UNKNOWN``."""

    @_rt.enum(
        "sms.provider.VasaProviderInfo.VasaProviderProfile",
        wire_name="VasaProviderProfile",
        since="sms.version.version1",
        rank=1,
    )
    class VasaProviderProfile(_rt.VimEnum):
        """The enum ``sms.provider.VasaProviderInfo.VasaProviderProfile``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/provider/VasaProviderInfo/VasaProviderProfile.rst``
        """

        blockDevice = "blockDevice"
        """The value ``blockDevice``."""
        fileSystem = "fileSystem"
        """The value ``fileSystem``."""
        capability = "capability"
        """The value ``capability``."""

    @_rt.enum(
        "sms.provider.VasaProviderInfo.VasaProviderStatus",
        wire_name="VasaProviderStatus",
        since="sms.version.version1",
        rank=1,
    )
    class VasaProviderStatus(_rt.VimEnum):
        """The enum ``sms.provider.VasaProviderInfo.VasaProviderStatus``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/provider/VasaProviderInfo/VasaProviderStatus.rst``
        """

        online = "online"
        """The value ``online``."""
        offline = "offline"
        """The value ``offline``."""
        syncError = "syncError"
        """The value ``syncError``."""
        unknown = "unknown"
        """The value ``unknown``."""
        connected = "connected"
        """The value ``connected``."""
        disconnected = "disconnected"
        """The value ``disconnected``."""

    url: str = ""
    """``string``, required. Since sms API 2.0."""
    certificate: str | None = None
    """``string``, optional. Since sms API 2.0."""
    status: str | None = None
    """``string``, optional. Since sms API 2.0."""
    statusFault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since sms API 6.5."""
    vasaVersion: str | None = None
    """``string``, optional. Since sms API 2.0."""
    namespace: str | None = None
    """``string``, optional. Since sms API 2.0."""
    lastSyncTime: str | None = None
    """``string``, optional. Since sms API 2.0."""
    supportedVendorModelMapping: _rt.Field[
        list[sms.provider.VasaProviderInfo.SupportedVendorModelMapping],
        Iterable[sms.provider.VasaProviderInfo.SupportedVendorModelMapping],
    ] = _rt.EMPTY
    """List of ``sms.provider.VasaProviderInfo.SupportedVendorModelMapping``, optional. Since sms
    API 2.0.
    """
    supportedProfile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 2.0."""
    supportedProviderProfile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 4.0."""
    relatedStorageArray: _rt.Field[
        list[sms.provider.VasaProviderInfo.RelatedStorageArray],
        Iterable[sms.provider.VasaProviderInfo.RelatedStorageArray],
    ] = _rt.EMPTY
    """List of ``sms.provider.VasaProviderInfo.RelatedStorageArray``, optional. Since sms API
    4.0.
    """
    providerId: str | None = None
    """``string``, optional. Since sms API 4.0."""
    certificateExpiryDate: str | None = None
    """``string``, optional. Since sms API 5.0."""
    certificateStatus: str | None = None
    """``string``, optional. Since sms API 5.0."""
    serviceLocation: str | None = None
    """``string``, optional. Since sms API 5.0."""
    needsExplicitActivation: bool | None = None
    """``boolean``, optional. Since sms API 5.0."""
    maxBatchSize: int | None = None
    """``long``, optional. Since sms API 6.5."""
    retainVasaProviderCertificate: bool | None = None
    """``boolean``, optional. Since sms API 5.0."""
    arrayIndependentProvider: bool | None = None
    """``boolean``, optional. Since sms API 6.5."""
    type: str | None = None
    """``string``, optional. Since sms API 6.5."""
    category: str | None = None
    """``string``, optional. Since sms API 6.7."""
    priority: int | None = None
    """``int``, optional. Since sms API 6.5."""
    failoverGroupId: str | None = None
    """``string``, optional. Since sms API 6.5."""
