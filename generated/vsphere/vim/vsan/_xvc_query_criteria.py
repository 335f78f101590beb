# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcQueryCriteria``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.XvcQueryCriteria",
    wire_name="VsanXvcQueryCriteria",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("property", "string", since="vsan.version.version21", rank=19),
        _rt.Property("operator", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "comparableValue", "anyType", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "comparableList",
            "vmodl.DynamicArray",
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
        _rt.Property(
            "ignoreCase", "boolean", optional=True, since="vsan.version.version21", rank=19
        ),
    ),
)
class XvcQueryCriteria(vmodl.DynamicData):
    """The data object ``vim.vsan.XvcQueryCriteria``, on the wire ``VsanXvcQueryCriteria``.

    Fields:
        - ``property``: ``string``, required.
        - ``operator``: ``string``, optional.
        - ``comparableValue``: ``anyType``, optional.
        - ``comparableList``: ``vmodl.DynamicArray``, optional. Since vsan API 8.0.0.3.
        - ``ignoreCase``: ``boolean``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcQueryCriteria.rst``
    """

    property: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    operator: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    comparableValue: object = None
    """``anyType``, optional. Since vsan API 8.0.0.2."""
    comparableList: vmodl.DynamicArray | None = None
    """``vmodl.DynamicArray``, optional. Since vsan API 8.0.0.3."""
    ignoreCase: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.2."""
