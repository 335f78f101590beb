# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.SecurityProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.SecurityProfile",
    wire_name="SecurityProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "permission",
            "vim.profile.host.PermissionProfile",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class SecurityProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.SecurityProfile``.

    Fields:
        - ``permission``: List of ``vim.profile.host.PermissionProfile``, optional. Since vSphere
          API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/SecurityProfile.rst``
    """

    permission: _rt.Field[
        list[vim.profile.host.PermissionProfile], Iterable[vim.profile.host.PermissionProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.PermissionProfile``, optional. Since vSphere API 4.1."""
