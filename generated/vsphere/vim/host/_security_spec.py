# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SecuritySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SecuritySpec",
    wire_name="HostSecuritySpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "adminPassword", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "removePermission",
            "vim.AuthorizationManager.Permission",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "addPermission",
            "vim.AuthorizationManager.Permission",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class SecuritySpec(vmodl.DynamicData):
    """The data object ``vim.host.SecuritySpec``, on the wire ``HostSecuritySpec``.

    Fields:
        - ``adminPassword``: ``string``, optional.
        - ``removePermission``: List of ``vim.AuthorizationManager.Permission``, optional. Since
          vSphere API 4.1.
        - ``addPermission``: List of ``vim.AuthorizationManager.Permission``, optional. Since
          vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/SecuritySpec.rst``
    """

    adminPassword: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    removePermission: _rt.Field[
        list[vim.AuthorizationManager.Permission], Iterable[vim.AuthorizationManager.Permission]
    ] = _rt.EMPTY
    """List of ``vim.AuthorizationManager.Permission``, optional. Since vSphere API 4.1."""
    addPermission: _rt.Field[
        list[vim.AuthorizationManager.Permission], Iterable[vim.AuthorizationManager.Permission]
    ] = _rt.EMPTY
    """List of ``vim.AuthorizationManager.Permission``, optional. Since vSphere API 4.1."""
