# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.QuestionPending``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.QuestionPending",
    wire_name="QuestionPending",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("text", "string", since="vim.version.version6", rank=6),),
)
class QuestionPending(vim.fault.InvalidState):
    """The fault ``vim.fault.QuestionPending``.

    Fields:
        - ``text``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/QuestionPending.rst``
    """

    text: str = ""
    """``string``, required. Since vSphere API 4.1."""
