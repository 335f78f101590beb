# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ServerStartedSessionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ServerStartedSessionEvent", wire_name="ServerStartedSessionEvent")
class ServerStartedSessionEvent(vim.event.SessionEvent):
    """The data object ``vim.event.ServerStartedSessionEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ServerStartedSessionEvent.rst``
    """
