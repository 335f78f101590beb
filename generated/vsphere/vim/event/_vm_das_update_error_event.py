# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDasUpdateErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmDasUpdateErrorEvent", wire_name="VmDasUpdateErrorEvent")
class VmDasUpdateErrorEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDasUpdateErrorEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDasUpdateErrorEvent.rst``
    """
