# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoVcManagedIpConfigured``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoVcManagedIpConfigured",
    wire_name="NoVcManagedIpConfigured",
    since="vim.version.version5",
    rank=5,
)
class NoVcManagedIpConfigured(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.NoVcManagedIpConfigured``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NoVcManagedIpConfigured.rst``
    """
