# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NetworkPolicy``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NetworkPolicy",
    wire_name="HostNetworkPolicy",
    properties=lambda: (
        _rt.Property("security", "vim.host.NetworkPolicy.SecurityPolicy", optional=True),
        _rt.Property("nicTeaming", "vim.host.NetworkPolicy.NicTeamingPolicy", optional=True),
        _rt.Property("offloadPolicy", "vim.host.NetOffloadCapabilities", optional=True),
        _rt.Property("shapingPolicy", "vim.host.NetworkPolicy.TrafficShapingPolicy", optional=True),
    ),
)
class NetworkPolicy(vmodl.DynamicData):
    """The data object ``vim.host.NetworkPolicy``, on the wire ``HostNetworkPolicy``.

    Fields:
        - ``security``: ``vim.host.NetworkPolicy.SecurityPolicy``, optional.
        - ``nicTeaming``: ``vim.host.NetworkPolicy.NicTeamingPolicy``, optional.
        - ``offloadPolicy``: ``vim.host.NetOffloadCapabilities``, optional.
        - ``shapingPolicy``: ``vim.host.NetworkPolicy.TrafficShapingPolicy``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NetworkPolicy.rst``
    """

    @_rt.data(
        "vim.host.NetworkPolicy.NicFailureCriteria",
        wire_name="HostNicFailureCriteria",
        properties=lambda: (
            _rt.Property("checkSpeed", "string", optional=True),
            _rt.Property("speed", "int", optional=True),
            _rt.Property("checkDuplex", "boolean", optional=True),
            _rt.Property("fullDuplex", "boolean", optional=True),
            _rt.Property("checkErrorPercent", "boolean", optional=True),
            _rt.Property("percentage", "int", optional=True),
            _rt.Property("checkBeacon", "boolean", optional=True),
        ),
    )
    class NicFailureCriteria(vmodl.DynamicData):
        """The data object ``vim.host.NetworkPolicy.NicFailureCriteria``, on the wire ``HostNicFailureCriteria``.

        Fields:
            - ``checkSpeed``: ``string``, optional.
            - ``speed``: ``int``, optional.
            - ``checkDuplex``: ``boolean``, optional.
            - ``fullDuplex``: ``boolean``, optional.
            - ``checkErrorPercent``: ``boolean``, optional.
            - ``percentage``: ``int`` in percent, optional.
            - ``checkBeacon``: ``boolean``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NetworkPolicy/NicFailureCriteria.rst``
        """

        checkSpeed: str | None = None
        """``string``, optional. Since 1.0."""
        speed: int | None = None
        """``int``, optional. Since 1.0."""
        checkDuplex: bool | None = None
        """``boolean``, optional. Since 1.0."""
        fullDuplex: bool | None = None
        """``boolean``, optional. Since 1.0."""
        checkErrorPercent: bool | None = None
        """``boolean``, optional. Since 1.0."""
        percentage: int | None = None
        """``int`` in percent, optional. Since 1.0."""
        checkBeacon: bool | None = None
        """``boolean``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.NetworkPolicy.NicOrderPolicy",
        wire_name="HostNicOrderPolicy",
        properties=lambda: (
            _rt.Property("activeNic", "string", array=True, optional=True),
            _rt.Property("standbyNic", "string", array=True, optional=True),
        ),
    )
    class NicOrderPolicy(vmodl.DynamicData):
        """The data object ``vim.host.NetworkPolicy.NicOrderPolicy``, on the wire ``HostNicOrderPolicy``.

        Fields:
            - ``activeNic``: List of ``string``, optional.
            - ``standbyNic``: List of ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NetworkPolicy/NicOrderPolicy.rst``
        """

        activeNic: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        standbyNic: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.NetworkPolicy.NicTeamingPolicy",
        wire_name="HostNicTeamingPolicy",
        properties=lambda: (
            _rt.Property("policy", "string", optional=True),
            _rt.Property("reversePolicy", "boolean", optional=True),
            _rt.Property("notifySwitches", "boolean", optional=True),
            _rt.Property("rollingOrder", "boolean", optional=True),
            _rt.Property(
                "failureCriteria", "vim.host.NetworkPolicy.NicFailureCriteria", optional=True
            ),
            _rt.Property("nicOrder", "vim.host.NetworkPolicy.NicOrderPolicy", optional=True),
        ),
    )
    class NicTeamingPolicy(vmodl.DynamicData):
        """The data object ``vim.host.NetworkPolicy.NicTeamingPolicy``, on the wire ``HostNicTeamingPolicy``.

        Fields:
            - ``policy``: ``string``, optional.
            - ``reversePolicy``: ``boolean``, optional.
            - ``notifySwitches``: ``boolean``, optional.
            - ``rollingOrder``: ``boolean``, optional.
            - ``failureCriteria``: ``vim.host.NetworkPolicy.NicFailureCriteria``, optional.
            - ``nicOrder``: ``vim.host.NetworkPolicy.NicOrderPolicy``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NetworkPolicy/NicTeamingPolicy.rst``
        """

        policy: str | None = None
        """``string``, optional. Since 1.0."""
        reversePolicy: bool | None = None
        """``boolean``, optional. Since 1.0."""
        notifySwitches: bool | None = None
        """``boolean``, optional. Since 1.0."""
        rollingOrder: bool | None = None
        """``boolean``, optional. Since 1.0."""
        failureCriteria: vim.host.NetworkPolicy.NicFailureCriteria | None = None
        """``vim.host.NetworkPolicy.NicFailureCriteria``, optional. Since 1.0."""
        nicOrder: vim.host.NetworkPolicy.NicOrderPolicy | None = None
        """``vim.host.NetworkPolicy.NicOrderPolicy``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.NetworkPolicy.SecurityPolicy",
        wire_name="HostNetworkSecurityPolicy",
        properties=lambda: (
            _rt.Property("allowPromiscuous", "boolean", optional=True),
            _rt.Property("macChanges", "boolean", optional=True),
            _rt.Property("forgedTransmits", "boolean", optional=True),
        ),
    )
    class SecurityPolicy(vmodl.DynamicData):
        """The data object ``vim.host.NetworkPolicy.SecurityPolicy``, on the wire ``HostNetworkSecurityPolicy``.

        Fields:
            - ``allowPromiscuous``: ``boolean``, optional.
            - ``macChanges``: ``boolean``, optional.
            - ``forgedTransmits``: ``boolean``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NetworkPolicy/SecurityPolicy.rst``
        """

        allowPromiscuous: bool | None = None
        """``boolean``, optional. Since 1.0."""
        macChanges: bool | None = None
        """``boolean``, optional. Since 1.0."""
        forgedTransmits: bool | None = None
        """``boolean``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.NetworkPolicy.TrafficShapingPolicy",
        wire_name="HostNetworkTrafficShapingPolicy",
        properties=lambda: (
            _rt.Property("enabled", "boolean", optional=True),
            _rt.Property("averageBandwidth", "long", optional=True),
            _rt.Property("peakBandwidth", "long", optional=True),
            _rt.Property("burstSize", "long", optional=True),
        ),
    )
    class TrafficShapingPolicy(vmodl.DynamicData):
        """The data object ``vim.host.NetworkPolicy.TrafficShapingPolicy``, on the wire ``HostNetworkTrafficShapingPolicy``.

        Fields:
            - ``enabled``: ``boolean``, optional.
            - ``averageBandwidth``: ``long``, optional.
            - ``peakBandwidth``: ``long``, optional.
            - ``burstSize``: ``long``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NetworkPolicy/TrafficShapingPolicy.rst``
        """

        enabled: bool | None = None
        """``boolean``, optional. Since 1.0."""
        averageBandwidth: int | None = None
        """``long``, optional. Since 1.0."""
        peakBandwidth: int | None = None
        """``long``, optional. Since 1.0."""
        burstSize: int | None = None
        """``long``, optional. Since 1.0."""

    security: vim.host.NetworkPolicy.SecurityPolicy | None = None
    """``vim.host.NetworkPolicy.SecurityPolicy``, optional. Since 1.0."""
    nicTeaming: vim.host.NetworkPolicy.NicTeamingPolicy | None = None
    """``vim.host.NetworkPolicy.NicTeamingPolicy``, optional. Since 1.0."""
    offloadPolicy: vim.host.NetOffloadCapabilities | None = None
    """``vim.host.NetOffloadCapabilities``, optional. Since 1.0."""
    shapingPolicy: vim.host.NetworkPolicy.TrafficShapingPolicy | None = None
    """``vim.host.NetworkPolicy.TrafficShapingPolicy``, optional. Since 1.0."""
