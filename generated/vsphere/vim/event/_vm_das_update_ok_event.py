# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDasUpdateOkEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmDasUpdateOkEvent", wire_name="VmDasUpdateOkEvent")
class VmDasUpdateOkEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDasUpdateOkEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDasUpdateOkEvent.rst``
    """
