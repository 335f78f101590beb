# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsInstanceEventType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.IODiagnosticsInstanceEventType",
    wire_name="VsanIODiagnosticsInstanceEventType",
    since="vsan.version.version18",
    rank=16,
)
class IODiagnosticsInstanceEventType(_rt.VimEnum):
    """The enum ``vim.vsan.IODiagnosticsInstanceEventType``, on the wire ``VsanIODiagnosticsInstanceEventType``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsInstanceEventType.rst``
    """

    objectOwnerTransfer = "objectOwnerTransfer"
    """The value ``objectOwnerTransfer``."""
    primaryHostTransfer = "primaryHostTransfer"
    """The value ``primaryHostTransfer``."""
    vsanmgmtdRestart = "vsanmgmtdRestart"
    """The value ``vsanmgmtdRestart``."""
    objectComponentsLayoutChange = "objectComponentsLayoutChange"
    """The value ``objectComponentsLayoutChange``."""
    objectProxyOwnerTransfer = "objectProxyOwnerTransfer"
    """The value ``objectProxyOwnerTransfer``."""
    objectRemoval = "objectRemoval"
    """The value ``objectRemoval``."""
    VsanIODiagnosticsInstanceEventType_Unknown = "VsanIODiagnosticsInstanceEventType_Unknown"
    """The value ``VsanIODiagnosticsInstanceEventType_Unknown``."""
