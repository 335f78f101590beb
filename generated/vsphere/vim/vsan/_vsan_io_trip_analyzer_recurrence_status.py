# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanIOTripAnalyzerRecurrenceStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanIOTripAnalyzerRecurrenceStatus",
    wire_name="VsanIOTripAnalyzerRecurrenceStatus",
    since="vsan.version.version21",
    rank=19,
)
class VsanIOTripAnalyzerRecurrenceStatus(_rt.VimEnum):
    """The enum ``vim.vsan.VsanIOTripAnalyzerRecurrenceStatus``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/VsanIOTripAnalyzerRecurrenceStatus.rst``
    """

    recurrenceEnabled = "recurrenceEnabled"
    """The value ``recurrenceEnabled``."""
    recurrenceDisabled = "recurrenceDisabled"
    """The value ``recurrenceDisabled``."""
    VsanIOTripAnalyzerRecurrenceStatus_Unknown = "VsanIOTripAnalyzerRecurrenceStatus_Unknown"
    """The value ``VsanIOTripAnalyzerRecurrenceStatus_Unknown``."""
