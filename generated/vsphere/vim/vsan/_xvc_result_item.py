# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcResultItem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XvcResultItem",
    wire_name="VsanXvcResultItem",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "propertyValues",
            "vim.vsan.XvcQueryPropertyValue",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class XvcResultItem(vmodl.DynamicData):
    """The data object ``vim.vsan.XvcResultItem``, on the wire ``VsanXvcResultItem``.

    Fields:
        - ``propertyValues``: List of ``vim.vsan.XvcQueryPropertyValue``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcResultItem.rst``
    """

    propertyValues: _rt.Field[
        list[vim.vsan.XvcQueryPropertyValue], Iterable[vim.vsan.XvcQueryPropertyValue]
    ] = _rt.EMPTY
    """List of ``vim.vsan.XvcQueryPropertyValue``, optional. Since vsan API 8.0.0.2."""
