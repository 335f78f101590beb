# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SSLDisabledFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SSLDisabledFault", wire_name="SSLDisabledFault", since="vim.version.version5", rank=5
)
class SSLDisabledFault(vim.fault.HostConnectFault):
    """The fault ``vim.fault.SSLDisabledFault``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/SSLDisabledFault.rst``
    """
