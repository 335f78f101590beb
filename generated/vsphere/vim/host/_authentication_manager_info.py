# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AuthenticationManagerInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.AuthenticationManagerInfo",
    wire_name="HostAuthenticationManagerInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "authConfig",
            "vim.host.AuthenticationStoreInfo",
            array=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class AuthenticationManagerInfo(vmodl.DynamicData):
    """The data object ``vim.host.AuthenticationManagerInfo``, on the wire ``HostAuthenticationManagerInfo``.

    Fields:
        - ``authConfig``: List of ``vim.host.AuthenticationStoreInfo``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/AuthenticationManagerInfo.rst``
    """

    authConfig: _rt.Field[
        list[vim.host.AuthenticationStoreInfo], Iterable[vim.host.AuthenticationStoreInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.AuthenticationStoreInfo``, required. Since vSphere API 4.1."""
