# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmSecondaryEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmSecondaryEnabledEvent",
    wire_name="VmSecondaryEnabledEvent",
    since="vim.version.version5",
    rank=5,
)
class VmSecondaryEnabledEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmSecondaryEnabledEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmSecondaryEnabledEvent.rst``
    """
