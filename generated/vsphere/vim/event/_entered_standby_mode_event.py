# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EnteredStandbyModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.EnteredStandbyModeEvent",
    wire_name="EnteredStandbyModeEvent",
    since="vim.version.version2",
    rank=2,
)
class EnteredStandbyModeEvent(vim.event.HostEvent):
    """The data object ``vim.event.EnteredStandbyModeEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/EnteredStandbyModeEvent.rst``
    """
