# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoKeyResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.encryption.CryptoKeyResult",
    wire_name="CryptoKeyResult",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("keyId", "vim.encryption.CryptoKeyId", since="vim.version.version11", rank=11),
        _rt.Property("success", "boolean", since="vim.version.version11", rank=11),
        _rt.Property("reason", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
    ),
)
class CryptoKeyResult(vmodl.DynamicData):
    """The data object ``vim.encryption.CryptoKeyResult``.

    Fields:
        - ``keyId``: ``vim.encryption.CryptoKeyId``, required.
        - ``success``: ``boolean``, required.
        - ``reason``: ``string``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 7.0.1.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoKeyResult.rst``
    """

    keyId: vim.encryption.CryptoKeyId = _rt.UNSET
    """``vim.encryption.CryptoKeyId``, required. Since vSphere API 6.5."""
    success: bool = False
    """``boolean``, required. Since vSphere API 6.5."""
    reason: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 7.0.1.0."""
