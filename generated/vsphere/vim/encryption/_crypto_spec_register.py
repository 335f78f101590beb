# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoSpecRegister``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.encryption.CryptoSpecRegister",
    wire_name="CryptoSpecRegister",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "cryptoKeyId", "vim.encryption.CryptoKeyId", since="vim.version.version11", rank=11
        ),
    ),
)
class CryptoSpecRegister(vim.encryption.CryptoSpecNoOp):
    """The data object ``vim.encryption.CryptoSpecRegister``.

    Fields:
        - ``cryptoKeyId``: ``vim.encryption.CryptoKeyId``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoSpecRegister.rst``
    """

    cryptoKeyId: vim.encryption.CryptoKeyId = _rt.UNSET
    """``vim.encryption.CryptoKeyId``, required. Since vSphere API 6.5."""
