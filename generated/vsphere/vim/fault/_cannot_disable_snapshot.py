# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotDisableSnapshot``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotDisableSnapshot",
    wire_name="CannotDisableSnapshot",
    since="vim.version.version2",
    rank=2,
)
class CannotDisableSnapshot(vim.fault.VmConfigFault):
    """The fault ``vim.fault.CannotDisableSnapshot``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/CannotDisableSnapshot.rst``
    """
