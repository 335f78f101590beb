# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmStoppingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmStoppingEvent", wire_name="VmStoppingEvent")
class VmStoppingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmStoppingEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmStoppingEvent.rst``
    """
