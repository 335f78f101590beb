# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFaultToleranceTurnedOffEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmFaultToleranceTurnedOffEvent",
    wire_name="VmFaultToleranceTurnedOffEvent",
    since="vim.version.version5",
    rank=5,
)
class VmFaultToleranceTurnedOffEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFaultToleranceTurnedOffEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmFaultToleranceTurnedOffEvent.rst``
    """
