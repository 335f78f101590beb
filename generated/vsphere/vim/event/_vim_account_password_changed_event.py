# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VimAccountPasswordChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VimAccountPasswordChangedEvent",
    wire_name="VimAccountPasswordChangedEvent",
    since="vim.version.version2",
    rank=2,
)
class VimAccountPasswordChangedEvent(vim.event.HostEvent):
    """The data object ``vim.event.VimAccountPasswordChangedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/VimAccountPasswordChangedEvent.rst``
    """
