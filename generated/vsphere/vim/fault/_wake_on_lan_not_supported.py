# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.WakeOnLanNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.WakeOnLanNotSupported",
    wire_name="WakeOnLanNotSupported",
    since="vim.version.version2",
    rank=2,
)
class WakeOnLanNotSupported(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.WakeOnLanNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/WakeOnLanNotSupported.rst``
    """
