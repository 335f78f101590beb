# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfDuplicatedPropertyIdImport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfDuplicatedPropertyIdImport",
    wire_name="OvfDuplicatedPropertyIdImport",
    since="vim.version.version7",
    rank=7,
)
class OvfDuplicatedPropertyIdImport(vim.fault.OvfExport):
    """The fault ``vim.fault.OvfDuplicatedPropertyIdImport``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfDuplicatedPropertyIdImport.rst``
    """
