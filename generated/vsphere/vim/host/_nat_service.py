# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NatService``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NatService",
    wire_name="HostNatService",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "spec", "vim.host.NatService.Specification", since="vim.version.version2", rank=2
        ),
    ),
)
class NatService(vmodl.DynamicData):
    """The data object ``vim.host.NatService``, on the wire ``HostNatService``.

    Fields:
        - ``key``: ``string``, required.
        - ``spec``: ``vim.host.NatService.Specification``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/NatService.rst``
    """

    @_rt.data(
        "vim.host.NatService.Config",
        wire_name="HostNatServiceConfig",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "changeOperation", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property("key", "string", since="vim.version.version2", rank=2),
            _rt.Property(
                "spec", "vim.host.NatService.Specification", since="vim.version.version2", rank=2
            ),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.NatService.Config``, on the wire ``HostNatServiceConfig``.

        Fields:
            - ``changeOperation``: ``string``, optional.
            - ``key``: ``string``, required.
            - ``spec``: ``vim.host.NatService.Specification``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/NatService/Config.rst``
        """

        changeOperation: str | None = None
        """``string``, optional. Since VI API 2.5."""
        key: str = ""
        """``string``, required. Since VI API 2.5."""
        spec: vim.host.NatService.Specification = _rt.UNSET
        """``vim.host.NatService.Specification``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.host.NatService.NameServiceSpec",
        wire_name="HostNatServiceNameServiceSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("dnsAutoDetect", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("dnsPolicy", "string", since="vim.version.version2", rank=2),
            _rt.Property("dnsRetries", "int", since="vim.version.version2", rank=2),
            _rt.Property("dnsTimeout", "int", since="vim.version.version2", rank=2),
            _rt.Property(
                "dnsNameServer",
                "string",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property("nbdsTimeout", "int", since="vim.version.version2", rank=2),
            _rt.Property("nbnsRetries", "int", since="vim.version.version2", rank=2),
            _rt.Property("nbnsTimeout", "int", since="vim.version.version2", rank=2),
        ),
    )
    class NameServiceSpec(vmodl.DynamicData):
        """The data object ``vim.host.NatService.NameServiceSpec``, on the wire ``HostNatServiceNameServiceSpec``.

        Fields:
            - ``dnsAutoDetect``: ``boolean``, required.
            - ``dnsPolicy``: ``string``, required.
            - ``dnsRetries``: ``int``, required.
            - ``dnsTimeout``: ``int``, required.
            - ``dnsNameServer``: List of ``string``, optional.
            - ``nbdsTimeout``: ``int``, required.
            - ``nbnsRetries``: ``int``, required.
            - ``nbnsTimeout``: ``int``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/NatService/NameServiceSpec.rst``
        """

        dnsAutoDetect: bool = False
        """``boolean``, required. Since VI API 2.5."""
        dnsPolicy: str = ""
        """``string``, required. Since VI API 2.5."""
        dnsRetries: int = 0
        """``int``, required. Since VI API 2.5."""
        dnsTimeout: int = 0
        """``int``, required. Since VI API 2.5."""
        dnsNameServer: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since VI API 2.5."""
        nbdsTimeout: int = 0
        """``int``, required. Since VI API 2.5."""
        nbnsRetries: int = 0
        """``int``, required. Since VI API 2.5."""
        nbnsTimeout: int = 0
        """``int``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.host.NatService.PortForwardSpecification",
        wire_name="HostNatServicePortForwardSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("type", "string", since="vim.version.version2", rank=2),
            _rt.Property("name", "string", since="vim.version.version2", rank=2),
            _rt.Property("hostPort", "int", since="vim.version.version2", rank=2),
            _rt.Property("guestPort", "int", since="vim.version.version2", rank=2),
            _rt.Property("guestIpAddress", "string", since="vim.version.version2", rank=2),
        ),
    )
    class PortForwardSpecification(vmodl.DynamicData):
        """The data object ``vim.host.NatService.PortForwardSpecification``, on the wire ``HostNatServicePortForwardSpec``.

        Fields:
            - ``type``: ``string``, required.
            - ``name``: ``string``, required.
            - ``hostPort``: ``int``, required.
            - ``guestPort``: ``int``, required.
            - ``guestIpAddress``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/NatService/PortForwardSpecification.rst``
        """

        type: str = ""
        """``string``, required. Since VI API 2.5."""
        name: str = ""
        """``string``, required. Since VI API 2.5."""
        hostPort: int = 0
        """``int``, required. Since VI API 2.5."""
        guestPort: int = 0
        """``int``, required. Since VI API 2.5."""
        guestIpAddress: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.host.NatService.Specification",
        wire_name="HostNatServiceSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("virtualSwitch", "string", since="vim.version.version2", rank=2),
            _rt.Property("activeFtp", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("allowAnyOui", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("configPort", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("ipGatewayAddress", "string", since="vim.version.version2", rank=2),
            _rt.Property("udpTimeout", "int", since="vim.version.version2", rank=2),
            _rt.Property(
                "portForward",
                "vim.host.NatService.PortForwardSpecification",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "nameService",
                "vim.host.NatService.NameServiceSpec",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.NatService.Specification``, on the wire ``HostNatServiceSpec``.

        Fields:
            - ``virtualSwitch``: ``string``, required.
            - ``activeFtp``: ``boolean``, required.
            - ``allowAnyOui``: ``boolean``, required.
            - ``configPort``: ``boolean``, required.
            - ``ipGatewayAddress``: ``string``, required.
            - ``udpTimeout``: ``int``, required.
            - ``portForward``: List of ``vim.host.NatService.PortForwardSpecification``, optional.
            - ``nameService``: ``vim.host.NatService.NameServiceSpec``, optional.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/NatService/Specification.rst``
        """

        virtualSwitch: str = ""
        """``string``, required. Since VI API 2.5."""
        activeFtp: bool = False
        """``boolean``, required. Since VI API 2.5."""
        allowAnyOui: bool = False
        """``boolean``, required. Since VI API 2.5."""
        configPort: bool = False
        """``boolean``, required. Since VI API 2.5."""
        ipGatewayAddress: str = ""
        """``string``, required. Since VI API 2.5."""
        udpTimeout: int = 0
        """``int``, required. Since VI API 2.5."""
        portForward: _rt.Field[
            list[vim.host.NatService.PortForwardSpecification],
            Iterable[vim.host.NatService.PortForwardSpecification],
        ] = _rt.EMPTY
        """List of ``vim.host.NatService.PortForwardSpecification``, optional. Since VI API 2.5."""
        nameService: vim.host.NatService.NameServiceSpec | None = None
        """``vim.host.NatService.NameServiceSpec``, optional. Since VI API 2.5."""

    key: str = ""
    """``string``, required. Since VI API 2.5."""
    spec: vim.host.NatService.Specification = _rt.UNSET
    """``vim.host.NatService.Specification``, required. Since VI API 2.5."""
