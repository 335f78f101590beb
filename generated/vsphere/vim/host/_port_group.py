# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PortGroup``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PortGroup",
    wire_name="HostPortGroup",
    properties=lambda: (
        _rt.Property("key", "string", optional=True),
        _rt.Property("port", "vim.host.PortGroup.Port", array=True, optional=True),
        _rt.Property("vswitch", "vim.host.VirtualSwitch", optional=True),
        _rt.Property("computedPolicy", "vim.host.NetworkPolicy"),
        _rt.Property("spec", "vim.host.PortGroup.Specification"),
    ),
)
class PortGroup(vmodl.DynamicData):
    """The data object ``vim.host.PortGroup``, on the wire ``HostPortGroup``.

    Fields:
        - ``key``: ``string``, optional.
        - ``port``: List of ``vim.host.PortGroup.Port``, optional.
        - ``vswitch``: ``vim.host.VirtualSwitch``, optional.
        - ``computedPolicy``: ``vim.host.NetworkPolicy``, required.
        - ``spec``: ``vim.host.PortGroup.Specification``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/PortGroup.rst``
    """

    @_rt.data(
        "vim.host.PortGroup.Config",
        wire_name="HostPortGroupConfig",
        properties=lambda: (
            _rt.Property("changeOperation", "string", optional=True),
            _rt.Property("spec", "vim.host.PortGroup.Specification", optional=True),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.PortGroup.Config``, on the wire ``HostPortGroupConfig``.

        Fields:
            - ``changeOperation``: ``string``, optional.
            - ``spec``: ``vim.host.PortGroup.Specification``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PortGroup/Config.rst``
        """

        changeOperation: str | None = None
        """``string``, optional. Since 1.0."""
        spec: vim.host.PortGroup.Specification | None = None
        """``vim.host.PortGroup.Specification``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.PortGroup.Port",
        wire_name="HostPortGroupPort",
        properties=lambda: (
            _rt.Property("key", "string", optional=True),
            _rt.Property("mac", "string", array=True, optional=True),
            _rt.Property("type", "string"),
        ),
    )
    class Port(vmodl.DynamicData):
        """The data object ``vim.host.PortGroup.Port``, on the wire ``HostPortGroupPort``.

        Fields:
            - ``key``: ``string``, optional.
            - ``mac``: List of ``string``, optional.
            - ``type``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PortGroup/Port.rst``
        """

        key: str | None = None
        """``string``, optional. Since 1.0."""
        mac: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        type: str = ""
        """``string``, required. Since 1.0."""

    @_rt.enum("vim.host.PortGroup.PortConnecteeType", wire_name="PortGroupConnecteeType")
    class PortConnecteeType(_rt.VimEnum):
        """The enum ``vim.host.PortGroup.PortConnecteeType``, on the wire ``PortGroupConnecteeType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PortGroup/PortConnecteeType.rst``
        """

        virtualMachine = "virtualMachine"
        """The value ``virtualMachine``."""
        systemManagement = "systemManagement"
        """The value ``systemManagement``."""
        host = "host"
        """The value ``host``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.data(
        "vim.host.PortGroup.Specification",
        wire_name="HostPortGroupSpec",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("vlanId", "int"),
            _rt.Property("vswitchName", "string"),
            _rt.Property("policy", "vim.host.NetworkPolicy"),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.PortGroup.Specification``, on the wire ``HostPortGroupSpec``.

        Fields:
            - ``name``: ``string``, required.
            - ``vlanId``: ``int``, required.
            - ``vswitchName``: ``string``, required.
            - ``policy``: ``vim.host.NetworkPolicy``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PortGroup/Specification.rst``
        """

        name: str = ""
        """``string``, required. Since 1.0."""
        vlanId: int = 0
        """``int``, required. Since 1.0."""
        vswitchName: str = ""
        """``string``, required. Since 1.0."""
        policy: vim.host.NetworkPolicy = _rt.UNSET
        """``vim.host.NetworkPolicy``, required. Since 1.0."""

    key: str | None = None
    """``string``, optional. Since 1.0."""
    port: _rt.Field[list[vim.host.PortGroup.Port], Iterable[vim.host.PortGroup.Port]] = _rt.EMPTY
    """List of ``vim.host.PortGroup.Port``, optional. Since 1.0."""
    vswitch: vim.host.VirtualSwitch | None = None
    """``vim.host.VirtualSwitch``, optional. Since 1.0."""
    computedPolicy: vim.host.NetworkPolicy = _rt.UNSET
    """``vim.host.NetworkPolicy``, required. Since 1.0."""
    spec: vim.host.PortGroup.Specification = _rt.UNSET
    """``vim.host.PortGroup.Specification``, required. Since 1.0."""
