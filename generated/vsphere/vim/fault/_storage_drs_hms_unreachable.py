# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsHmsUnreachable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsHmsUnreachable",
    wire_name="StorageDrsHmsUnreachable",
    since="vim.version.version10",
    rank=10,
)
class StorageDrsHmsUnreachable(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsHmsUnreachable``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/StorageDrsHmsUnreachable.rst``
    """
