# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanComponentBasicInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanComponentBasicInfo",
    wire_name="VsanComponentBasicInfo",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("componentState", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("hostName", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("hostNodeUuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "faultDomainUuid", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "faultDomainName", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "cacheDiskInfo",
            "vim.vsan.DiskInfo",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "capacityDiskInfo",
            "vim.vsan.DiskInfo",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanComponentBasicInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanComponentBasicInfo``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``componentState``: ``string``, required.
        - ``hostName``: ``string``, required.
        - ``hostNodeUuid``: ``string``, required.
        - ``faultDomainUuid``: ``string``, optional.
        - ``faultDomainName``: ``string``, optional.
        - ``cacheDiskInfo``: ``vim.vsan.DiskInfo``, optional.
        - ``capacityDiskInfo``: ``vim.vsan.DiskInfo``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanComponentBasicInfo.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    componentState: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    hostName: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    hostNodeUuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    faultDomainUuid: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    faultDomainName: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    cacheDiskInfo: vim.vsan.DiskInfo | None = None
    """``vim.vsan.DiskInfo``, optional. Since vsan API 9.1.0.0."""
    capacityDiskInfo: vim.vsan.DiskInfo | None = None
    """``vim.vsan.DiskInfo``, optional. Since vsan API 9.1.0.0."""
