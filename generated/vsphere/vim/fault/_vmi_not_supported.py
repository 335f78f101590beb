# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMINotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VMINotSupported", wire_name="VMINotSupported", since="vim.version.version2", rank=2
)
class VMINotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.VMINotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/VMINotSupported.rst``
    """
