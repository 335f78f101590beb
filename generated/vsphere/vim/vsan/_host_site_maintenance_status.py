# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.HostSiteMaintenanceStatus``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.HostSiteMaintenanceStatus",
    wire_name="VsanHostSiteMaintenanceStatus",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("state", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "startTime", "dateTime", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property("hostCount", "long", optional=True, since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "hosts", "string", array=True, optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "statusUpdateTime", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class HostSiteMaintenanceStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.HostSiteMaintenanceStatus``, on the wire ``VsanHostSiteMaintenanceStatus``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``state``: ``string``, optional.
        - ``startTime``: ``dateTime``, optional.
        - ``hostCount``: ``long``, optional.
        - ``hosts``: List of ``string``, optional. Since vsan API 9.1.0.0.
        - ``statusUpdateTime``: ``long``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/HostSiteMaintenanceStatus.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 9.0.0.0."""
    state: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    startTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 9.0.0.0."""
    hostCount: int | None = None
    """``long``, optional. Since vsan API 9.0.0.0."""
    hosts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 9.1.0.0."""
    statusUpdateTime: int | None = None
    """``long``, optional. Since vsan API 9.1.0.0."""
