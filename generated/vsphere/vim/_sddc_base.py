# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SDDCBase``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data("vim.SDDCBase", wire_name="SDDCBase", since="vim.version.version10", rank=10)
class SDDCBase(vmodl.DynamicData):
    """The data object ``vim.SDDCBase``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/SDDCBase.rst``
    """
