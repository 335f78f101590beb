# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DVPortgroupEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DVPortgroupEvent", wire_name="DVPortgroupEvent", since="vim.version.version5", rank=5
)
class DVPortgroupEvent(vim.event.Event):
    """The data object ``vim.event.DVPortgroupEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DVPortgroupEvent.rst``
    """
