# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TemplateUpgradeFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.TemplateUpgradeFailedEvent",
    wire_name="TemplateUpgradeFailedEvent",
    properties=lambda: (_rt.Property("reason", "vmodl.LocalizedMethodFault"),),
)
class TemplateUpgradeFailedEvent(vim.event.TemplateUpgradeEvent):
    """The data object ``vim.event.TemplateUpgradeFailedEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/TemplateUpgradeFailedEvent.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
