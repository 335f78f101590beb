# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsHmsMoveInProgress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsHmsMoveInProgress",
    wire_name="StorageDrsHmsMoveInProgress",
    since="vim.version.version10",
    rank=10,
)
class StorageDrsHmsMoveInProgress(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsHmsMoveInProgress``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/StorageDrsHmsMoveInProgress.rst``
    """
