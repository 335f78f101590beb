# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmNoCompatibleHostForSecondaryEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmNoCompatibleHostForSecondaryEvent",
    wire_name="VmNoCompatibleHostForSecondaryEvent",
    since="vim.version.version5",
    rank=5,
)
class VmNoCompatibleHostForSecondaryEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmNoCompatibleHostForSecondaryEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmNoCompatibleHostForSecondaryEvent.rst``
    """
