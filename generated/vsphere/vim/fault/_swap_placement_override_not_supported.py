# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SwapPlacementOverrideNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SwapPlacementOverrideNotSupported",
    wire_name="SwapPlacementOverrideNotSupported",
    since="vim.version.version2",
    rank=2,
)
class SwapPlacementOverrideNotSupported(vim.fault.InvalidVmConfig):
    """The fault ``vim.fault.SwapPlacementOverrideNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SwapPlacementOverrideNotSupported.rst``
    """
