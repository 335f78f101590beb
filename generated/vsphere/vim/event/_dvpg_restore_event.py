# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvpgRestoreEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvpgRestoreEvent", wire_name="DvpgRestoreEvent", since="vim.version.version8", rank=8
)
class DvpgRestoreEvent(vim.event.DVPortgroupEvent):
    """The data object ``vim.event.DvpgRestoreEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/DvpgRestoreEvent.rst``
    """
