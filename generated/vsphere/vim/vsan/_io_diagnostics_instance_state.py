# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsInstanceState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.IODiagnosticsInstanceState",
    wire_name="VsanIODiagnosticsInstanceState",
    since="vsan.version.version18",
    rank=16,
)
class IODiagnosticsInstanceState(_rt.VimEnum):
    """The enum ``vim.vsan.IODiagnosticsInstanceState``, on the wire ``VsanIODiagnosticsInstanceState``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsInstanceState.rst``
    """

    VsanIODiagnosticsInstanceCompleted = "VsanIODiagnosticsInstanceCompleted"
    """The value ``VsanIODiagnosticsInstanceCompleted``."""
    VsanIODiagnosticsInstanceRunning = "VsanIODiagnosticsInstanceRunning"
    """The value ``VsanIODiagnosticsInstanceRunning``."""
    VsanIODiagnosticsInstanceState_Unknown = "VsanIODiagnosticsInstanceState_Unknown"
    """The value ``VsanIODiagnosticsInstanceState_Unknown``."""
