# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.KeyValue``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.KeyValue",
    wire_name="KeyValue",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version2", rank=2),
        _rt.Property("value", "string", since="vim.version.version2", rank=2),
    ),
)
class KeyValue(vmodl.DynamicData):
    """The data object ``vim.KeyValue``.

    Fields:
        - ``key``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/KeyValue.rst``
    """

    key: str = ""
    """``string``, required. Since VI API 2.5."""
    value: str = ""
    """``string``, required. Since VI API 2.5."""
