# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsRuleViolationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsRuleViolationEvent",
    wire_name="DrsRuleViolationEvent",
    since="vim.version.version6",
    rank=6,
)
class DrsRuleViolationEvent(vim.event.VmEvent):
    """The data object ``vim.event.DrsRuleViolationEvent``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/DrsRuleViolationEvent.rst``
    """
