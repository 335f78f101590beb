# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.BoolOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.option.BoolOption",
    wire_name="BoolOption",
    properties=lambda: (
        _rt.Property("supported", "boolean"),
        _rt.Property("defaultValue", "boolean"),
    ),
)
class BoolOption(vim.option.OptionType):
    """The data object ``vim.option.BoolOption``.

    Fields:
        - ``supported``: ``boolean``, required.
        - ``defaultValue``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/BoolOption.rst``
    """

    supported: bool = False
    """``boolean``, required. Since 1.0."""
    defaultValue: bool = False
    """``boolean``, required. Since 1.0."""
