# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfTopQuerySpec``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfTopQuerySpec",
    wire_name="VsanPerfTopQuerySpec",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("timeStamp", "dateTime", since="vsan.version.version16", rank=14),
        _rt.Property("entity", "string", since="vsan.version.version16", rank=14),
        _rt.Property("metricId", "string", since="vsan.version.version16", rank=14),
        _rt.Property("numEntities", "int", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class VsanPerfTopQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfTopQuerySpec``.

    Fields:
        - ``timeStamp``: ``dateTime``, required.
        - ``entity``: ``string``, required.
        - ``metricId``: ``string``, required.
        - ``numEntities``: ``int``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cluster/VsanPerfTopQuerySpec.rst``
    """

    timeStamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U2."""
    entity: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    metricId: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    numEntities: int | None = None
    """``int``, optional. Since vSAN 7.0U2."""
