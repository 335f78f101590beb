# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SiteMaintenanceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.SiteMaintenanceInfo",
    wire_name="VsanSiteMaintenanceInfo",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("faultDomainName", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("state", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "trackingTask", "vim.Task", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property(
            "hostStatus",
            "vim.vsan.HostSiteMaintenanceStatus",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "statusUpdateTime", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class SiteMaintenanceInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.SiteMaintenanceInfo``, on the wire ``VsanSiteMaintenanceInfo``.

    Fields:
        - ``faultDomainName``: ``string``, required.
        - ``state``: ``string``, required.
        - ``trackingTask``: ``vim.Task``, optional.
        - ``hostStatus``: List of ``vim.vsan.HostSiteMaintenanceStatus``, optional.
        - ``statusUpdateTime``: ``long``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/SiteMaintenanceInfo.rst``
    """

    faultDomainName: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    state: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    trackingTask: vim.Task | None = None
    """``vim.Task``, optional. Since vsan API 9.0.0.0."""
    hostStatus: _rt.Field[
        list[vim.vsan.HostSiteMaintenanceStatus], Iterable[vim.vsan.HostSiteMaintenanceStatus]
    ] = _rt.EMPTY
    """List of ``vim.vsan.HostSiteMaintenanceStatus``, optional. Since vsan API 9.0.0.0."""
    statusUpdateTime: int | None = None
    """``long``, optional. Since vsan API 9.1.0.0."""
