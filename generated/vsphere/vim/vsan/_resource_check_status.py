# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckStatus``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ResourceCheckStatus",
    wire_name="VsanResourceCheckStatus",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("status", "string", since="vsan.version.version10", rank=8),
        _rt.Property(
            "result",
            "vim.vsan.ResourceCheckResult",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "task",
            "vim.vsan.ResourceCheckTaskDetails",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "parentTask",
            "vim.vsan.ResourceCheckTaskDetails",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "componentResults",
            "vim.vsan.ResourceCheckComponentResult",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
    ),
)
class ResourceCheckStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.ResourceCheckStatus``, on the wire ``VsanResourceCheckStatus``.

    Fields:
        - ``status``: ``string``, required.
        - ``result``: ``vim.vsan.ResourceCheckResult``, optional.
        - ``task``: ``vim.vsan.ResourceCheckTaskDetails``, optional.
        - ``parentTask``: ``vim.vsan.ResourceCheckTaskDetails``, optional.
        - ``componentResults``: List of ``vim.vsan.ResourceCheckComponentResult``, optional. Since
          vsan API 7.3.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/ResourceCheckStatus.rst``
    """

    status: str = ""
    """``string``, required. Since vsan API 6.8.7."""
    result: vim.vsan.ResourceCheckResult | None = None
    """``vim.vsan.ResourceCheckResult``, optional. Since vsan API 6.8.7."""
    task: vim.vsan.ResourceCheckTaskDetails | None = None
    """``vim.vsan.ResourceCheckTaskDetails``, optional. Since vsan API 6.8.7."""
    parentTask: vim.vsan.ResourceCheckTaskDetails | None = None
    """``vim.vsan.ResourceCheckTaskDetails``, optional. Since vsan API 6.8.7."""
    componentResults: _rt.Field[
        list[vim.vsan.ResourceCheckComponentResult], Iterable[vim.vsan.ResourceCheckComponentResult]
    ] = _rt.EMPTY
    """List of ``vim.vsan.ResourceCheckComponentResult``, optional. Since vsan API 7.3."""
