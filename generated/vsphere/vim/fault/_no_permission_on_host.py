# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoPermissionOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NoPermissionOnHost", wire_name="NoPermissionOnHost")
class NoPermissionOnHost(vim.fault.HostConnectFault):
    """The fault ``vim.fault.NoPermissionOnHost``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoPermissionOnHost.rst``
    """
