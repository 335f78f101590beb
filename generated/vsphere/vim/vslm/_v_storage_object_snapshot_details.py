# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObjectSnapshotDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vslm.VStorageObjectSnapshotDetails",
    wire_name="VStorageObjectSnapshotDetails",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("path", "string", optional=True, since="vim.version.version12", rank=12),
        _rt.Property(
            "changedBlockTrackingId",
            "string",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VStorageObjectSnapshotDetails(vmodl.DynamicData):
    """The data object ``vim.vslm.VStorageObjectSnapshotDetails``.

    Fields:
        - ``path``: ``string``, optional.
        - ``changedBlockTrackingId``: ``string``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vslm/VStorageObjectSnapshotDetails.rst``
    """

    path: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    changedBlockTrackingId: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
