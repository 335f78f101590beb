# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.WipeDiskFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.WipeDiskFault", wire_name="WipeDiskFault", since="vim.version.version8", rank=8
)
class WipeDiskFault(vim.fault.VimFault):
    """The fault ``vim.fault.WipeDiskFault``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/WipeDiskFault.rst``
    """
