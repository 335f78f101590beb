# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmStatusChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmStatusChangedEvent",
    wire_name="AlarmStatusChangedEvent",
    properties=lambda: (
        _rt.Property("source", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("from", "string", attribute="from_"),
        _rt.Property("to", "string"),
    ),
)
class AlarmStatusChangedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmStatusChangedEvent``.

    Fields:
        - ``source``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``from_``: ``string``, required.
        - ``to``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmStatusChangedEvent.rst``
    """

    source: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    from_: str = ""
    """``string``, required. Since 1.0."""
    to: str = ""
    """``string``, required. Since 1.0."""
