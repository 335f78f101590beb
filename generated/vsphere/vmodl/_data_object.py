# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.DataObject``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.data("vmodl.DataObject", wire_name="DataObject")
class DataObject(_rt.DataObject):
    """The data object ``vmodl.DataObject``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl/DataObject.rst``
    """
