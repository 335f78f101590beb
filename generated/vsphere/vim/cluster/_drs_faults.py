# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DrsFaults``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DrsFaults",
    wire_name="ClusterDrsFaults",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "faultsByVm",
            "vim.cluster.DrsFaults.FaultsByVm",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class DrsFaults(vmodl.DynamicData):
    """The data object ``vim.cluster.DrsFaults``, on the wire ``ClusterDrsFaults``.

    Fields:
        - ``reason``: ``string``, required.
        - ``faultsByVm``: List of ``vim.cluster.DrsFaults.FaultsByVm``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DrsFaults.rst``
    """

    @_rt.data(
        "vim.cluster.DrsFaults.FaultsByVm",
        wire_name="ClusterDrsFaultsFaultsByVm",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "vm", "vim.VirtualMachine", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class FaultsByVm(vmodl.DynamicData):
        """The data object ``vim.cluster.DrsFaults.FaultsByVm``, on the wire ``ClusterDrsFaultsFaultsByVm``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, optional.
            - ``fault``: List of ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/cluster/DrsFaults/FaultsByVm.rst``
        """

        vm: vim.VirtualMachine | None = None
        """``vim.VirtualMachine``, optional. Since vSphere API 4.0."""
        fault: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.cluster.DrsFaults.FaultsByVirtualDisk",
        wire_name="ClusterDrsFaultsFaultsByVirtualDisk",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "disk",
                "vim.vm.device.VirtualDiskId",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class FaultsByVirtualDisk(FaultsByVm):
        """The data object ``vim.cluster.DrsFaults.FaultsByVirtualDisk``, on the wire ``ClusterDrsFaultsFaultsByVirtualDisk``.

        Fields:
            - ``disk``: ``vim.vm.device.VirtualDiskId``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/cluster/DrsFaults/FaultsByVirtualDisk.rst``
        """

        disk: vim.vm.device.VirtualDiskId | None = None
        """``vim.vm.device.VirtualDiskId``, optional. Since vSphere API 5.0."""

    reason: str = ""
    """``string``, required. Since vSphere API 4.0."""
    faultsByVm: _rt.Field[
        list[vim.cluster.DrsFaults.FaultsByVm], Iterable[vim.cluster.DrsFaults.FaultsByVm]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DrsFaults.FaultsByVm``, required. Since vSphere API 4.0."""
