# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TemplateBeingUpgradedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.TemplateBeingUpgradedEvent", wire_name="TemplateBeingUpgradedEvent")
class TemplateBeingUpgradedEvent(vim.event.TemplateUpgradeEvent):
    """The data object ``vim.event.TemplateBeingUpgradedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/TemplateBeingUpgradedEvent.rst``
    """
