# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualPortgroupInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.DistributedVirtualPortgroupInfo",
    wire_name="DistributedVirtualPortgroupInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("switchName", "string", since="vim.version.version5", rank=5),
        _rt.Property("switchUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property("portgroupName", "string", since="vim.version.version5", rank=5),
        _rt.Property("portgroupKey", "string", since="vim.version.version5", rank=5),
        _rt.Property("portgroupType", "string", since="vim.version.version5", rank=5),
        _rt.Property("uplinkPortgroup", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "portgroup", "vim.dvs.DistributedVirtualPortgroup", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "networkReservationSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("backingType", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "logicalSwitchUuid", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property("segmentId", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("subnetId", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
    ),
)
class DistributedVirtualPortgroupInfo(vmodl.DynamicData):
    """The data object ``vim.dvs.DistributedVirtualPortgroupInfo``.

    Fields:
        - ``switchName``: ``string``, required.
        - ``switchUuid``: ``string``, required.
        - ``portgroupName``: ``string``, required.
        - ``portgroupKey``: ``string``, required.
        - ``portgroupType``: ``string``, required.
        - ``uplinkPortgroup``: ``boolean``, required.
        - ``portgroup``: ``vim.dvs.DistributedVirtualPortgroup``, required.
        - ``networkReservationSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``backingType``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``logicalSwitchUuid``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``segmentId``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``subnetId``: ``string``, optional. Since vSphere API 9.0.0.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/DistributedVirtualPortgroupInfo.rst``
    """

    switchName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    switchUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    portgroupName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    portgroupKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
    portgroupType: str = ""
    """``string``, required. Since vSphere API 4.0."""
    uplinkPortgroup: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    portgroup: vim.dvs.DistributedVirtualPortgroup = _rt.UNSET
    """``vim.dvs.DistributedVirtualPortgroup``, required. Since vSphere API 4.0."""
    networkReservationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    backingType: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    logicalSwitchUuid: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    segmentId: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    subnetId: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
