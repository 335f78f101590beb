# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDasDisablingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostDasDisablingEvent", wire_name="HostDasDisablingEvent")
class HostDasDisablingEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDasDisablingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostDasDisablingEvent.rst``
    """
