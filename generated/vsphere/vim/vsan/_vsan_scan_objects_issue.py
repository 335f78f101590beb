# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanScanObjectsIssue``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.vsan.VsanScanObjectsIssue")
class VsanScanObjectsIssue(_rt.Opaque):
    """``vim.vsan.VsanScanObjectsIssue``, of which this package knows no more than the name."""

    @_rt.enum(
        "vim.vsan.VsanScanObjectsIssue.VsanScanObjectsIssueType",
        wire_name="VimVsanVsanScanObjectsIssueType",
        since="vim.version.version11",
        rank=11,
    )
    class VsanScanObjectsIssueType(_rt.VimEnum):
        """The enum ``vim.vsan.VsanScanObjectsIssue.VsanScanObjectsIssueType``, on the wire ``VimVsanVsanScanObjectsIssueType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vsan/VsanScanObjectsIssue/VsanScanObjectsIssueType.rst``
        """

        BROKEN_CHAIN = "BROKEN_CHAIN"
        """The value ``BROKEN_CHAIN``."""
        LEAKED_OBJECT = "LEAKED_OBJECT"
        """The value ``LEAKED_OBJECT``."""
        UNKNOWN = "UNKNOWN"
        """The value ``UNKNOWN``."""
