# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRegisteredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmRegisteredEvent", wire_name="VmRegisteredEvent")
class VmRegisteredEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRegisteredEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRegisteredEvent.rst``
    """
