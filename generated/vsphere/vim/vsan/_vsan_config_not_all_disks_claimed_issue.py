# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanConfigNotAllDisksClaimedIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VsanConfigNotAllDisksClaimedIssue",
    wire_name="VsanConfigNotAllDisksClaimedIssue",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("disks", "string", array=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanConfigNotAllDisksClaimedIssue(vim.vsan.VsanConfigBaseIssue):
    """The data object ``vim.vsan.VsanConfigNotAllDisksClaimedIssue``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``disks``: List of ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanConfigNotAllDisksClaimedIssue.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    disks: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vsan API 6.6."""
