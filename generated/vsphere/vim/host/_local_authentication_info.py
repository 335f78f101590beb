# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LocalAuthenticationInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.LocalAuthenticationInfo",
    wire_name="HostLocalAuthenticationInfo",
    since="vim.version.version6",
    rank=6,
)
class LocalAuthenticationInfo(vim.host.AuthenticationStoreInfo):
    """The data object ``vim.host.LocalAuthenticationInfo``, on the wire ``HostLocalAuthenticationInfo``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/LocalAuthenticationInfo.rst``
    """
