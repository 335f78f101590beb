# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.HostConfigFault", wire_name="HostConfigFault")
class HostConfigFault(vim.fault.VimFault):
    """The fault ``vim.fault.HostConfigFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/HostConfigFault.rst``
    """
