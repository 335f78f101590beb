# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.DynamicData``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vmodl.DynamicData",
    wire_name="DynamicData",
    properties=lambda: (
        _rt.Property("dynamicType", "string", optional=True),
        _rt.Property("dynamicProperty", "vmodl.DynamicProperty", array=True, optional=True),
    ),
)
class DynamicData(vmodl.DataObject):
    """Base of all data objects. Its two properties are reserved for servers that have to pass new
    information to old clients; leave them alone.

    Fields:
        - ``dynamicType``: Not used.
        - ``dynamicProperty``: Properties that the type of the receiver has no place for.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.DynamicData.md``
        ``vmodl/DynamicData.rst``
    """

    dynamicType: str | None = None
    """Not used."""
    dynamicProperty: _rt.Field[list[vmodl.DynamicProperty], Iterable[vmodl.DynamicProperty]] = (
        _rt.EMPTY
    )
    """Properties that the type of the receiver has no place for."""
