# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.ChoiceOption``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.option.ChoiceOption",
    wire_name="ChoiceOption",
    properties=lambda: (
        _rt.Property("choiceInfo", "vim.ElementDescription", array=True),
        _rt.Property("defaultIndex", "int", optional=True),
    ),
)
class ChoiceOption(vim.option.OptionType):
    """The data object ``vim.option.ChoiceOption``.

    Fields:
        - ``choiceInfo``: List of ``vim.ElementDescription``, required.
        - ``defaultIndex``: ``int``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/ChoiceOption.rst``
    """

    choiceInfo: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    defaultIndex: int | None = None
    """``int``, optional. Since 1.0."""
