# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfCpuCompatibilityCheckNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfCpuCompatibilityCheckNotSupported",
    wire_name="OvfCpuCompatibilityCheckNotSupported",
    since="vim.version.version7",
    rank=7,
)
class OvfCpuCompatibilityCheckNotSupported(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfCpuCompatibilityCheckNotSupported``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfCpuCompatibilityCheckNotSupported.rst``
    """
