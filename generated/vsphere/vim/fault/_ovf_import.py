# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfImport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.OvfImport", wire_name="OvfImport", since="vim.version.version5", rank=5)
class OvfImport(vim.fault.OvfFault):
    """The fault ``vim.fault.OvfImport``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfImport.rst``
    """
