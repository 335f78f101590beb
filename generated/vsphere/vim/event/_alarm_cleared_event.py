# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmClearedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmClearedEvent",
    wire_name="AlarmClearedEvent",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "source", "vim.event.ManagedEntityEventArgument", since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "entity", "vim.event.ManagedEntityEventArgument", since="vim.version.version7", rank=7
        ),
        _rt.Property("from", "string", since="vim.version.version7", rank=7, attribute="from_"),
    ),
)
class AlarmClearedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmClearedEvent``.

    Fields:
        - ``source``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``from_``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/event/AlarmClearedEvent.rst``
    """

    source: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since vSphere API 5.0."""
    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since vSphere API 5.0."""
    from_: str = ""
    """``string``, required. Since vSphere API 5.0."""
