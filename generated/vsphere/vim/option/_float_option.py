# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.FloatOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.option.FloatOption",
    wire_name="FloatOption",
    properties=lambda: (
        _rt.Property("min", "float"),
        _rt.Property("max", "float"),
        _rt.Property("defaultValue", "float"),
    ),
)
class FloatOption(vim.option.OptionType):
    """The data object ``vim.option.FloatOption``.

    Fields:
        - ``min``: ``float``, required.
        - ``max``: ``float``, required.
        - ``defaultValue``: ``float``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/FloatOption.rst``
    """

    min: float = 0.0
    """``float``, required. Since 1.0."""
    max: float = 0.0
    """``float``, required. Since 1.0."""
    defaultValue: float = 0.0
    """``float``, required. Since 1.0."""
