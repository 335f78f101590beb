# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomFieldDefRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.CustomFieldDefRemovedEvent", wire_name="CustomFieldDefRemovedEvent")
class CustomFieldDefRemovedEvent(vim.event.CustomFieldDefEvent):
    """The data object ``vim.event.CustomFieldDefRemovedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/CustomFieldDefRemovedEvent.rst``
    """
