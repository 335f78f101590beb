# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmResumingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmResumingEvent", wire_name="VmResumingEvent")
class VmResumingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmResumingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmResumingEvent.rst``
    """
