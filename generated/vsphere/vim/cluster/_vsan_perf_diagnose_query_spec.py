# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfDiagnoseQuerySpec``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfDiagnoseQuerySpec",
    wire_name="VsanPerfDiagnoseQuerySpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("startTime", "dateTime", since="vsan.version.version3", rank=1),
        _rt.Property("endTime", "dateTime", since="vsan.version.version3", rank=1),
        _rt.Property("queryType", "string", since="vsan.version.version3", rank=1),
        _rt.Property("context", "string", optional=True, since="vsan.version.version7", rank=5),
    ),
)
class VsanPerfDiagnoseQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfDiagnoseQuerySpec``.

    Fields:
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, required.
        - ``queryType``: ``string``, required.
        - ``context``: ``string``, optional. Since vsan API 6.7.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanPerfDiagnoseQuerySpec.rst``
    """

    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 6.6."""
    endTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 6.6."""
    queryType: str = ""
    """``string``, required. Since vsan API 6.6."""
    context: str | None = None
    """``string``, optional. Since vsan API 6.7."""
