# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsHbrDiskNotMovable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsHbrDiskNotMovable",
    wire_name="StorageDrsHbrDiskNotMovable",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("nonMovableDiskIds", "string", since="vim.version.version10", rank=10),
    ),
)
class StorageDrsHbrDiskNotMovable(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsHbrDiskNotMovable``.

    Fields:
        - ``nonMovableDiskIds``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/StorageDrsHbrDiskNotMovable.rst``
    """

    nonMovableDiskIds: str = ""
    """``string``, required. Since vSphere API 6.0."""
