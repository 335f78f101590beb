# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileChangedEvent",
    wire_name="ProfileChangedEvent",
    since="vim.version.version5",
    rank=5,
)
class ProfileChangedEvent(vim.event.ProfileEvent):
    """The data object ``vim.event.ProfileChangedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileChangedEvent.rst``
    """
