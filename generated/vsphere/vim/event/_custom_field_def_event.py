# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomFieldDefEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomFieldDefEvent",
    wire_name="CustomFieldDefEvent",
    properties=lambda: (
        _rt.Property("fieldKey", "int"),
        _rt.Property("name", "string"),
    ),
)
class CustomFieldDefEvent(vim.event.CustomFieldEvent):
    """The data object ``vim.event.CustomFieldDefEvent``.

    Fields:
        - ``fieldKey``: ``int``, required.
        - ``name``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/CustomFieldDefEvent.rst``
    """

    fieldKey: int = 0
    """``int``, required. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
