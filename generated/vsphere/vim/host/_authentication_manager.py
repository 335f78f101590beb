# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AuthenticationManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.AuthenticationManager",
    wire_name="HostAuthenticationManager",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "info", "vim.host.AuthenticationManagerInfo", since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "supportedStore",
            "vim.host.AuthenticationStore",
            array=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class AuthenticationManager(_rt.ManagedObject):
    """The managed object ``vim.host.AuthenticationManager``, on the wire ``HostAuthenticationManager``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/AuthenticationManager.rst``
    """

    @property
    def info(self) -> vim.host.AuthenticationManagerInfo:
        """``vim.host.AuthenticationManagerInfo``, always set. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("info", 6)
        _result: vim.host.AuthenticationManagerInfo = self._fetch("info")
        return _result

    @property
    def supportedStore(self) -> list[vim.host.AuthenticationStore]:
        """List of ``vim.host.AuthenticationStore``, always set. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("supportedStore", 6)
        _result: list[vim.host.AuthenticationStore] = self._fetch("supportedStore")
        return _result
