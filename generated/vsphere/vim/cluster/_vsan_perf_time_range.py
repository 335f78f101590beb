# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfTimeRange``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfTimeRange",
    wire_name="VsanPerfTimeRange",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", since="vsan.version.version3", rank=1),
        _rt.Property("startTime", "dateTime", since="vsan.version.version3", rank=1),
        _rt.Property("endTime", "dateTime", since="vsan.version.version3", rank=1),
    ),
)
class VsanPerfTimeRange(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfTimeRange``.

    Fields:
        - ``name``: ``string``, required.
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanPerfTimeRange.rst``
    """

    name: str = ""
    """``string``, required. Since vsan API 6.6."""
    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 6.6."""
    endTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 6.6."""
