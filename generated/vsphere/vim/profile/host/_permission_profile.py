# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.PermissionProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.PermissionProfile",
    wire_name="PermissionProfile",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version6", rank=6),),
)
class PermissionProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.PermissionProfile``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/profile/host/PermissionProfile.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.1."""
