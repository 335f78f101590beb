# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthApiBasedAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanHealthApiBasedAction",
    wire_name="VsanHealthApiBasedAction",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "apiAction",
            "vim.cluster.VsanClusterHealthAction",
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanHealthApiBasedAction(vim.cluster.VsanHealthActionBase):
    """The data object ``vim.cluster.VsanHealthApiBasedAction``.

    Fields:
        - ``apiAction``: ``vim.cluster.VsanClusterHealthAction``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanHealthApiBasedAction.rst``
    """

    apiAction: vim.cluster.VsanClusterHealthAction = _rt.UNSET
    """``vim.cluster.VsanClusterHealthAction``, required. Since vsan API 8.0.0.2."""
