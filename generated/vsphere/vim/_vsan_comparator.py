# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanComparator``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data("vim.VsanComparator", wire_name="VsanComparator", since="vsan.version.version7", rank=5)
class VsanComparator(vmodl.DynamicData):
    """The data object ``vim.VsanComparator``.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/VsanComparator.rst``
    """
