# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectPlacement``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanObjectPlacement",
    wire_name="VsanObjectPlacement",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property(
            "details",
            "vim.cluster.VsanObjectPlacementDetails",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanObjectPlacement(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectPlacement``.

    Fields:
        - ``details``: List of ``vim.cluster.VsanObjectPlacementDetails``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanObjectPlacement.rst``
    """

    details: _rt.Field[
        list[vim.cluster.VsanObjectPlacementDetails],
        Iterable[vim.cluster.VsanObjectPlacementDetails],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanObjectPlacementDetails``, optional. Since vsan API 9.1.0.0."""
