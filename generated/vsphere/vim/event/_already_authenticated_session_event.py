# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlreadyAuthenticatedSessionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlreadyAuthenticatedSessionEvent", wire_name="AlreadyAuthenticatedSessionEvent"
)
class AlreadyAuthenticatedSessionEvent(vim.event.SessionEvent):
    """The data object ``vim.event.AlreadyAuthenticatedSessionEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlreadyAuthenticatedSessionEvent.rst``
    """
