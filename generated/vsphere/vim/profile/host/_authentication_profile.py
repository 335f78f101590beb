# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.AuthenticationProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.AuthenticationProfile",
    wire_name="AuthenticationProfile",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "activeDirectory",
            "vim.profile.host.ActiveDirectoryProfile",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class AuthenticationProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.AuthenticationProfile``.

    Fields:
        - ``activeDirectory``: ``vim.profile.host.ActiveDirectoryProfile``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/profile/host/AuthenticationProfile.rst``
    """

    activeDirectory: vim.profile.host.ActiveDirectoryProfile | None = None
    """``vim.profile.host.ActiveDirectoryProfile``, optional. Since vSphere API 4.1."""
