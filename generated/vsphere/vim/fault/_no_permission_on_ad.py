# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoPermissionOnAD``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoPermissionOnAD", wire_name="NoPermissionOnAD", since="vim.version.version6", rank=6
)
class NoPermissionOnAD(vim.fault.ActiveDirectoryFault):
    """The fault ``vim.fault.NoPermissionOnAD``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NoPermissionOnAD.rst``
    """
