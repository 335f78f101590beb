# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SelectionSet``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data("vim.SelectionSet", wire_name="SelectionSet", since="vim.version.version7", rank=7)
class SelectionSet(vmodl.DynamicData):
    """The data object ``vim.SelectionSet``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/SelectionSet.rst``
    """
