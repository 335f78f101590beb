# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.UserGroupProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.UserGroupProfile",
    wire_name="UserGroupProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version5", rank=5),),
)
class UserGroupProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.UserGroupProfile``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/UserGroupProfile.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
