# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsEnteringStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsEnteringStandbyModeEvent",
    wire_name="DrsEnteringStandbyModeEvent",
    since="vim.version.version5",
    rank=5,
)
class DrsEnteringStandbyModeEvent(vim.event.EnteringStandbyModeEvent):
    """The data object ``vim.event.DrsEnteringStandbyModeEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DrsEnteringStandbyModeEvent.rst``
    """
