# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanObjectOverallHealth``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanObjectOverallHealth",
    wire_name="VsanObjectOverallHealth",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "objectHealthDetail",
            "vim.host.VsanObjectHealth",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "objectsComplianceDetail",
            "vim.cluster.StorageComplianceResult",
            array=True,
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
        _rt.Property(
            "objectVersionCompliance",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "objectFormatChangeRequiredUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
        _rt.Property(
            "objectsRelayoutBytes", "long", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "globalDedupStoreHealth",
            "string",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "objectStats",
            "vim.host.VsanHealthObjectStats",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "vsanObjectsForObjectStoreVolumes",
            "string",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanObjectOverallHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanObjectOverallHealth``.

    Fields:
        - ``objectHealthDetail``: List of ``vim.host.VsanObjectHealth``, optional.
        - ``objectsComplianceDetail``: List of ``vim.cluster.StorageComplianceResult``, optional.
          Since vSAN 6.7U1.
        - ``objectVersionCompliance``: ``boolean``, optional.
        - ``objectFormatChangeRequiredUuids``: List of ``string``, optional. Since vsan API 7.2.
        - ``objectsRelayoutBytes``: ``long`` in bytes, optional. Since vsan API 7.2.
        - ``globalDedupStoreHealth``: ``string``, optional. Since vsan API 9.0.0.0.
        - ``objectStats``: ``vim.host.VsanHealthObjectStats``, optional. Since vsan API 9.1.0.0.
        - ``vsanObjectsForObjectStoreVolumes``: List of ``string``, optional. Since vsan API
          9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanObjectOverallHealth.rst``
    """

    objectHealthDetail: _rt.Field[
        list[vim.host.VsanObjectHealth], Iterable[vim.host.VsanObjectHealth]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanObjectHealth``, optional. Since vSphere API 5.5."""
    objectsComplianceDetail: _rt.Field[
        list[vim.cluster.StorageComplianceResult], Iterable[vim.cluster.StorageComplianceResult]
    ] = _rt.EMPTY
    """List of ``vim.cluster.StorageComplianceResult``, optional. Since vSAN 6.7U1."""
    objectVersionCompliance: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    objectFormatChangeRequiredUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.2."""
    objectsRelayoutBytes: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.2."""
    globalDedupStoreHealth: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    objectStats: vim.host.VsanHealthObjectStats | None = None
    """``vim.host.VsanHealthObjectStats``, optional. Since vsan API 9.1.0.0."""
    vsanObjectsForObjectStoreVolumes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 9.1.0.0."""
