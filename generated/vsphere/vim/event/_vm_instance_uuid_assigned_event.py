# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmInstanceUuidAssignedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmInstanceUuidAssignedEvent",
    wire_name="VmInstanceUuidAssignedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("instanceUuid", "string", since="vim.version.version5", rank=5),
    ),
)
class VmInstanceUuidAssignedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmInstanceUuidAssignedEvent``.

    Fields:
        - ``instanceUuid``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmInstanceUuidAssignedEvent.rst``
    """

    instanceUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
