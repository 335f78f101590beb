# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDasEnablingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostDasEnablingEvent", wire_name="HostDasEnablingEvent")
class HostDasEnablingEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDasEnablingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostDasEnablingEvent.rst``
    """
