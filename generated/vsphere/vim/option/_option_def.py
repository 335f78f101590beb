# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.OptionDef``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.option.OptionDef",
    wire_name="OptionDef",
    properties=lambda: (_rt.Property("optionType", "vim.option.OptionType"),),
)
class OptionDef(vim.ElementDescription):
    """The data object ``vim.option.OptionDef``.

    Fields:
        - ``optionType``: ``vim.option.OptionType``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/OptionDef.rst``
    """

    optionType: vim.option.OptionType = _rt.UNSET
    """``vim.option.OptionType``, required. Since 1.0."""
