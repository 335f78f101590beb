# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfHardwareCheck``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfHardwareCheck", wire_name="OvfHardwareCheck", since="vim.version.version5", rank=5
)
class OvfHardwareCheck(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfHardwareCheck``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfHardwareCheck.rst``
    """
