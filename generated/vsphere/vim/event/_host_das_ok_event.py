# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDasOkEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostDasOkEvent", wire_name="HostDasOkEvent")
class HostDasOkEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDasOkEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostDasOkEvent.rst``
    """
