# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoKeyPlain``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.encryption.CryptoKeyPlain",
    wire_name="CryptoKeyPlain",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("keyId", "vim.encryption.CryptoKeyId", since="vim.version.version11", rank=11),
        _rt.Property("algorithm", "string", since="vim.version.version11", rank=11),
        _rt.Property("keyData", "string", since="vim.version.version11", rank=11),
    ),
)
class CryptoKeyPlain(vmodl.DynamicData):
    """The data object ``vim.encryption.CryptoKeyPlain``.

    Fields:
        - ``keyId``: ``vim.encryption.CryptoKeyId``, required.
        - ``algorithm``: ``string``, required.
        - ``keyData``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoKeyPlain.rst``
    """

    keyId: vim.encryption.CryptoKeyId = _rt.UNSET
    """``vim.encryption.CryptoKeyId``, required. Since vSphere API 6.5."""
    algorithm: str = ""
    """``string``, required. Since vSphere API 6.5."""
    keyData: str = ""
    """``string``, required. Since vSphere API 6.5."""
