# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmSecondaryAddedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmSecondaryAddedEvent",
    wire_name="VmSecondaryAddedEvent",
    since="vim.version.version5",
    rank=5,
)
class VmSecondaryAddedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmSecondaryAddedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmSecondaryAddedEvent.rst``
    """
