# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NonPersistentDisksNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NonPersistentDisksNotSupported",
    wire_name="NonPersistentDisksNotSupported",
    since="vim.version.version2",
    rank=2,
)
class NonPersistentDisksNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.NonPersistentDisksNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/NonPersistentDisksNotSupported.rst``
    """
