# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DisallowedDiskModeChange``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.DisallowedDiskModeChange", wire_name="DisallowedDiskModeChange")
class DisallowedDiskModeChange(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.DisallowedDiskModeChange``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DisallowedDiskModeChange.rst``
    """
