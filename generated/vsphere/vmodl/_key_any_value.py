# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.KeyAnyValue``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vmodl.KeyAnyValue",
    wire_name="KeyAnyValue",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
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

    key: str = ""
    """Name of the entry."""
    value: object = None
    """Whatever belongs to it."""
