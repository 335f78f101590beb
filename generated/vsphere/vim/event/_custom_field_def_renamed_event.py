# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomFieldDefRenamedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomFieldDefRenamedEvent",
    wire_name="CustomFieldDefRenamedEvent",
    properties=lambda: (_rt.Property("newName", "string"),),
)
class CustomFieldDefRenamedEvent(vim.event.CustomFieldDefEvent):
    """The data object ``vim.event.CustomFieldDefRenamedEvent``.

    Fields:
        - ``newName``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/CustomFieldDefRenamedEvent.rst``
    """

    newName: str = ""
    """``string``, required. Since 1.0."""
