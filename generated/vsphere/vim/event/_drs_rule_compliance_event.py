# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsRuleComplianceEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsRuleComplianceEvent",
    wire_name="DrsRuleComplianceEvent",
    since="vim.version.version6",
    rank=6,
)
class DrsRuleComplianceEvent(vim.event.VmEvent):
    """The data object ``vim.event.DrsRuleComplianceEvent``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/DrsRuleComplianceEvent.rst``
    """
