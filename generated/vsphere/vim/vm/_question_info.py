# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.QuestionInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.QuestionInfo",
    wire_name="VirtualMachineQuestionInfo",
    properties=lambda: (
        _rt.Property("id", "string"),
        _rt.Property("text", "string"),
        _rt.Property("choice", "vim.option.ChoiceOption"),
        _rt.Property(
            "message",
            "vim.vm.Message",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class QuestionInfo(vmodl.DynamicData):
    """The data object ``vim.vm.QuestionInfo``, on the wire ``VirtualMachineQuestionInfo``.

    Fields:
        - ``id``: ``string``, required.
        - ``text``: ``string``, required.
        - ``choice``: ``vim.option.ChoiceOption``, required.
        - ``message``: List of ``vim.vm.Message``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/QuestionInfo.rst``
    """

    id: str = ""
    """``string``, required. Since 1.0."""
    text: str = ""
    """``string``, required. Since 1.0."""
    choice: vim.option.ChoiceOption = _rt.UNSET
    """``vim.option.ChoiceOption``, required. Since 1.0."""
    message: _rt.Field[list[vim.vm.Message], Iterable[vim.vm.Message]] = _rt.EMPTY
    """List of ``vim.vm.Message``, optional. Since VI API 2.5."""
