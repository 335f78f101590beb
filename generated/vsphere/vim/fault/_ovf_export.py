# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfExport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.OvfExport", wire_name="OvfExport", since="vim.version.version5", rank=5)
class OvfExport(vim.fault.OvfFault):
    """The fault ``vim.fault.OvfExport``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfExport.rst``
    """
