# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthTxtBasedAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanHealthTxtBasedAction",
    wire_name="VsanHealthTxtBasedAction",
    since="vsan.version.version21",
    rank=19,
)
class VsanHealthTxtBasedAction(vim.cluster.VsanHealthActionBase):
    """The data object ``vim.cluster.VsanHealthTxtBasedAction``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanHealthTxtBasedAction.rst``
    """
