# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsExitingStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsExitingStandbyModeEvent",
    wire_name="DrsExitingStandbyModeEvent",
    since="vim.version.version5",
    rank=5,
)
class DrsExitingStandbyModeEvent(vim.event.ExitingStandbyModeEvent):
    """The data object ``vim.event.DrsExitingStandbyModeEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DrsExitingStandbyModeEvent.rst``
    """
