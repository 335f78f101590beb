# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VirtualSwitch``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VirtualSwitch",
    wire_name="HostVirtualSwitch",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("key", "string"),
        _rt.Property("numPorts", "int"),
        _rt.Property("numPortsAvailable", "int"),
        _rt.Property("mtu", "int", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("portgroup", "vim.host.PortGroup", array=True, optional=True),
        _rt.Property("pnic", "vim.host.PhysicalNic", array=True, optional=True),
        _rt.Property("spec", "vim.host.VirtualSwitch.Specification"),
    ),
)
class VirtualSwitch(vmodl.DynamicData):
    """The data object ``vim.host.VirtualSwitch``, on the wire ``HostVirtualSwitch``.

    Fields:
        - ``name``: ``string``, required.
        - ``key``: ``string``, required.
        - ``numPorts``: ``int``, required.
        - ``numPortsAvailable``: ``int``, required.
        - ``mtu``: ``int``, optional. Since VI API 2.5.
        - ``portgroup``: List of ``vim.host.PortGroup``, optional.
        - ``pnic``: List of ``vim.host.PhysicalNic``, optional.
        - ``spec``: ``vim.host.VirtualSwitch.Specification``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VirtualSwitch.rst``
    """

    @_rt.data("vim.host.VirtualSwitch.Bridge", wire_name="HostVirtualSwitchBridge")
    class Bridge(vmodl.DynamicData):
        """The data object ``vim.host.VirtualSwitch.Bridge``, on the wire ``HostVirtualSwitchBridge``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualSwitch/Bridge.rst``
        """

    @_rt.data(
        "vim.host.VirtualSwitch.BeaconConfig",
        wire_name="HostVirtualSwitchBeaconConfig",
        properties=lambda: (_rt.Property("interval", "int"),),
    )
    class BeaconConfig(vmodl.DynamicData):
        """The data object ``vim.host.VirtualSwitch.BeaconConfig``, on the wire ``HostVirtualSwitchBeaconConfig``.

        Fields:
            - ``interval``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualSwitch/BeaconConfig.rst``
        """

        interval: int = 0
        """``int``, required. Since 1.0."""

    @_rt.data(
        "vim.host.VirtualSwitch.Config",
        wire_name="HostVirtualSwitchConfig",
        properties=lambda: (
            _rt.Property("changeOperation", "string", optional=True),
            _rt.Property("name", "string"),
            _rt.Property("spec", "vim.host.VirtualSwitch.Specification", optional=True),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.VirtualSwitch.Config``, on the wire ``HostVirtualSwitchConfig``.

        Fields:
            - ``changeOperation``: ``string``, optional.
            - ``name``: ``string``, required.
            - ``spec``: ``vim.host.VirtualSwitch.Specification``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualSwitch/Config.rst``
        """

        changeOperation: str | None = None
        """``string``, optional. Since 1.0."""
        name: str = ""
        """``string``, required. Since 1.0."""
        spec: vim.host.VirtualSwitch.Specification | None = None
        """``vim.host.VirtualSwitch.Specification``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.VirtualSwitch.Specification",
        wire_name="HostVirtualSwitchSpec",
        properties=lambda: (
            _rt.Property("numPorts", "int"),
            _rt.Property("bridge", "vim.host.VirtualSwitch.Bridge", optional=True),
            _rt.Property("policy", "vim.host.NetworkPolicy", optional=True),
            _rt.Property("mtu", "int", optional=True, since="vim.version.version2", rank=2),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.VirtualSwitch.Specification``, on the wire ``HostVirtualSwitchSpec``.

        Fields:
            - ``numPorts``: ``int``, required.
            - ``bridge``: ``vim.host.VirtualSwitch.Bridge``, optional.
            - ``policy``: ``vim.host.NetworkPolicy``, optional.
            - ``mtu``: ``int``, optional. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualSwitch/Specification.rst``
        """

        numPorts: int = 0
        """``int``, required. Since 1.0."""
        bridge: vim.host.VirtualSwitch.Bridge | None = None
        """``vim.host.VirtualSwitch.Bridge``, optional. Since 1.0."""
        policy: vim.host.NetworkPolicy | None = None
        """``vim.host.NetworkPolicy``, optional. Since 1.0."""
        mtu: int | None = None
        """``int``, optional. Since VI API 2.5."""

    @_rt.data(
        "vim.host.VirtualSwitch.AutoBridge",
        wire_name="HostVirtualSwitchAutoBridge",
        properties=lambda: (
            _rt.Property(
                "excludedNicDevice",
                "string",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
    )
    class AutoBridge(Bridge):
        """The data object ``vim.host.VirtualSwitch.AutoBridge``, on the wire ``HostVirtualSwitchAutoBridge``.

        Fields:
            - ``excludedNicDevice``: List of ``string``, optional. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualSwitch/AutoBridge.rst``
        """

        excludedNicDevice: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since VI API 2.5."""

    @_rt.data(
        "vim.host.VirtualSwitch.BondBridge",
        wire_name="HostVirtualSwitchBondBridge",
        properties=lambda: (
            _rt.Property("nicDevice", "string", array=True),
            _rt.Property("beacon", "vim.host.VirtualSwitch.BeaconConfig", optional=True),
            _rt.Property(
                "linkDiscoveryProtocolConfig",
                "vim.host.LinkDiscoveryProtocolConfig",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class BondBridge(Bridge):
        """The data object ``vim.host.VirtualSwitch.BondBridge``, on the wire ``HostVirtualSwitchBondBridge``.

        Fields:
            - ``nicDevice``: List of ``string``, required.
            - ``beacon``: ``vim.host.VirtualSwitch.BeaconConfig``, optional.
            - ``linkDiscoveryProtocolConfig``: ``vim.host.LinkDiscoveryProtocolConfig``, optional.
              Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualSwitch/BondBridge.rst``
        """

        nicDevice: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since 1.0."""
        beacon: vim.host.VirtualSwitch.BeaconConfig | None = None
        """``vim.host.VirtualSwitch.BeaconConfig``, optional. Since 1.0."""
        linkDiscoveryProtocolConfig: vim.host.LinkDiscoveryProtocolConfig | None = None
        """``vim.host.LinkDiscoveryProtocolConfig``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.VirtualSwitch.SimpleBridge",
        wire_name="HostVirtualSwitchSimpleBridge",
        properties=lambda: (_rt.Property("nicDevice", "string"),),
    )
    class SimpleBridge(Bridge):
        """The data object ``vim.host.VirtualSwitch.SimpleBridge``, on the wire ``HostVirtualSwitchSimpleBridge``.

        Fields:
            - ``nicDevice``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualSwitch/SimpleBridge.rst``
        """

        nicDevice: str = ""
        """``string``, required. Since 1.0."""

    name: str = ""
    """``string``, required. Since 1.0."""
    key: str = ""
    """``string``, required. Since 1.0."""
    numPorts: int = 0
    """``int``, required. Since 1.0."""
    numPortsAvailable: int = 0
    """``int``, required. Since 1.0."""
    mtu: int | None = None
    """``int``, optional. Since VI API 2.5."""
    portgroup: _rt.Field[list[vim.host.PortGroup], Iterable[vim.host.PortGroup]] = _rt.EMPTY
    """List of ``vim.host.PortGroup``, optional. Since 1.0."""
    pnic: _rt.Field[list[vim.host.PhysicalNic], Iterable[vim.host.PhysicalNic]] = _rt.EMPTY
    """List of ``vim.host.PhysicalNic``, optional. Since 1.0."""
    spec: vim.host.VirtualSwitch.Specification = _rt.UNSET
    """``vim.host.VirtualSwitch.Specification``, required. Since 1.0."""
