# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.KeyAnyValue``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vmodl.KeyAnyValue",
    wire_name="KeyAnyValue",
    since="vim.version.version5",
    rank=5,
    properties=(
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property("value", "anyType", since="vim.version.version5", rank=5),
    ),
)
class KeyAnyValue(vmodl.DynamicData):
    """Key with a value of arbitrary type.

    Fields:
        - ``key``: Name of the entry.
        - ``value``: Whatever belongs to it.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vmodl.KeyAnyValue.md``
        ``vmodl/KeyAnyValue.rst``
    """

    key: str
    """Name of the entry."""
    value: object
    """Whatever belongs to it."""

    def __init__(
        self,
        *,
        key: str = _rt.REQUIRED,
        value: object = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "key": key,
                "value": value,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
            }
        )
