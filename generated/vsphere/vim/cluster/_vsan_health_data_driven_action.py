# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthDataDrivenAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanHealthDataDrivenAction",
    wire_name="VsanHealthDataDrivenAction",
    since="vsan.version.version22",
    rank=20,
    properties=lambda: (
        _rt.Property(
            "apiAction",
            "vim.cluster.VsanDataDrivenAPIAction",
            since="vsan.version.version22",
            rank=20,
        ),
        _rt.Property(
            "confirmation",
            "vim.cluster.VsanHealthConfirmationDialog",
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
    ),
)
class VsanHealthDataDrivenAction(vim.cluster.VsanHealthActionBase):
    """The data object ``vim.cluster.VsanHealthDataDrivenAction``.

    Fields:
        - ``apiAction``: ``vim.cluster.VsanDataDrivenAPIAction``, required.
        - ``confirmation``: ``vim.cluster.VsanHealthConfirmationDialog``, optional.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/cluster/VsanHealthDataDrivenAction.rst``
    """

    apiAction: vim.cluster.VsanDataDrivenAPIAction = _rt.UNSET
    """``vim.cluster.VsanDataDrivenAPIAction``, required. Since vsan API 8.0.0.3."""
    confirmation: vim.cluster.VsanHealthConfirmationDialog | None = None
    """``vim.cluster.VsanHealthConfirmationDialog``, optional. Since vsan API 8.0.0.3."""
