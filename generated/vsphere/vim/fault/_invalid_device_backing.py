# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDeviceBacking``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidDeviceBacking", wire_name="InvalidDeviceBacking")
class InvalidDeviceBacking(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.InvalidDeviceBacking``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidDeviceBacking.rst``
    """
