# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileCreatedEvent",
    wire_name="ProfileCreatedEvent",
    since="vim.version.version5",
    rank=5,
)
class ProfileCreatedEvent(vim.event.ProfileEvent):
    """The data object ``vim.event.ProfileCreatedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileCreatedEvent.rst``
    """
