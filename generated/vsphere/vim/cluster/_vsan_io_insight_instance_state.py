# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIoInsightInstanceState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanIoInsightInstanceState",
    wire_name="VsanIoInsightInstanceState",
    since="vsan.version.version14",
    rank=12,
)
class VsanIoInsightInstanceState(_rt.VimEnum):
    """The enum ``vim.cluster.VsanIoInsightInstanceState``.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/cluster/VsanIoInsightInstanceState.rst``
    """

    running = "running"
    """The value ``running``."""
    completed = "completed"
    """The value ``completed``."""
    crashed = "crashed"
    """The value ``crashed``."""
    VsanIoInsightInstanceState_unknown = "VsanIoInsightInstanceState_unknown"
    """The value ``VsanIoInsightInstanceState_unknown``."""
