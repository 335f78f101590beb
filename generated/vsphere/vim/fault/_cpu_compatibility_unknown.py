# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CpuCompatibilityUnknown``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.CpuCompatibilityUnknown", wire_name="CpuCompatibilityUnknown")
class CpuCompatibilityUnknown(vim.fault.CpuIncompatible):
    """The fault ``vim.fault.CpuCompatibilityUnknown``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CpuCompatibilityUnknown.rst``
    """
