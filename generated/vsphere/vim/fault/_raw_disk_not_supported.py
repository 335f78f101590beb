# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RawDiskNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.RawDiskNotSupported", wire_name="RawDiskNotSupported")
class RawDiskNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.RawDiskNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/RawDiskNotSupported.rst``
    """
