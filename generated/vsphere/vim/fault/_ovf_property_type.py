# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfPropertyType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfPropertyType", wire_name="OvfPropertyType", since="vim.version.version5", rank=5
)
class OvfPropertyType(vim.fault.OvfProperty):
    """The fault ``vim.fault.OvfPropertyType``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfPropertyType.rst``
    """
