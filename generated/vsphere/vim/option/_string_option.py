# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.StringOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.option.StringOption",
    wire_name="StringOption",
    properties=lambda: (
        _rt.Property("defaultValue", "string"),
        _rt.Property("validCharacters", "string", optional=True),
    ),
)
class StringOption(vim.option.OptionType):
    """The data object ``vim.option.StringOption``.

    Fields:
        - ``defaultValue``: ``string``, required.
        - ``validCharacters``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/StringOption.rst``
    """

    defaultValue: str = ""
    """``string``, required. Since 1.0."""
    validCharacters: str | None = None
    """``string``, optional. Since 1.0."""
