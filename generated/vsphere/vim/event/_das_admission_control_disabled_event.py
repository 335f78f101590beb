# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasAdmissionControlDisabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DasAdmissionControlDisabledEvent", wire_name="DasAdmissionControlDisabledEvent"
)
class DasAdmissionControlDisabledEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasAdmissionControlDisabledEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasAdmissionControlDisabledEvent.rst``
    """
