# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsExitStandbyModeFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsExitStandbyModeFailedEvent",
    wire_name="DrsExitStandbyModeFailedEvent",
    since="vim.version.version5",
    rank=5,
)
class DrsExitStandbyModeFailedEvent(vim.event.ExitStandbyModeFailedEvent):
    """The data object ``vim.event.DrsExitStandbyModeFailedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DrsExitStandbyModeFailedEvent.rst``
    """
