# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomFieldEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.CustomFieldEvent", wire_name="CustomFieldEvent")
class CustomFieldEvent(vim.event.Event):
    """The data object ``vim.event.CustomFieldEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/CustomFieldEvent.rst``
    """
