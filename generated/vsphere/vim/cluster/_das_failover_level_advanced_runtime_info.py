# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo",
    wire_name="ClusterDasFailoverLevelAdvancedRuntimeInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "slotInfo",
            "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("totalSlots", "int", since="vim.version.version5", rank=5),
        _rt.Property("usedSlots", "int", since="vim.version.version5", rank=5),
        _rt.Property("unreservedSlots", "int", since="vim.version.version5", rank=5),
        _rt.Property("totalVms", "int", since="vim.version.version5", rank=5),
        _rt.Property("totalHosts", "int", since="vim.version.version5", rank=5),
        _rt.Property("totalGoodHosts", "int", since="vim.version.version5", rank=5),
        _rt.Property(
            "hostSlots",
            "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vmsRequiringMultipleSlots",
            "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class DasFailoverLevelAdvancedRuntimeInfo(vim.cluster.DasAdvancedRuntimeInfo):
    """The data object ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo``, on the wire ``ClusterDasFailoverLevelAdvancedRuntimeInfo``.

    Fields:
        - ``slotInfo``: ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo``, required.
        - ``totalSlots``: ``int``, required.
        - ``usedSlots``: ``int``, required.
        - ``unreservedSlots``: ``int``, required.
        - ``totalVms``: ``int``, required.
        - ``totalHosts``: ``int``, required.
        - ``totalGoodHosts``: ``int``, required.
        - ``hostSlots``: List of ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots``,
          optional.
        - ``vmsRequiringMultipleSlots``: List of
          ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots``, optional. Since vSphere API
          5.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasFailoverLevelAdvancedRuntimeInfo.rst``
    """

    @_rt.data(
        "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots",
        wire_name="ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Property("slots", "int", since="vim.version.version5", rank=5),
        ),
    )
    class HostSlots(vmodl.DynamicData):
        """The data object ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots``, on the wire ``ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``slots``: ``int``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/cluster/DasFailoverLevelAdvancedRuntimeInfo/HostSlots.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 4.0."""
        slots: int = 0
        """``int``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo",
        wire_name="ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("numVcpus", "int", since="vim.version.version5", rank=5),
            _rt.Property("cpuMHz", "int", since="vim.version.version5", rank=5),
            _rt.Property("memoryMB", "int", since="vim.version.version5", rank=5),
        ),
    )
    class SlotInfo(vmodl.DynamicData):
        """The data object ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo``, on the wire ``ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo``.

        Fields:
            - ``numVcpus``: ``int``, required.
            - ``cpuMHz``: ``int`` in megahertz, required.
            - ``memoryMB``: ``int`` in megabytes, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/cluster/DasFailoverLevelAdvancedRuntimeInfo/SlotInfo.rst``
        """

        numVcpus: int = 0
        """``int``, required. Since vSphere API 4.0."""
        cpuMHz: int = 0
        """``int`` in megahertz, required. Since vSphere API 4.0."""
        memoryMB: int = 0
        """``int`` in megabytes, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots",
        wire_name="ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version8", rank=8),
            _rt.Property("slots", "int", since="vim.version.version8", rank=8),
        ),
    )
    class VmSlots(vmodl.DynamicData):
        """The data object ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots``, on the wire ``ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``slots``: ``int``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/cluster/DasFailoverLevelAdvancedRuntimeInfo/VmSlots.rst``
        """

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since vSphere API 5.1."""
        slots: int = 0
        """``int``, required. Since vSphere API 5.1."""

    slotInfo: vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo = _rt.UNSET
    """``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo``, required. Since vSphere API
    4.0.
    """
    totalSlots: int = 0
    """``int``, required. Since vSphere API 4.0."""
    usedSlots: int = 0
    """``int``, required. Since vSphere API 4.0."""
    unreservedSlots: int = 0
    """``int``, required. Since vSphere API 4.0."""
    totalVms: int = 0
    """``int``, required. Since vSphere API 4.0."""
    totalHosts: int = 0
    """``int``, required. Since vSphere API 4.0."""
    totalGoodHosts: int = 0
    """``int``, required. Since vSphere API 4.0."""
    hostSlots: _rt.Field[
        list[vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots],
        Iterable[vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots],
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots``, optional. Since
    vSphere API 4.0.
    """
    vmsRequiringMultipleSlots: _rt.Field[
        list[vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots],
        Iterable[vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots],
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots``, optional. Since vSphere
    API 5.1.
    """
