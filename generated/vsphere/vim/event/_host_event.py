# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostEvent", wire_name="HostEvent")
class HostEvent(vim.event.Event):
    """The data object ``vim.event.HostEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostEvent.rst``
    """
