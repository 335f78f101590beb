# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoKeyId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.encryption.CryptoKeyId",
    wire_name="CryptoKeyId",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("keyId", "string", since="vim.version.version11", rank=11),
        _rt.Property(
            "providerId",
            "vim.encryption.KeyProviderId",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class CryptoKeyId(vmodl.DynamicData):
    """The data object ``vim.encryption.CryptoKeyId``.

    Fields:
        - ``keyId``: ``string``, required.
        - ``providerId``: ``vim.encryption.KeyProviderId``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoKeyId.rst``
    """

    keyId: str = ""
    """``string``, required. Since vSphere API 6.5."""
    providerId: vim.encryption.KeyProviderId | None = None
    """``vim.encryption.KeyProviderId``, optional. Since vSphere API 6.5."""
