# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AuthenticationStore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.AuthenticationStore",
    wire_name="HostAuthenticationStore",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "info", "vim.host.AuthenticationStoreInfo", since="vim.version.version6", rank=6
        ),
    ),
)
class AuthenticationStore(_rt.ManagedObject):
    """The managed object ``vim.host.AuthenticationStore``, on the wire ``HostAuthenticationStore``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/AuthenticationStore.rst``
    """

    @property
    def info(self) -> vim.host.AuthenticationStoreInfo:
        """``vim.host.AuthenticationStoreInfo``, always set. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("info", 6)
        _result: vim.host.AuthenticationStoreInfo = self._fetch("info")
        return _result
