# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoSpecShallowRecrypt``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.encryption.CryptoSpecShallowRecrypt",
    wire_name="CryptoSpecShallowRecrypt",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "newKeyId", "vim.encryption.CryptoKeyId", since="vim.version.version11", rank=11
        ),
    ),
)
class CryptoSpecShallowRecrypt(vim.encryption.CryptoSpec):
    """The data object ``vim.encryption.CryptoSpecShallowRecrypt``.

    Fields:
        - ``newKeyId``: ``vim.encryption.CryptoKeyId``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoSpecShallowRecrypt.rst``
    """

    newKeyId: vim.encryption.CryptoKeyId = _rt.UNSET
    """``vim.encryption.CryptoKeyId``, required. Since vSphere API 6.5."""
