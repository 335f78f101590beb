# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.DynamicArray``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vmodl.DynamicArray",
    wire_name="DynamicArray",
    properties=lambda: (
        _rt.Property("dynamicType", "string", optional=True),
        _rt.Property("val", "anyType", array=True),
    ),
)
class DynamicArray(vmodl.DataObject):
    """The data object ``vmodl.DynamicArray``.

    Fields:
        - ``dynamicType``: ``string``, optional.
        - ``val``: List of ``anyType``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl/DynamicArray.rst``
    """

    dynamicType: str | None = None
    """``string``, optional. Since 1.0."""
    val: _rt.Field[list[object], Iterable[object]] = _rt.EMPTY
    """List of ``anyType``, required. Since 1.0."""
