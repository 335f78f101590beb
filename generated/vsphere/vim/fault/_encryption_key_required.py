# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EncryptionKeyRequired``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EncryptionKeyRequired",
    wire_name="EncryptionKeyRequired",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "requiredKey",
            "vim.encryption.CryptoKeyId",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class EncryptionKeyRequired(vim.fault.InvalidState):
    """The fault ``vim.fault.EncryptionKeyRequired``.

    Fields:
        - ``requiredKey``: List of ``vim.encryption.CryptoKeyId``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/fault/EncryptionKeyRequired.rst``
    """

    requiredKey: _rt.Field[
        list[vim.encryption.CryptoKeyId], Iterable[vim.encryption.CryptoKeyId]
    ] = _rt.EMPTY
    """List of ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.7."""
