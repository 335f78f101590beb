# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfDiagnosticQueryType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanPerfDiagnosticQueryType",
    wire_name="VsanPerfDiagnosticQueryType",
    since="vsan.version.version3",
    rank=1,
)
class VsanPerfDiagnosticQueryType(_rt.VimEnum):
    """The enum ``vim.cluster.VsanPerfDiagnosticQueryType``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanPerfDiagnosticQueryType.rst``
    """

    tput = "tput"
    """The value ``tput``."""
    iops = "iops"
    """The value ``iops``."""
    lat = "lat"
    """The value ``lat``."""
    eval = "eval"
    """The value ``eval``."""
    VsanPerfDiagnosticQueryType_Unknown = "VsanPerfDiagnosticQueryType_Unknown"
    """The value ``VsanPerfDiagnosticQueryType_Unknown``."""
