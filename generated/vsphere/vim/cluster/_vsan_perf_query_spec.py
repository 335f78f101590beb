# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfQuerySpec``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfQuerySpec",
    wire_name="VsanPerfQuerySpec",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("entityRefId", "string", since="vim.version.version9", rank=9),
        _rt.Property("startTime", "dateTime", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("endTime", "dateTime", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("group", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "labels", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("interval", "int", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanPerfQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfQuerySpec``.

    Fields:
        - ``entityRefId``: ``string``, required.
        - ``startTime``: ``dateTime``, optional.
        - ``endTime``: ``dateTime``, optional.
        - ``group``: ``string``, optional.
        - ``labels``: List of ``string``, optional.
        - ``interval``: ``int``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfQuerySpec.rst``
    """

    entityRefId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    startTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    endTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    group: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    labels: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    interval: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
