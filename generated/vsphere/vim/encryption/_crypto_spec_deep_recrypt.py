# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoSpecDeepRecrypt``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.encryption.CryptoSpecDeepRecrypt",
    wire_name="CryptoSpecDeepRecrypt",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "newKeyId", "vim.encryption.CryptoKeyId", since="vim.version.version11", rank=11
        ),
    ),
)
class CryptoSpecDeepRecrypt(vim.encryption.CryptoSpec):
    """The data object ``vim.encryption.CryptoSpecDeepRecrypt``.

    Fields:
        - ``newKeyId``: ``vim.encryption.CryptoKeyId``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoSpecDeepRecrypt.rst``
    """

    newKeyId: vim.encryption.CryptoKeyId = _rt.UNSET
    """``vim.encryption.CryptoKeyId``, required. Since vSphere API 6.5."""
