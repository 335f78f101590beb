# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.OptionValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.option.OptionValue",
    wire_name="OptionValue",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("value", "anyType", optional=True),
    ),
)
class OptionValue(vmodl.DynamicData):
    """The data object ``vim.option.OptionValue``.

    Fields:
        - ``key``: ``string``, required.
        - ``value``: ``anyType``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/OptionValue.rst``
    """

    key: str = ""
    """``string``, required. Since 1.0."""
    value: object = None
    """``anyType``, optional. Since 1.0."""
