# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsVmPoweredOnEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsVmPoweredOnEvent",
    wire_name="DrsVmPoweredOnEvent",
    since="vim.version.version2",
    rank=2,
)
class DrsVmPoweredOnEvent(vim.event.VmPoweredOnEvent):
    """The data object ``vim.event.DrsVmPoweredOnEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/DrsVmPoweredOnEvent.rst``
    """
