# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XvcQuerySpec",
    wire_name="VsanXvcQuerySpec",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "objectModel", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "properties",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "filter",
            "vim.vsan.XvcQueryFilter",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property("offset", "int", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("limit", "int", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "returnTotalCount", "boolean", optional=True, since="vsan.version.version21", rank=19
        ),
    ),
)
class XvcQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.XvcQuerySpec``, on the wire ``VsanXvcQuerySpec``.

    Fields:
        - ``objectModel``: ``string``, optional.
        - ``properties``: List of ``string``, optional.
        - ``filter``: ``vim.vsan.XvcQueryFilter``, optional.
        - ``offset``: ``int``, optional.
        - ``limit``: ``int``, optional.
        - ``returnTotalCount``: ``boolean``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcQuerySpec.rst``
    """

    objectModel: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    properties: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.2."""
    filter: vim.vsan.XvcQueryFilter | None = None
    """``vim.vsan.XvcQueryFilter``, optional. Since vsan API 8.0.0.2."""
    offset: int | None = None
    """``int``, optional. Since vsan API 8.0.0.2."""
    limit: int | None = None
    """``int``, optional. Since vsan API 8.0.0.2."""
    returnTotalCount: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.2."""
