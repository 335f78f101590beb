# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.BaseCreateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.BaseCreateSpec", wire_name="CnsBaseCreateSpec", since="vsan.version.version12", rank=10
)
class BaseCreateSpec(vmodl.DynamicData):
    """The data object ``vim.cns.BaseCreateSpec``, on the wire ``CnsBaseCreateSpec``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/BaseCreateSpec.rst``
    """
