# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AuthenticationStoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.AuthenticationStoreInfo",
    wire_name="HostAuthenticationStoreInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("enabled", "boolean", since="vim.version.version6", rank=6),),
)
class AuthenticationStoreInfo(vmodl.DynamicData):
    """The data object ``vim.host.AuthenticationStoreInfo``, on the wire ``HostAuthenticationStoreInfo``.

    Fields:
        - ``enabled``: ``boolean``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/AuthenticationStoreInfo.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vSphere API 4.1."""
