# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmPoweredOffEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmPoweredOffEvent", wire_name="VmPoweredOffEvent")
class VmPoweredOffEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmPoweredOffEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmPoweredOffEvent.rst``
    """
