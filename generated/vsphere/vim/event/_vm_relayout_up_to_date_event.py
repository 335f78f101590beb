# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRelayoutUpToDateEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmRelayoutUpToDateEvent", wire_name="VmRelayoutUpToDateEvent")
class VmRelayoutUpToDateEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRelayoutUpToDateEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRelayoutUpToDateEvent.rst``
    """
