# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanQueryPhysicalPlacementSpecs``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanQueryPhysicalPlacementSpecs",
    wire_name="VsanQueryPhysicalPlacementSpecs",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property(
            "vms",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanQueryPhysicalPlacementSpecs(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanQueryPhysicalPlacementSpecs``.

    Fields:
        - ``vms``: List of ``vim.VirtualMachine``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanQueryPhysicalPlacementSpecs.rst``
    """

    vms: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vsan API 9.1.0.0."""
