# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRelocateSpecEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmRelocateSpecEvent", wire_name="VmRelocateSpecEvent")
class VmRelocateSpecEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRelocateSpecEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRelocateSpecEvent.rst``
    """
