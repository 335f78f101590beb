# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SwapDatastoreUnset``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SwapDatastoreUnset",
    wire_name="SwapDatastoreUnset",
    since="vim.version.version2",
    rank=2,
)
class SwapDatastoreUnset(vim.fault.VimFault):
    """The fault ``vim.fault.SwapDatastoreUnset``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SwapDatastoreUnset.rst``
    """
