# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcQueryResultSet``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XvcQueryResultSet",
    wire_name="VsanXvcQueryResultSet",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "properties",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "resultItems",
            "vim.vsan.XvcResultItem",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property("totalCount", "long", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class XvcQueryResultSet(vmodl.DynamicData):
    """The data object ``vim.vsan.XvcQueryResultSet``, on the wire ``VsanXvcQueryResultSet``.

    Fields:
        - ``properties``: List of ``string``, optional.
        - ``resultItems``: List of ``vim.vsan.XvcResultItem``, optional.
        - ``totalCount``: ``long``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcQueryResultSet.rst``
    """

    properties: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.2."""
    resultItems: _rt.Field[list[vim.vsan.XvcResultItem], Iterable[vim.vsan.XvcResultItem]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.XvcResultItem``, optional. Since vsan API 8.0.0.2."""
    totalCount: int | None = None
    """``long``, optional. Since vsan API 8.0.0.2."""
