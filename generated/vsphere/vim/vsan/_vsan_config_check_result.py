# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanConfigCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanConfigCheckResult",
    wire_name="VsanConfigCheckResult",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("vsanEnabled", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property(
            "issues",
            "vim.vsan.VsanConfigBaseIssue",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanConfigCheckResult(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanConfigCheckResult``.

    Fields:
        - ``vsanEnabled``: ``boolean``, required.
        - ``issues``: List of ``vim.vsan.VsanConfigBaseIssue``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanConfigCheckResult.rst``
    """

    vsanEnabled: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    issues: _rt.Field[
        list[vim.vsan.VsanConfigBaseIssue], Iterable[vim.vsan.VsanConfigBaseIssue]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanConfigBaseIssue``, optional. Since vsan API 6.6."""
