# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DasAdmissionControlEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DasAdmissionControlEnabledEvent", wire_name="DasAdmissionControlEnabledEvent")
class DasAdmissionControlEnabledEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DasAdmissionControlEnabledEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DasAdmissionControlEnabledEvent.rst``
    """
