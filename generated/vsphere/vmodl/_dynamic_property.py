# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.DynamicProperty``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.data(
    "vmodl.DynamicProperty",
    wire_name="DynamicProperty",
    properties=(
        _rt.Property("name", "PropertyPath"),
        _rt.Property("val", "anyType"),
    ),
)
class DynamicProperty(_rt.DataObject):
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

    name: str
    """Path of the property, for example ``info.state``."""
    val: object
    """Value that the property has."""

    def __init__(self, *, name: str = _rt.REQUIRED, val: object = _rt.REQUIRED) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill({"name": name, "val": val})
