# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnsupportedVmxLocation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.UnsupportedVmxLocation", wire_name="UnsupportedVmxLocation")
class UnsupportedVmxLocation(vim.fault.VmConfigFault):
    """The fault ``vim.fault.UnsupportedVmxLocation``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/UnsupportedVmxLocation.rst``
    """
