# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ComplianceStatus``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.ComplianceStatus",
    wire_name="VsanComplianceStatus",
    since="vsan.version.version18",
    rank=16,
)
class ComplianceStatus(_rt.VimEnum):
    """The enum ``vim.vsan.host.ComplianceStatus``, on the wire ``VsanComplianceStatus``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/ComplianceStatus.rst``
    """

    compliant = "compliant"
    """The value ``compliant``."""
    nonCompliant = "nonCompliant"
    """The value ``nonCompliant``."""
    unknown = "unknown"
    """The value ``unknown``."""
    notApplicable = "notApplicable"
    """The value ``notApplicable``."""
    outOfDate = "outOfDate"
    """The value ``outOfDate``."""
    ComplianceStatus_Unknown = "ComplianceStatus_Unknown"
    """The value ``ComplianceStatus_Unknown``."""
