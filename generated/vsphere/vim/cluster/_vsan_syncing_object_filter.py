# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSyncingObjectFilter``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanSyncingObjectFilter",
    wire_name="VsanSyncingObjectFilter",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("resyncType", "string", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property(
            "resyncStatus", "string", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property(
            "numberOfObjects", "long", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property("offset", "long", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property(
            "includeDedupObject", "boolean", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class VsanSyncingObjectFilter(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanSyncingObjectFilter``.

    Fields:
        - ``resyncType``: ``string``, optional.
        - ``resyncStatus``: ``string``, optional.
        - ``numberOfObjects``: ``long``, optional.
        - ``offset``: ``long``, optional.
        - ``includeDedupObject``: ``boolean``, optional. Since vsan API 9.0.0.0.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/cluster/VsanSyncingObjectFilter.rst``
    """

    resyncType: str | None = None
    """``string``, optional. Since vsan API 6.8.7."""
    resyncStatus: str | None = None
    """``string``, optional. Since vsan API 6.8.7."""
    numberOfObjects: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    offset: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    includeDedupObject: bool | None = None
    """``boolean``, optional. Since vsan API 9.0.0.0."""
