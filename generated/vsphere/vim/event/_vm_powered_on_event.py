# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmPoweredOnEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmPoweredOnEvent", wire_name="VmPoweredOnEvent")
class VmPoweredOnEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmPoweredOnEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmPoweredOnEvent.rst``
    """
