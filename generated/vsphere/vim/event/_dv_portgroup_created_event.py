# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DVPortgroupCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DVPortgroupCreatedEvent",
    wire_name="DVPortgroupCreatedEvent",
    since="vim.version.version5",
    rank=5,
)
class DVPortgroupCreatedEvent(vim.event.DVPortgroupEvent):
    """The data object ``vim.event.DVPortgroupCreatedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DVPortgroupCreatedEvent.rst``
    """
