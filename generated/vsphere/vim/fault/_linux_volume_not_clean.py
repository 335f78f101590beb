# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LinuxVolumeNotClean``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.LinuxVolumeNotClean", wire_name="LinuxVolumeNotClean")
class LinuxVolumeNotClean(vim.fault.CustomizationFault):
    """The fault ``vim.fault.LinuxVolumeNotClean``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/LinuxVolumeNotClean.rst``
    """
