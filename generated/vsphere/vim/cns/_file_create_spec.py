# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.FileCreateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.FileCreateSpec", wire_name="CnsFileCreateSpec", since="vsan.version.version12", rank=10
)
class FileCreateSpec(vim.cns.BaseCreateSpec):
    """The data object ``vim.cns.FileCreateSpec``, on the wire ``CnsFileCreateSpec``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/FileCreateSpec.rst``
    """
