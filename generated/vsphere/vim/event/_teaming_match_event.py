# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TeamingMatchEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.TeamingMatchEvent",
    wire_name="TeamingMatchEvent",
    since="vim.version.version8",
    rank=8,
)
class TeamingMatchEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.TeamingMatchEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/TeamingMatchEvent.rst``
    """
