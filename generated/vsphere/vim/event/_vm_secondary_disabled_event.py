# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmSecondaryDisabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmSecondaryDisabledEvent",
    wire_name="VmSecondaryDisabledEvent",
    since="vim.version.version5",
    rank=5,
)
class VmSecondaryDisabledEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmSecondaryDisabledEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmSecondaryDisabledEvent.rst``
    """
