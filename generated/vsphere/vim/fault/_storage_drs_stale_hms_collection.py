# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsStaleHmsCollection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsStaleHmsCollection",
    wire_name="StorageDrsStaleHmsCollection",
    since="vim.version.version10",
    rank=10,
)
class StorageDrsStaleHmsCollection(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsStaleHmsCollection``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/StorageDrsStaleHmsCollection.rst``
    """
