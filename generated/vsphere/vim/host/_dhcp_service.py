# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DhcpService``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.DhcpService",
    wire_name="HostDhcpService",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "spec", "vim.host.DhcpService.Specification", since="vim.version.version2", rank=2
        ),
    ),
)
class DhcpService(vmodl.DynamicData):
    """The data object ``vim.host.DhcpService``, on the wire ``HostDhcpService``.

    Fields:
        - ``key``: ``string``, required.
        - ``spec``: ``vim.host.DhcpService.Specification``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/DhcpService.rst``
    """

    @_rt.data(
        "vim.host.DhcpService.Config",
        wire_name="HostDhcpServiceConfig",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "changeOperation", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property("key", "string", since="vim.version.version2", rank=2),
            _rt.Property(
                "spec", "vim.host.DhcpService.Specification", since="vim.version.version2", rank=2
            ),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.DhcpService.Config``, on the wire ``HostDhcpServiceConfig``.

        Fields:
            - ``changeOperation``: ``string``, optional.
            - ``key``: ``string``, required.
            - ``spec``: ``vim.host.DhcpService.Specification``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/DhcpService/Config.rst``
        """

        changeOperation: str | None = None
        """``string``, optional. Since VI API 2.5."""
        key: str = ""
        """``string``, required. Since VI API 2.5."""
        spec: vim.host.DhcpService.Specification = _rt.UNSET
        """``vim.host.DhcpService.Specification``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.host.DhcpService.Specification",
        wire_name="HostDhcpServiceSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("virtualSwitch", "string", since="vim.version.version2", rank=2),
            _rt.Property("defaultLeaseDuration", "int", since="vim.version.version2", rank=2),
            _rt.Property("leaseBeginIp", "string", since="vim.version.version2", rank=2),
            _rt.Property("leaseEndIp", "string", since="vim.version.version2", rank=2),
            _rt.Property("maxLeaseDuration", "int", since="vim.version.version2", rank=2),
            _rt.Property("unlimitedLease", "boolean", since="vim.version.version2", rank=2),
            _rt.Property("ipSubnetAddr", "string", since="vim.version.version2", rank=2),
            _rt.Property("ipSubnetMask", "string", since="vim.version.version2", rank=2),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.DhcpService.Specification``, on the wire ``HostDhcpServiceSpec``.

        Fields:
            - ``virtualSwitch``: ``string``, required.
            - ``defaultLeaseDuration``: ``int``, required.
            - ``leaseBeginIp``: ``string``, required.
            - ``leaseEndIp``: ``string``, required.
            - ``maxLeaseDuration``: ``int``, required.
            - ``unlimitedLease``: ``boolean``, required.
            - ``ipSubnetAddr``: ``string``, required.
            - ``ipSubnetMask``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/DhcpService/Specification.rst``
        """

        virtualSwitch: str = ""
        """``string``, required. Since VI API 2.5."""
        defaultLeaseDuration: int = 0
        """``int``, required. Since VI API 2.5."""
        leaseBeginIp: str = ""
        """``string``, required. Since VI API 2.5."""
        leaseEndIp: str = ""
        """``string``, required. Since VI API 2.5."""
        maxLeaseDuration: int = 0
        """``int``, required. Since VI API 2.5."""
        unlimitedLease: bool = False
        """``boolean``, required. Since VI API 2.5."""
        ipSubnetAddr: str = ""
        """``string``, required. Since VI API 2.5."""
        ipSubnetMask: str = ""
        """``string``, required. Since VI API 2.5."""

    key: str = ""
    """``string``, required. Since VI API 2.5."""
    spec: vim.host.DhcpService.Specification = _rt.UNSET
    """``vim.host.DhcpService.Specification``, required. Since VI API 2.5."""
