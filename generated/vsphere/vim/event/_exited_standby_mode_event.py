# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ExitedStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ExitedStandbyModeEvent",
    wire_name="ExitedStandbyModeEvent",
    since="vim.version.version2",
    rank=2,
)
class ExitedStandbyModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.ExitedStandbyModeEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/ExitedStandbyModeEvent.rst``
    """
