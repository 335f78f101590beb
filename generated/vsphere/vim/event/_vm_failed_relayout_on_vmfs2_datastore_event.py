# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent",
    wire_name="VmFailedRelayoutOnVmfs2DatastoreEvent",
)
class VmFailedRelayoutOnVmfs2DatastoreEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmFailedRelayoutOnVmfs2DatastoreEvent.rst``
    """
