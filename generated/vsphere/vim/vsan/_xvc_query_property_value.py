# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcQueryPropertyValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.XvcQueryPropertyValue",
    wire_name="VsanXvcQueryPropertyValue",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("value", "anyType", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class XvcQueryPropertyValue(vmodl.DynamicData):
    """The data object ``vim.vsan.XvcQueryPropertyValue``, on the wire ``VsanXvcQueryPropertyValue``.

    Fields:
        - ``value``: ``anyType``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcQueryPropertyValue.rst``
    """

    value: object = None
    """``anyType``, optional. Since vsan API 8.0.0.2."""
