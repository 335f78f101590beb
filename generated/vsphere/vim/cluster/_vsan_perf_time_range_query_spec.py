# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfTimeRangeQuerySpec``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfTimeRangeQuerySpec",
    wire_name="VsanPerfTimeRangeQuerySpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "startTimeFrom", "dateTime", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "startTimeTo", "dateTime", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "endTimeFrom", "dateTime", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("endTimeTo", "dateTime", optional=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanPerfTimeRangeQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfTimeRangeQuerySpec``.

    Fields:
        - ``name``: ``string``, optional.
        - ``startTimeFrom``: ``dateTime``, optional.
        - ``startTimeTo``: ``dateTime``, optional.
        - ``endTimeFrom``: ``dateTime``, optional.
        - ``endTimeTo``: ``dateTime``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanPerfTimeRangeQuerySpec.rst``
    """

    name: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    startTimeFrom: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 6.6."""
    startTimeTo: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 6.6."""
    endTimeFrom: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 6.6."""
    endTimeTo: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 6.6."""
