# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.HbrDiskMigrationAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.storageDrs.HbrDiskMigrationAction",
    wire_name="HbrDiskMigrationAction",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("collectionId", "string", since="vim.version.version10", rank=10),
        _rt.Property("collectionName", "string", since="vim.version.version10", rank=10),
        _rt.Property("diskIds", "string", array=True, since="vim.version.version10", rank=10),
        _rt.Property("source", "vim.Datastore", since="vim.version.version10", rank=10),
        _rt.Property("destination", "vim.Datastore", since="vim.version.version10", rank=10),
        _rt.Property("sizeTransferred", "long", since="vim.version.version10", rank=10),
        _rt.Property(
            "spaceUtilSrcBefore", "float", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "spaceUtilDstBefore", "float", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "spaceUtilSrcAfter", "float", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "spaceUtilDstAfter", "float", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "ioLatencySrcBefore", "float", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "ioLatencyDstBefore", "float", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class HbrDiskMigrationAction(vim.cluster.Action):
    """The data object ``vim.storageDrs.HbrDiskMigrationAction``.

    Fields:
        - ``collectionId``: ``string``, required.
        - ``collectionName``: ``string``, required.
        - ``diskIds``: List of ``string``, required.
        - ``source``: ``vim.Datastore``, required.
        - ``destination``: ``vim.Datastore``, required.
        - ``sizeTransferred``: ``long``, required.
        - ``spaceUtilSrcBefore``: ``float``, optional.
        - ``spaceUtilDstBefore``: ``float``, optional.
        - ``spaceUtilSrcAfter``: ``float``, optional.
        - ``spaceUtilDstAfter``: ``float``, optional.
        - ``ioLatencySrcBefore``: ``float``, optional.
        - ``ioLatencyDstBefore``: ``float``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/storageDrs/HbrDiskMigrationAction.rst``
    """

    collectionId: str = ""
    """``string``, required. Since vSphere API 6.0."""
    collectionName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    diskIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 6.0."""
    source: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 6.0."""
    destination: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 6.0."""
    sizeTransferred: int = 0
    """``long``, required. Since vSphere API 6.0."""
    spaceUtilSrcBefore: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
    spaceUtilDstBefore: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
    spaceUtilSrcAfter: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
    spaceUtilDstAfter: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
    ioLatencySrcBefore: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
    ioLatencyDstBefore: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
