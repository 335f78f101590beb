# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.QueryFilter``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.QueryFilter",
    wire_name="CnsQueryFilter",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "volumeIds",
            "vim.cns.VolumeId",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "names", "string", array=True, optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "containerClusterIds",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "storagePolicyId", "string", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "datastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "labels",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "complianceStatus", "string", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "datastoreAccessibilityStatus",
            "string",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "cursor", "vim.cns.Cursor", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "healthStatus", "string", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class QueryFilter(vmodl.DynamicData):
    """The data object ``vim.cns.QueryFilter``, on the wire ``CnsQueryFilter``.

    Fields:
        - ``volumeIds``: List of ``vim.cns.VolumeId``, optional.
        - ``names``: List of ``string``, optional.
        - ``containerClusterIds``: List of ``string``, optional.
        - ``storagePolicyId``: ``string``, optional.
        - ``datastores``: List of ``vim.Datastore``, optional.
        - ``labels``: List of ``vim.KeyValue``, optional.
        - ``complianceStatus``: ``string``, optional.
        - ``datastoreAccessibilityStatus``: ``string``, optional.
        - ``cursor``: ``vim.cns.Cursor``, optional.
        - ``healthStatus``: ``string``, optional. Since vsan API 7.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/QueryFilter.rst``
    """

    volumeIds: _rt.Field[list[vim.cns.VolumeId], Iterable[vim.cns.VolumeId]] = _rt.EMPTY
    """List of ``vim.cns.VolumeId``, optional. Since vSAN 6.7U3."""
    names: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 6.7U3."""
    containerClusterIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 6.7U3."""
    storagePolicyId: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    datastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSAN 6.7U3."""
    labels: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSAN 6.7U3."""
    complianceStatus: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    datastoreAccessibilityStatus: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    cursor: vim.cns.Cursor | None = None
    """``vim.cns.Cursor``, optional. Since vSAN 6.7U3."""
    healthStatus: str | None = None
    """``string``, optional. Since vsan API 7.0."""
