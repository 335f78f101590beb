# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomFieldValueChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomFieldValueChangedEvent",
    wire_name="CustomFieldValueChangedEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("fieldKey", "int"),
        _rt.Property("name", "string"),
        _rt.Property("value", "string"),
        _rt.Property("prevState", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class CustomFieldValueChangedEvent(vim.event.CustomFieldEvent):
    """The data object ``vim.event.CustomFieldValueChangedEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``fieldKey``: ``int``, required.
        - ``name``: ``string``, required.
        - ``value``: ``string``, required.
        - ``prevState``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/CustomFieldValueChangedEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    fieldKey: int = 0
    """``int``, required. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
    value: str = ""
    """``string``, required. Since 1.0."""
    prevState: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
