# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.SessionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.SessionEvent", wire_name="SessionEvent")
class SessionEvent(vim.event.Event):
    """The data object ``vim.event.SessionEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/SessionEvent.rst``
    """
