# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoVirtualNic``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NoVirtualNic", wire_name="NoVirtualNic")
class NoVirtualNic(vim.fault.HostConfigFault):
    """The fault ``vim.fault.NoVirtualNic``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoVirtualNic.rst``
    """
