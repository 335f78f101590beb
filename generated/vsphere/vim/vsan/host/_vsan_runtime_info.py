# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanRuntimeInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanRuntimeInfo",
    wire_name="VsanHostRuntimeInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "membershipList",
            "vim.vsan.host.MembershipInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "diskIssues",
            "vim.vsan.host.VsanRuntimeInfo.DiskIssue",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("accessGenNo", "int", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanRuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanRuntimeInfo``, on the wire ``VsanHostRuntimeInfo``.

    Fields:
        - ``membershipList``: List of ``vim.vsan.host.MembershipInfo``, optional.
        - ``diskIssues``: List of ``vim.vsan.host.VsanRuntimeInfo.DiskIssue``, optional.
        - ``accessGenNo``: ``int``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/VsanRuntimeInfo.rst``
    """

    @_rt.data(
        "vim.vsan.host.VsanRuntimeInfo.DiskIssue",
        wire_name="VsanHostRuntimeInfoDiskIssue",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("diskId", "string", since="vim.version.version9", rank=9),
            _rt.Property("issue", "string", since="vim.version.version9", rank=9),
        ),
    )
    class DiskIssue(vmodl.DynamicData):
        """The data object ``vim.vsan.host.VsanRuntimeInfo.DiskIssue``, on the wire ``VsanHostRuntimeInfoDiskIssue``.

        Fields:
            - ``diskId``: ``string``, required.
            - ``issue``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/VsanRuntimeInfo/DiskIssue.rst``
        """

        diskId: str = ""
        """``string``, required. Since vSphere API 5.5."""
        issue: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @_rt.enum(
        "vim.vsan.host.VsanRuntimeInfo.DiskIssueType",
        wire_name="VsanDiskIssueType",
        since="vim.version.version9",
        rank=9,
    )
    class DiskIssueType(_rt.VimEnum):
        """The enum ``vim.vsan.host.VsanRuntimeInfo.DiskIssueType``, on the wire ``VsanDiskIssueType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/VsanRuntimeInfo/DiskIssueType.rst``
        """

        nonExist = "nonExist"
        """The value ``nonExist``."""
        stampMismatch = "stampMismatch"
        """The value ``stampMismatch``."""
        unknown = "unknown"
        """The value ``unknown``."""

    membershipList: _rt.Field[
        list[vim.vsan.host.MembershipInfo], Iterable[vim.vsan.host.MembershipInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.MembershipInfo``, optional. Since vSphere API 5.5."""
    diskIssues: _rt.Field[
        list[vim.vsan.host.VsanRuntimeInfo.DiskIssue],
        Iterable[vim.vsan.host.VsanRuntimeInfo.DiskIssue],
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.VsanRuntimeInfo.DiskIssue``, optional. Since vSphere API 5.5."""
    accessGenNo: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
