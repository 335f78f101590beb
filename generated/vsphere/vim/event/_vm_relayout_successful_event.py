# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRelayoutSuccessfulEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmRelayoutSuccessfulEvent", wire_name="VmRelayoutSuccessfulEvent")
class VmRelayoutSuccessfulEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRelayoutSuccessfulEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRelayoutSuccessfulEvent.rst``
    """
