# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.encryption.CryptoSpec", wire_name="CryptoSpec", since="vim.version.version11", rank=11
)
class CryptoSpec(vmodl.DynamicData):
    """The data object ``vim.encryption.CryptoSpec``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoSpec.rst``
    """
