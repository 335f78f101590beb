# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidBmcRole``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidBmcRole", wire_name="InvalidBmcRole", since="vim.version.version5", rank=5
)
class InvalidBmcRole(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidBmcRole``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidBmcRole.rst``
    """
