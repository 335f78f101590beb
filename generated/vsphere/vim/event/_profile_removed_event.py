# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileRemovedEvent",
    wire_name="ProfileRemovedEvent",
    since="vim.version.version5",
    rank=5,
)
class ProfileRemovedEvent(vim.event.ProfileEvent):
    """The data object ``vim.event.ProfileRemovedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileRemovedEvent.rst``
    """
