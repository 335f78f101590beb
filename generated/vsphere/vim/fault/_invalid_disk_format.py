# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDiskFormat``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidDiskFormat", wire_name="InvalidDiskFormat")
class InvalidDiskFormat(vim.fault.InvalidFormat):
    """The fault ``vim.fault.InvalidDiskFormat``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidDiskFormat.rst``
    """
