# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.cluster.ComplianceResourceCheckStatusType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.cluster.ComplianceResourceCheckStatusType",
    wire_name="VimVsanClusterComplianceResourceCheckStatusType",
    since="vsan.version.version7",
    rank=5,
)
class ComplianceResourceCheckStatusType(_rt.VimEnum):
    """The enum ``vim.vsan.cluster.ComplianceResourceCheckStatusType``, on the wire ``VimVsanClusterComplianceResourceCheckStatusType``.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/cluster/ComplianceResourceCheckStatusType.rst``
    """

    inProgress = "inProgress"
    """The value ``inProgress``."""
    aborted = "aborted"
    """The value ``aborted``."""
    completed = "completed"
    """The value ``completed``."""
    uninitialized = "uninitialized"
    """The value ``uninitialized``."""
    ComplianceResourceCheckStatusType_Unknown = "ComplianceResourceCheckStatusType_Unknown"
    """The value ``ComplianceResourceCheckStatusType_Unknown``."""
