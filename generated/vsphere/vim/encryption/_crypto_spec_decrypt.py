# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoSpecDecrypt``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.encryption.CryptoSpecDecrypt",
    wire_name="CryptoSpecDecrypt",
    since="vim.version.version11",
    rank=11,
)
class CryptoSpecDecrypt(vim.encryption.CryptoSpec):
    """The data object ``vim.encryption.CryptoSpecDecrypt``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoSpecDecrypt.rst``
    """
