# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfExportFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfExportFailed", wire_name="OvfExportFailed", since="vim.version.version6", rank=6
)
class OvfExportFailed(vim.fault.OvfExport):
    """The fault ``vim.fault.OvfExportFailed``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/OvfExportFailed.rst``
    """
