# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmStartingSecondaryEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmStartingSecondaryEvent",
    wire_name="VmStartingSecondaryEvent",
    since="vim.version.version5",
    rank=5,
)
class VmStartingSecondaryEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmStartingSecondaryEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmStartingSecondaryEvent.rst``
    """
