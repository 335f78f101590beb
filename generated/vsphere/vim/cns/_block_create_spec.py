# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.BlockCreateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.BlockCreateSpec",
    wire_name="CnsBlockCreateSpec",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property(
            "cryptoSpec",
            "vim.encryption.CryptoSpec",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class BlockCreateSpec(vim.cns.BaseCreateSpec):
    """The data object ``vim.cns.BlockCreateSpec``, on the wire ``CnsBlockCreateSpec``.

    Fields:
        - ``cryptoSpec``: ``vim.encryption.CryptoSpec``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/BlockCreateSpec.rst``
    """

    cryptoSpec: vim.encryption.CryptoSpec | None = None
    """``vim.encryption.CryptoSpec``, optional. Since vsan API 9.1.0.0."""
