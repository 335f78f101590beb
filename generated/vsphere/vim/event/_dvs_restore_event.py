# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsRestoreEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsRestoreEvent", wire_name="DvsRestoreEvent", since="vim.version.version8", rank=8
)
class DvsRestoreEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsRestoreEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/DvsRestoreEvent.rst``
    """
