# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanDataObfuscationRule``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.VsanDataObfuscationRule",
    wire_name="VsanDataObfuscationRule",
    since="vsan.version.version3",
    rank=1,
)
class VsanDataObfuscationRule(vmodl.DynamicData):
    """The data object ``vim.VsanDataObfuscationRule``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanDataObfuscationRule.rst``
    """
