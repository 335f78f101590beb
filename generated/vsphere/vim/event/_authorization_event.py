# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AuthorizationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.AuthorizationEvent", wire_name="AuthorizationEvent")
class AuthorizationEvent(vim.event.Event):
    """The data object ``vim.event.AuthorizationEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AuthorizationEvent.rst``
    """
