# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmSecondaryStartedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmSecondaryStartedEvent",
    wire_name="VmSecondaryStartedEvent",
    since="vim.version.version5",
    rank=5,
)
class VmSecondaryStartedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmSecondaryStartedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmSecondaryStartedEvent.rst``
    """
