# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanIoInsightState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.VsanIoInsightState",
    wire_name="VsanIoInsightState",
    since="vsan.version.version14",
    rank=12,
)
class VsanIoInsightState(_rt.VimEnum):
    """The enum ``vim.host.VsanIoInsightState``.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/host/VsanIoInsightState.rst``
    """

    running = "running"
    """The value ``running``."""
    stopped = "stopped"
    """The value ``stopped``."""
    notFound = "notFound"
    """The value ``notFound``."""
    VsanIoInsightState_unknown = "VsanIoInsightState_unknown"
    """The value ``VsanIoInsightState_unknown``."""
