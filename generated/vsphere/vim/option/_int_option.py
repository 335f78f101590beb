# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.IntOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.option.IntOption",
    wire_name="IntOption",
    properties=lambda: (
        _rt.Property("min", "int"),
        _rt.Property("max", "int"),
        _rt.Property("defaultValue", "int"),
    ),
)
class IntOption(vim.option.OptionType):
    """The data object ``vim.option.IntOption``.

    Fields:
        - ``min``: ``int``, required.
        - ``max``: ``int``, required.
        - ``defaultValue``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/IntOption.rst``
    """

    min: int = 0
    """``int``, required. Since 1.0."""
    max: int = 0
    """``int``, required. Since 1.0."""
    defaultValue: int = 0
    """``int``, required. Since 1.0."""
