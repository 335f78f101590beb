# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmAcknowledgedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmAcknowledgedEvent",
    wire_name="AlarmAcknowledgedEvent",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "source", "vim.event.ManagedEntityEventArgument", since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "entity", "vim.event.ManagedEntityEventArgument", since="vim.version.version7", rank=7
        ),
    ),
)
class AlarmAcknowledgedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmAcknowledgedEvent``.

    Fields:
        - ``source``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/event/AlarmAcknowledgedEvent.rst``
    """

    source: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since vSphere API 5.0."""
    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since vSphere API 5.0."""
