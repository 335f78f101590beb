# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.DynamicProperty``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vmodl.DynamicProperty",
    wire_name="DynamicProperty",
    properties=lambda: (
        _rt.Property("name", "PropertyPath"),
        _rt.Property("val", "anyType"),
    ),
)
class DynamicProperty(vmodl.DataObject):
    """Name of a property together with its value; answers of the property collector consist of
    these.

    Fields:
        - ``name``: Path of the property, for example ``info.state``.
        - ``val``: Value that the property has.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.DynamicProperty.md``
        ``vmodl/DynamicProperty.rst``
    """

    name: str = ""
    """Path of the property, for example ``info.state``."""
    val: object = None
    """Value that the property has."""
