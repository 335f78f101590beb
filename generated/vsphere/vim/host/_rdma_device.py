# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.RdmaDevice``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.RdmaDevice",
    wire_name="HostRdmaDevice",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("device", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("driver", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("description", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "backing",
            "vim.host.RdmaDevice.Backing",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "connectionInfo",
            "vim.host.RdmaDevice.ConnectionInfo",
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "capability", "vim.host.RdmaDevice.Capability", since="vim.version.v7_0", rank=18
        ),
    ),
)
class RdmaDevice(vmodl.DynamicData):
    """The data object ``vim.host.RdmaDevice``, on the wire ``HostRdmaDevice``.

    Fields:
        - ``key``: ``string``, required.
        - ``device``: ``string``, required.
        - ``driver``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``backing``: ``vim.host.RdmaDevice.Backing``, optional.
        - ``connectionInfo``: ``vim.host.RdmaDevice.ConnectionInfo``, required.
        - ``capability``: ``vim.host.RdmaDevice.Capability``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/RdmaDevice.rst``
    """

    @_rt.data(
        "vim.host.RdmaDevice.Backing",
        wire_name="HostRdmaDeviceBacking",
        since="vim.version.v7_0",
        rank=18,
    )
    class Backing(vmodl.DynamicData):
        """The data object ``vim.host.RdmaDevice.Backing``, on the wire ``HostRdmaDeviceBacking``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/RdmaDevice/Backing.rst``
        """

    @_rt.data(
        "vim.host.RdmaDevice.Capability",
        wire_name="HostRdmaDeviceCapability",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("roceV1Capable", "boolean", since="vim.version.v7_0", rank=18),
            _rt.Property("roceV2Capable", "boolean", since="vim.version.v7_0", rank=18),
            _rt.Property("iWarpCapable", "boolean", since="vim.version.v7_0", rank=18),
        ),
    )
    class Capability(vmodl.DynamicData):
        """The data object ``vim.host.RdmaDevice.Capability``, on the wire ``HostRdmaDeviceCapability``.

        Fields:
            - ``roceV1Capable``: ``boolean``, required.
            - ``roceV2Capable``: ``boolean``, required.
            - ``iWarpCapable``: ``boolean``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/RdmaDevice/Capability.rst``
        """

        roceV1Capable: bool = False
        """``boolean``, required. Since vSphere API 7.0.0.0."""
        roceV2Capable: bool = False
        """``boolean``, required. Since vSphere API 7.0.0.0."""
        iWarpCapable: bool = False
        """``boolean``, required. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.host.RdmaDevice.ConnectionInfo",
        wire_name="HostRdmaDeviceConnectionInfo",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("state", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("mtu", "int", since="vim.version.v7_0", rank=18),
            _rt.Property("speedInMbps", "int", since="vim.version.v7_0", rank=18),
        ),
    )
    class ConnectionInfo(vmodl.DynamicData):
        """The data object ``vim.host.RdmaDevice.ConnectionInfo``, on the wire ``HostRdmaDeviceConnectionInfo``.

        Fields:
            - ``state``: ``string``, required.
            - ``mtu``: ``int``, required.
            - ``speedInMbps``: ``int`` in megabits per second, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/RdmaDevice/ConnectionInfo.rst``
        """

        state: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        mtu: int = 0
        """``int``, required. Since vSphere API 7.0.0.0."""
        speedInMbps: int = 0
        """``int`` in megabits per second, required. Since vSphere API 7.0.0.0."""

    @_rt.enum(
        "vim.host.RdmaDevice.ConnectionState",
        wire_name="HostRdmaDeviceConnectionState",
        since="vim.version.v7_0",
        rank=18,
    )
    class ConnectionState(_rt.VimEnum):
        """The enum ``vim.host.RdmaDevice.ConnectionState``, on the wire ``HostRdmaDeviceConnectionState``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/RdmaDevice/ConnectionState.rst``
        """

        unknown = "unknown"
        """The value ``unknown``."""
        down = "down"
        """The value ``down``."""
        init = "init"
        """The value ``init``."""
        armed = "armed"
        """The value ``armed``."""
        active = "active"
        """The value ``active``."""
        activeDefer = "activeDefer"
        """The value ``activeDefer``."""

    @_rt.data(
        "vim.host.RdmaDevice.PnicBacking",
        wire_name="HostRdmaDevicePnicBacking",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("pairedUplink", "vim.host.PhysicalNic", since="vim.version.v7_0", rank=18),
        ),
    )
    class PnicBacking(Backing):
        """The data object ``vim.host.RdmaDevice.PnicBacking``, on the wire ``HostRdmaDevicePnicBacking``.

        Fields:
            - ``pairedUplink``: ``vim.host.PhysicalNic``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/RdmaDevice/PnicBacking.rst``
        """

        pairedUplink: vim.host.PhysicalNic = _rt.UNSET
        """``vim.host.PhysicalNic``, required. Since vSphere API 7.0.0.0."""

    key: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    device: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    driver: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    description: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    backing: vim.host.RdmaDevice.Backing | None = None
    """``vim.host.RdmaDevice.Backing``, optional. Since vSphere API 7.0.0.0."""
    connectionInfo: vim.host.RdmaDevice.ConnectionInfo = _rt.UNSET
    """``vim.host.RdmaDevice.ConnectionInfo``, required. Since vSphere API 7.0.0.0."""
    capability: vim.host.RdmaDevice.Capability = _rt.UNSET
    """``vim.host.RdmaDevice.Capability``, required. Since vSphere API 7.0.0.0."""
