# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VAppConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VAppConfigFault", wire_name="VAppConfigFault", since="vim.version.version5", rank=5
)
class VAppConfigFault(vim.fault.VimFault):
    """The fault ``vim.fault.VAppConfigFault``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VAppConfigFault.rst``
    """
