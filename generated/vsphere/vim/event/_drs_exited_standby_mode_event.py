# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsExitedStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsExitedStandbyModeEvent",
    wire_name="DrsExitedStandbyModeEvent",
    since="vim.version.version2",
    rank=2,
)
class DrsExitedStandbyModeEvent(vim.event.ExitedStandbyModeEvent):
    """The data object ``vim.event.DrsExitedStandbyModeEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/DrsExitedStandbyModeEvent.rst``
    """
