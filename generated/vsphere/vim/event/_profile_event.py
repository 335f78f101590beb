# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileEvent",
    wire_name="ProfileEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "profile", "vim.event.ProfileEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class ProfileEvent(vim.event.Event):
    """The data object ``vim.event.ProfileEvent``.

    Fields:
        - ``profile``: ``vim.event.ProfileEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileEvent.rst``
    """

    profile: vim.event.ProfileEventArgument = _rt.UNSET
    """``vim.event.ProfileEventArgument``, required. Since vSphere API 4.0."""
