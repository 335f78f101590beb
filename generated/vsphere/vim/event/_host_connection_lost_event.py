# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostConnectionLostEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostConnectionLostEvent", wire_name="HostConnectionLostEvent")
class HostConnectionLostEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostConnectionLostEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostConnectionLostEvent.rst``
    """
