# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDateRolledBackEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VmDateRolledBackEvent", wire_name="VmDateRolledBackEvent")
class VmDateRolledBackEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDateRolledBackEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDateRolledBackEvent.rst``
    """
