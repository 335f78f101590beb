# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsTargetType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.IODiagnosticsTargetType",
    wire_name="VsanIODiagnosticsTargetType",
    since="vsan.version.version18",
    rank=16,
)
class IODiagnosticsTargetType(_rt.VimEnum):
    """The enum ``vim.vsan.IODiagnosticsTargetType``, on the wire ``VsanIODiagnosticsTargetType``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsTargetType.rst``
    """

    VirtualMachine = "VirtualMachine"
    """The value ``VirtualMachine``."""
    VsanIODiagnosticsTargetType_Unknown = "VsanIODiagnosticsTargetType_Unknown"
    """The value ``VsanIODiagnosticsTargetType_Unknown``."""
