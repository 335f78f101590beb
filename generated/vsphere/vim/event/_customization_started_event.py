# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationStartedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationStartedEvent",
    wire_name="CustomizationStartedEvent",
    since="vim.version.version2",
    rank=2,
)
class CustomizationStartedEvent(vim.event.CustomizationEvent):
    """The data object ``vim.event.CustomizationStartedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationStartedEvent.rst``
    """
