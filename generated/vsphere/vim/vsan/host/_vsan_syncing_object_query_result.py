# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanSyncingObjectQueryResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanSyncingObjectQueryResult",
    wire_name="VsanHostVsanObjectSyncQueryResult",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "totalObjectsToSync", "long", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "totalBytesToSync", "long", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "totalRecoveryETA", "long", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "objects",
            "vim.vsan.host.VsanObjectSyncState",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "syncingObjectRecoveryDetails",
            "vim.vsan.host.VsanSyncingObjectRecoveryDetails",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
    ),
)
class VsanSyncingObjectQueryResult(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanSyncingObjectQueryResult``, on the wire ``VsanHostVsanObjectSyncQueryResult``.

    Fields:
        - ``totalObjectsToSync``: ``long``, optional.
        - ``totalBytesToSync``: ``long``, optional.
        - ``totalRecoveryETA``: ``long``, optional.
        - ``objects``: List of ``vim.vsan.host.VsanObjectSyncState``, optional.
        - ``syncingObjectRecoveryDetails``: ``vim.vsan.host.VsanSyncingObjectRecoveryDetails``,
          optional. Since vsan API 6.8.7.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/host/VsanSyncingObjectQueryResult.rst``
    """

    totalObjectsToSync: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    totalBytesToSync: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    totalRecoveryETA: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    objects: _rt.Field[
        list[vim.vsan.host.VsanObjectSyncState], Iterable[vim.vsan.host.VsanObjectSyncState]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.VsanObjectSyncState``, optional. Since vsan API 6.7."""
    syncingObjectRecoveryDetails: vim.vsan.host.VsanSyncingObjectRecoveryDetails | None = None
    """``vim.vsan.host.VsanSyncingObjectRecoveryDetails``, optional. Since vsan API 6.8.7."""
