# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoSpecEncrypt``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.encryption.CryptoSpecEncrypt",
    wire_name="CryptoSpecEncrypt",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "cryptoKeyId", "vim.encryption.CryptoKeyId", since="vim.version.version11", rank=11
        ),
    ),
)
class CryptoSpecEncrypt(vim.encryption.CryptoSpec):
    """The data object ``vim.encryption.CryptoSpecEncrypt``.

    Fields:
        - ``cryptoKeyId``: ``vim.encryption.CryptoKeyId``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoSpecEncrypt.rst``
    """

    cryptoKeyId: vim.encryption.CryptoKeyId = _rt.UNSET
    """``vim.encryption.CryptoKeyId``, required. Since vSphere API 6.5."""
