# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIoInsightInstance``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanIoInsightInstance",
    wire_name="VsanIoInsightInstance",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property("runName", "string", since="vsan.version.version14", rank=12),
        _rt.Property("state", "string", optional=True, since="vsan.version.version14", rank=12),
        _rt.Property(
            "startTime", "dateTime", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property("endTime", "dateTime", optional=True, since="vsan.version.version14", rank=12),
        _rt.Property(
            "hostsIoInsightInfo",
            "vim.host.VsanHostIoInsightInfo",
            array=True,
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
        _rt.Property(
            "hostUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
        _rt.Property(
            "vmUuids", "string", array=True, optional=True, since="vsan.version.version14", rank=12
        ),
    ),
)
class VsanIoInsightInstance(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIoInsightInstance``.

    Fields:
        - ``runName``: ``string``, required.
        - ``state``: ``string``, optional.
        - ``startTime``: ``dateTime``, optional.
        - ``endTime``: ``dateTime``, optional.
        - ``hostsIoInsightInfo``: List of ``vim.host.VsanHostIoInsightInfo``, optional.
        - ``hostUuids``: List of ``string``, optional.
        - ``vmUuids``: List of ``string``, optional.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/cluster/VsanIoInsightInstance.rst``
    """

    runName: str = ""
    """``string``, required. Since vsan API 7.2."""
    state: str | None = None
    """``string``, optional. Since vsan API 7.2."""
    startTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 7.2."""
    endTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 7.2."""
    hostsIoInsightInfo: _rt.Field[
        list[vim.host.VsanHostIoInsightInfo], Iterable[vim.host.VsanHostIoInsightInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostIoInsightInfo``, optional. Since vsan API 7.2."""
    hostUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.2."""
    vmUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.2."""
