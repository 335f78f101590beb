# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsSoftRuleViolationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsSoftRuleViolationEvent",
    wire_name="DrsSoftRuleViolationEvent",
    since="vim.version.version10",
    rank=10,
)
class DrsSoftRuleViolationEvent(vim.event.VmEvent):
    """The data object ``vim.event.DrsSoftRuleViolationEvent``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/event/DrsSoftRuleViolationEvent.rst``
    """
