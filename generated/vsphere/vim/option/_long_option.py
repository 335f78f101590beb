# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.LongOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.option.LongOption",
    wire_name="LongOption",
    properties=lambda: (
        _rt.Property("min", "long"),
        _rt.Property("max", "long"),
        _rt.Property("defaultValue", "long"),
    ),
)
class LongOption(vim.option.OptionType):
    """The data object ``vim.option.LongOption``.

    Fields:
        - ``min``: ``long``, required.
        - ``max``: ``long``, required.
        - ``defaultValue``: ``long``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/LongOption.rst``
    """

    min: int = 0
    """``long``, required. Since 1.0."""
    max: int = 0
    """``long``, required. Since 1.0."""
    defaultValue: int = 0
    """``long``, required. Since 1.0."""
