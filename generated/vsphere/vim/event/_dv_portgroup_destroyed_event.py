# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DVPortgroupDestroyedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DVPortgroupDestroyedEvent",
    wire_name="DVPortgroupDestroyedEvent",
    since="vim.version.version5",
    rank=5,
)
class DVPortgroupDestroyedEvent(vim.event.DVPortgroupEvent):
    """The data object ``vim.event.DVPortgroupDestroyedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DVPortgroupDestroyedEvent.rst``
    """
