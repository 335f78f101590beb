# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmInstanceUuidChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmInstanceUuidChangedEvent",
    wire_name="VmInstanceUuidChangedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("oldInstanceUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property("newInstanceUuid", "string", since="vim.version.version5", rank=5),
    ),
)
class VmInstanceUuidChangedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmInstanceUuidChangedEvent``.

    Fields:
        - ``oldInstanceUuid``: ``string``, required.
        - ``newInstanceUuid``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmInstanceUuidChangedEvent.rst``
    """

    oldInstanceUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    newInstanceUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
