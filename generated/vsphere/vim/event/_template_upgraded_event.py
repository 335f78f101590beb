# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TemplateUpgradedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.TemplateUpgradedEvent", wire_name="TemplateUpgradedEvent")
class TemplateUpgradedEvent(vim.event.TemplateUpgradeEvent):
    """The data object ``vim.event.TemplateUpgradedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/TemplateUpgradedEvent.rst``
    """
