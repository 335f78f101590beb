# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfHotspotQuerySpec``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfHotspotQuerySpec",
    wire_name="VsanPerfHotspotQuerySpec",
    since="vsan.version.version22",
    rank=20,
    properties=lambda: (
        _rt.Property("startTime", "dateTime", since="vsan.version.version22", rank=20),
        _rt.Property("endTime", "dateTime", since="vsan.version.version22", rank=20),
        _rt.Property("entity", "string", since="vsan.version.version22", rank=20),
        _rt.Property("metricId", "string", since="vsan.version.version22", rank=20),
        _rt.Property("numEntities", "int", optional=True, since="vsan.version.version22", rank=20),
    ),
)
class VsanPerfHotspotQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfHotspotQuerySpec``.

    Fields:
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, required.
        - ``entity``: ``string``, required.
        - ``metricId``: ``string``, required.
        - ``numEntities``: ``int``, optional.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/cluster/VsanPerfHotspotQuerySpec.rst``
    """

    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 8.0.0.3."""
    endTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 8.0.0.3."""
    entity: str = ""
    """``string``, required. Since vsan API 8.0.0.3."""
    metricId: str = ""
    """``string``, required. Since vsan API 8.0.0.3."""
    numEntities: int | None = None
    """``int``, optional. Since vsan API 8.0.0.3."""
