# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostConnectFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.HostConnectFault", wire_name="HostConnectFault")
class HostConnectFault(vim.fault.VimFault):
    """The fault ``vim.fault.HostConnectFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/HostConnectFault.rst``
    """
