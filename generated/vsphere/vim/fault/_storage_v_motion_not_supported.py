# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageVMotionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageVMotionNotSupported",
    wire_name="StorageVMotionNotSupported",
    since="vim.version.version5",
    rank=5,
)
class StorageVMotionNotSupported(vim.fault.MigrationFeatureNotSupported):
    """The fault ``vim.fault.StorageVMotionNotSupported``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/StorageVMotionNotSupported.rst``
    """
