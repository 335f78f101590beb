# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileDissociatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileDissociatedEvent",
    wire_name="ProfileDissociatedEvent",
    since="vim.version.version5",
    rank=5,
)
class ProfileDissociatedEvent(vim.event.ProfileEvent):
    """The data object ``vim.event.ProfileDissociatedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileDissociatedEvent.rst``
    """
