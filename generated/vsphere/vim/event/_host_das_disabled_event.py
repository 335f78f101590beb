# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDasDisabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostDasDisabledEvent", wire_name="HostDasDisabledEvent")
class HostDasDisabledEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDasDisabledEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostDasDisabledEvent.rst``
    """
