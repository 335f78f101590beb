# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsDestroyedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsDestroyedEvent",
    wire_name="DvsDestroyedEvent",
    since="vim.version.version5",
    rank=5,
)
class DvsDestroyedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsDestroyedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsDestroyedEvent.rst``
    """
