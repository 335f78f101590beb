# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSpaceReportingEntityType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanSpaceReportingEntityType",
    wire_name="VsanSpaceReportingEntityType",
    since="vsan.version.version12",
    rank=10,
)
class VsanSpaceReportingEntityType(_rt.VimEnum):
    """The enum ``vim.cluster.VsanSpaceReportingEntityType``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cluster/VsanSpaceReportingEntityType.rst``
    """

    VM = "VM"
    """The value ``VM``."""
    FileShare = "FileShare"
    """The value ``FileShare``."""
    Host = "Host"
    """The value ``Host``."""
    FaultDomain = "FaultDomain"
    """The value ``FaultDomain``."""
    VsanSpaceReportingEntityType_Unknown = "VsanSpaceReportingEntityType_Unknown"
    """The value ``VsanSpaceReportingEntityType_Unknown``."""
