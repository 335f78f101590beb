# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileEventArgument",
    wire_name="ProfileEventArgument",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("profile", "vim.profile.Profile", since="vim.version.version5", rank=5),
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
    ),
)
class ProfileEventArgument(vim.event.EventArgument):
    """The data object ``vim.event.ProfileEventArgument``.

    Fields:
        - ``profile``: ``vim.profile.Profile``, required.
        - ``name``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileEventArgument.rst``
    """

    profile: vim.profile.Profile = _rt.UNSET
    """``vim.profile.Profile``, required. Since vSphere API 4.0."""
    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
