# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthActionSteps``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanHealthActionSteps",
    wire_name="VsanHealthActionSteps",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "steps",
            "vim.cluster.VsanHealthActionBase",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanHealthActionSteps(vim.cluster.VsanHealthActionBase):
    """The data object ``vim.cluster.VsanHealthActionSteps``.

    Fields:
        - ``steps``: List of ``vim.cluster.VsanHealthActionBase``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanHealthActionSteps.rst``
    """

    steps: _rt.Field[
        list[vim.cluster.VsanHealthActionBase], Iterable[vim.cluster.VsanHealthActionBase]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHealthActionBase``, optional. Since vsan API 8.0.0.2."""
