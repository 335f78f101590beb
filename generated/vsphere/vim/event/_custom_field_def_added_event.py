# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomFieldDefAddedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.CustomFieldDefAddedEvent", wire_name="CustomFieldDefAddedEvent")
class CustomFieldDefAddedEvent(vim.event.CustomFieldDefEvent):
    """The data object ``vim.event.CustomFieldDefAddedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/CustomFieldDefAddedEvent.rst``
    """
