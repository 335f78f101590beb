# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IndependentDiskVMotionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IndependentDiskVMotionNotSupported",
    wire_name="IndependentDiskVMotionNotSupported",
    since="vim.version.version2",
    rank=2,
)
class IndependentDiskVMotionNotSupported(vim.fault.MigrationFeatureNotSupported):
    """The fault ``vim.fault.IndependentDiskVMotionNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/IndependentDiskVMotionNotSupported.rst``
    """
