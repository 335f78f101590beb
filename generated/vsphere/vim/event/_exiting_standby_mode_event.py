# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ExitingStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ExitingStandbyModeEvent",
    wire_name="ExitingStandbyModeEvent",
    since="vim.version.version5",
    rank=5,
)
class ExitingStandbyModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.ExitingStandbyModeEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ExitingStandbyModeEvent.rst``
    """
