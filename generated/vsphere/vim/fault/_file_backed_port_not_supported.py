# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileBackedPortNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FileBackedPortNotSupported",
    wire_name="FileBackedPortNotSupported",
    since="vim.version.version2",
    rank=2,
)
class FileBackedPortNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.FileBackedPortNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/FileBackedPortNotSupported.rst``
    """
