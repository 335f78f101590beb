# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfPropertyValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfPropertyValue", wire_name="OvfPropertyValue", since="vim.version.version5", rank=5
)
class OvfPropertyValue(vim.fault.OvfProperty):
    """The fault ``vim.fault.OvfPropertyValue``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfPropertyValue.rst``
    """
