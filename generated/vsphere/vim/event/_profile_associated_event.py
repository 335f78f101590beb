# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileAssociatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileAssociatedEvent",
    wire_name="ProfileAssociatedEvent",
    since="vim.version.version5",
    rank=5,
)
class ProfileAssociatedEvent(vim.event.ProfileEvent):
    """The data object ``vim.event.ProfileAssociatedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileAssociatedEvent.rst``
    """
