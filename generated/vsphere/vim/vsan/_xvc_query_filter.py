# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcQueryFilter``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XvcQueryFilter",
    wire_name="VsanXvcQueryFilter",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "criterias",
            "vim.vsan.XvcQueryCriteria",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property("operator", "string", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class XvcQueryFilter(vmodl.DynamicData):
    """The data object ``vim.vsan.XvcQueryFilter``, on the wire ``VsanXvcQueryFilter``.

    Fields:
        - ``criterias``: List of ``vim.vsan.XvcQueryCriteria``, optional.
        - ``operator``: ``string``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcQueryFilter.rst``
    """

    criterias: _rt.Field[list[vim.vsan.XvcQueryCriteria], Iterable[vim.vsan.XvcQueryCriteria]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.XvcQueryCriteria``, optional. Since vsan API 8.0.0.2."""
    operator: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
