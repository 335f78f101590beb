# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.fault.SyncFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vslm


@_rt.fault(
    "vslm.fault.SyncFault",
    wire_name="VslmSyncFault",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", optional=True, since="vslm.version.v7_0", rank=4),
    ),
)
class SyncFault(vslm.fault.VslmFault):
    """The fault ``vslm.fault.SyncFault``, on the wire ``VslmSyncFault``.

    Fields:
        - ``id``: ``vim.vslm.ID``, optional. Since vslm API 7.0.0.0.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/fault/SyncFault.rst``
    """

    id: vim.vslm.ID | None = None
    """``vim.vslm.ID``, optional. Since vslm API 7.0.0.0."""
