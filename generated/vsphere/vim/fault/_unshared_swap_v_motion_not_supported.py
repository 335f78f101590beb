# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnsharedSwapVMotionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnsharedSwapVMotionNotSupported",
    wire_name="UnsharedSwapVMotionNotSupported",
    since="vim.version.version2",
    rank=2,
)
class UnsharedSwapVMotionNotSupported(vim.fault.MigrationFeatureNotSupported):
    """The fault ``vim.fault.UnsharedSwapVMotionNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/UnsharedSwapVMotionNotSupported.rst``
    """
