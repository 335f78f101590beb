# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.DiskCryptoSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.DiskCryptoSpec",
    wire_name="DiskCryptoSpec",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "parent", "vim.vslm.DiskCryptoSpec", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property("crypto", "vim.encryption.CryptoSpec", since="vim.version.v7_0", rank=18),
    ),
)
class DiskCryptoSpec(vmodl.DynamicData):
    """The data object ``vim.vslm.DiskCryptoSpec``.

    Fields:
        - ``parent``: ``vim.vslm.DiskCryptoSpec``, optional.
        - ``crypto``: ``vim.encryption.CryptoSpec``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vslm/DiskCryptoSpec.rst``
    """

    parent: vim.vslm.DiskCryptoSpec | None = None
    """``vim.vslm.DiskCryptoSpec``, optional. Since vSphere API 7.0.0.0."""
    crypto: vim.encryption.CryptoSpec = _rt.UNSET
    """``vim.encryption.CryptoSpec``, required. Since vSphere API 7.0.0.0."""
