# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ExitStandbyModeFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ExitStandbyModeFailedEvent",
    wire_name="ExitStandbyModeFailedEvent",
    since="vim.version.version5",
    rank=5,
)
class ExitStandbyModeFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.ExitStandbyModeFailedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ExitStandbyModeFailedEvent.rst``
    """
