# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoManagerHostKMS``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.encryption.CryptoManagerHostKMS",
    wire_name="CryptoManagerHostKMS",
    since="vim.version.version12",
    rank=12,
)
class CryptoManagerHostKMS(vim.encryption.CryptoManagerHost):
    """The managed object ``vim.encryption.CryptoManagerHostKMS``.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/encryption/CryptoManagerHostKMS.rst``
    """
