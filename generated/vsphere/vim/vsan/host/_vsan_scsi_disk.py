# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanScsiDisk``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanScsiDisk",
    wire_name="VimVsanHostVsanScsiDisk",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "capacity", "vim.host.DiskDimensions.Lba", since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "usedCapacity", "long", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("devicePath", "string", since="vsan.version.version15", rank=13),
        _rt.Property("ssd", "boolean", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "localDisk", "boolean", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "scsiDiskType", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("uuid", "string", since="vsan.version.version15", rank=13),
        _rt.Property(
            "operationalState",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "canonicalName", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "displayName", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("lunType", "string", since="vsan.version.version15", rank=13),
        _rt.Property("vendor", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property("model", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "mountInfo",
            "vim.host.MountInfo",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class VsanScsiDisk(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanScsiDisk``, on the wire ``VimVsanHostVsanScsiDisk``.

    Fields:
        - ``capacity``: ``vim.host.DiskDimensions.Lba``, required.
        - ``usedCapacity``: ``long``, optional.
        - ``devicePath``: ``string``, required.
        - ``ssd``: ``boolean``, optional.
        - ``localDisk``: ``boolean``, optional.
        - ``scsiDiskType``: ``string``, optional.
        - ``uuid``: ``string``, required.
        - ``operationalState``: List of ``string``, optional.
        - ``canonicalName``: ``string``, optional.
        - ``displayName``: ``string``, optional.
        - ``lunType``: ``string``, required.
        - ``vendor``: ``string``, optional.
        - ``model``: ``string``, optional.
        - ``mountInfo``: ``vim.host.MountInfo``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/VsanScsiDisk.rst``
    """

    capacity: vim.host.DiskDimensions.Lba = _rt.UNSET
    """``vim.host.DiskDimensions.Lba``, required. Since vSAN 7.0U1."""
    usedCapacity: int | None = None
    """``long``, optional. Since vSAN 7.0U1."""
    devicePath: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    ssd: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    localDisk: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    scsiDiskType: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    uuid: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    operationalState: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U1."""
    canonicalName: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    displayName: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    lunType: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    vendor: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    model: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    mountInfo: vim.host.MountInfo | None = None
    """``vim.host.MountInfo``, optional. Since vSAN 7.0U1."""
