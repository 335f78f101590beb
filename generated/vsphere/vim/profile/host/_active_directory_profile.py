# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.ActiveDirectoryProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.ActiveDirectoryProfile",
    wire_name="ActiveDirectoryProfile",
    since="vim.version.version6",
    rank=6,
)
class ActiveDirectoryProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.ActiveDirectoryProfile``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/profile/host/ActiveDirectoryProfile.rst``
    """
