# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfImportFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfImportFailed", wire_name="OvfImportFailed", since="vim.version.version6", rank=6
)
class OvfImportFailed(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfImportFailed``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/OvfImportFailed.rst``
    """
