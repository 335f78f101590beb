# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TeamingMisMatchEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.TeamingMisMatchEvent",
    wire_name="TeamingMisMatchEvent",
    since="vim.version.version8",
    rank=8,
)
class TeamingMisMatchEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.TeamingMisMatchEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/TeamingMisMatchEvent.rst``
    """
