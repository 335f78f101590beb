# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TemplateUpgradeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.TemplateUpgradeEvent",
    wire_name="TemplateUpgradeEvent",
    properties=lambda: (_rt.Property("legacyTemplate", "string"),),
)
class TemplateUpgradeEvent(vim.event.Event):
    """The data object ``vim.event.TemplateUpgradeEvent``.

    Fields:
        - ``legacyTemplate``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/TemplateUpgradeEvent.rst``
    """

    legacyTemplate: str = ""
    """``string``, required. Since 1.0."""
