# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoSpecNoOp``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.encryption.CryptoSpecNoOp",
    wire_name="CryptoSpecNoOp",
    since="vim.version.version11",
    rank=11,
)
class CryptoSpecNoOp(vim.encryption.CryptoSpec):
    """The data object ``vim.encryption.CryptoSpecNoOp``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoSpecNoOp.rst``
    """
