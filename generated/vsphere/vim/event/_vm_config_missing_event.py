# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmConfigMissingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmConfigMissingEvent", wire_name="VmConfigMissingEvent")
class VmConfigMissingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmConfigMissingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmConfigMissingEvent.rst``
    """
