# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHistoricalHealthQuerySpec``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanHistoricalHealthQuerySpec",
    wire_name="VsanHistoricalHealthQuerySpec",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "clusters",
            "vim.ClusterComputeResource",
            array=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property("start", "dateTime", since="vsan.version.version16", rank=14),
        _rt.Property("end", "dateTime", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property("testId", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property("groupId", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property(
            "includeHealthRemediation",
            "boolean",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanHistoricalHealthQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHistoricalHealthQuerySpec``.

    Fields:
        - ``clusters``: List of ``vim.ClusterComputeResource``, required.
        - ``start``: ``dateTime``, required.
        - ``end``: ``dateTime``, optional.
        - ``testId``: ``string``, optional.
        - ``groupId``: ``string``, optional.
        - ``includeHealthRemediation``: ``boolean``, optional. Since vsan API 8.0.0.2.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cluster/VsanHistoricalHealthQuerySpec.rst``
    """

    clusters: _rt.Field[list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]] = (
        _rt.EMPTY
    )
    """List of ``vim.ClusterComputeResource``, required. Since vSAN 7.0U2."""
    start: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U2."""
    end: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U2."""
    testId: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    groupId: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    includeHealthRemediation: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.2."""
