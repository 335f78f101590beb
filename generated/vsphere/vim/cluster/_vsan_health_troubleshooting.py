# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthTroubleshooting``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanHealthTroubleshooting",
    wire_name="VsanHealthTroubleshooting",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "diagnosticSteps",
            "vim.cluster.VsanHealthActionBase",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "remediations",
            "vim.cluster.VsanHealthActionBase",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanHealthTroubleshooting(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHealthTroubleshooting``.

    Fields:
        - ``diagnosticSteps``: List of ``vim.cluster.VsanHealthActionBase``, optional.
        - ``remediations``: List of ``vim.cluster.VsanHealthActionBase``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanHealthTroubleshooting.rst``
    """

    diagnosticSteps: _rt.Field[
        list[vim.cluster.VsanHealthActionBase], Iterable[vim.cluster.VsanHealthActionBase]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHealthActionBase``, optional. Since vsan API 8.0.0.2."""
    remediations: _rt.Field[
        list[vim.cluster.VsanHealthActionBase], Iterable[vim.cluster.VsanHealthActionBase]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHealthActionBase``, optional. Since vsan API 8.0.0.2."""
