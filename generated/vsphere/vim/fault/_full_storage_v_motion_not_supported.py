# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FullStorageVMotionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FullStorageVMotionNotSupported",
    wire_name="FullStorageVMotionNotSupported",
    since="vim.version.version2",
    rank=2,
)
class FullStorageVMotionNotSupported(vim.fault.MigrationFeatureNotSupported):
    """The fault ``vim.fault.FullStorageVMotionNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/FullStorageVMotionNotSupported.rst``
    """
