# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmReconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmReconfiguredEvent",
    wire_name="AlarmReconfiguredEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property(
            "configChanges",
            "vim.event.ChangesInfoEventArgument",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class AlarmReconfiguredEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmReconfiguredEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``configChanges``: ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API
          6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmReconfiguredEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    configChanges: vim.event.ChangesInfoEventArgument | None = None
    """``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API 6.5."""
