# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsEnteredStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsEnteredStandbyModeEvent",
    wire_name="DrsEnteredStandbyModeEvent",
    since="vim.version.version2",
    rank=2,
)
class DrsEnteredStandbyModeEvent(vim.event.EnteredStandbyModeEvent):
    """The data object ``vim.event.DrsEnteredStandbyModeEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/DrsEnteredStandbyModeEvent.rst``
    """
