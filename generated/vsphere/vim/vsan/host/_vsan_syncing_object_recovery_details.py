# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanSyncingObjectRecoveryDetails``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanSyncingObjectRecoveryDetails",
    wire_name="VsanSyncingObjectRecoveryDetails",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "activelySyncingObjectRecoveryETA",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "queuedForSyncObjectRecoveryETA",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "suspendedObjectRecoveryETA",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "activeObjectsToSync", "long", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property(
            "queuedObjectsToSync", "long", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property(
            "suspendedObjectsToSync", "long", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property(
            "bytesToSyncForActiveObjects",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "bytesToSyncForQueuedObjects",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "bytesToSyncForSuspendedObjects",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
    ),
)
class VsanSyncingObjectRecoveryDetails(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanSyncingObjectRecoveryDetails``.

    Fields:
        - ``activelySyncingObjectRecoveryETA``: ``long``, optional.
        - ``queuedForSyncObjectRecoveryETA``: ``long``, optional.
        - ``suspendedObjectRecoveryETA``: ``long``, optional.
        - ``activeObjectsToSync``: ``long``, optional.
        - ``queuedObjectsToSync``: ``long``, optional.
        - ``suspendedObjectsToSync``: ``long``, optional.
        - ``bytesToSyncForActiveObjects``: ``long`` in bytes, optional.
        - ``bytesToSyncForQueuedObjects``: ``long`` in bytes, optional.
        - ``bytesToSyncForSuspendedObjects``: ``long`` in bytes, optional.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/host/VsanSyncingObjectRecoveryDetails.rst``
    """

    activelySyncingObjectRecoveryETA: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    queuedForSyncObjectRecoveryETA: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    suspendedObjectRecoveryETA: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    activeObjectsToSync: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    queuedObjectsToSync: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    suspendedObjectsToSync: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    bytesToSyncForActiveObjects: int | None = None
    """``long`` in bytes, optional. Since vsan API 6.8.7."""
    bytesToSyncForQueuedObjects: int | None = None
    """``long`` in bytes, optional. Since vsan API 6.8.7."""
    bytesToSyncForSuspendedObjects: int | None = None
    """``long`` in bytes, optional. Since vsan API 6.8.7."""
