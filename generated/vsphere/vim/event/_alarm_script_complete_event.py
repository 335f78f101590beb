# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmScriptCompleteEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmScriptCompleteEvent",
    wire_name="AlarmScriptCompleteEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("script", "string"),
    ),
)
class AlarmScriptCompleteEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmScriptCompleteEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``script``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmScriptCompleteEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    script: str = ""
    """``string``, required. Since 1.0."""
