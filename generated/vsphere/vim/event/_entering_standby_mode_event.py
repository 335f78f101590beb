# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EnteringStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.EnteringStandbyModeEvent",
    wire_name="EnteringStandbyModeEvent",
    since="vim.version.version2",
    rank=2,
)
class EnteringStandbyModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.EnteringStandbyModeEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/EnteringStandbyModeEvent.rst``
    """
