# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DVPortNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DVPortNotSupported",
    wire_name="DVPortNotSupported",
    since="vim.version.version6",
    rank=6,
)
class DVPortNotSupported(vim.fault.DeviceBackingNotSupported):
    """The fault ``vim.fault.DVPortNotSupported``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/DVPortNotSupported.rst``
    """
