# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SwapDatastoreNotWritableOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SwapDatastoreNotWritableOnHost",
    wire_name="SwapDatastoreNotWritableOnHost",
    since="vim.version.version2",
    rank=2,
)
class SwapDatastoreNotWritableOnHost(vim.fault.DatastoreNotWritableOnHost):
    """The fault ``vim.fault.SwapDatastoreNotWritableOnHost``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SwapDatastoreNotWritableOnHost.rst``
    """
