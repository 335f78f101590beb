# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.BIOSInfo``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.BIOSInfo",
    wire_name="HostBIOSInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("biosVersion", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "releaseDate", "dateTime", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("vendor", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("majorRelease", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("minorRelease", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "firmwareMajorRelease", "int", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "firmwareMinorRelease", "int", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "firmwareType", "string", optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
    ),
)
class BIOSInfo(vmodl.DynamicData):
    """The data object ``vim.host.BIOSInfo``, on the wire ``HostBIOSInfo``.

    Fields:
        - ``biosVersion``: ``string``, optional.
        - ``releaseDate``: ``dateTime``, optional.
        - ``vendor``: ``string``, optional. Since vSphere API 6.5.
        - ``majorRelease``: ``int``, optional. Since vSphere API 6.5.
        - ``minorRelease``: ``int``, optional. Since vSphere API 6.5.
        - ``firmwareMajorRelease``: ``int``, optional. Since vSphere API 6.5.
        - ``firmwareMinorRelease``: ``int``, optional. Since vSphere API 6.5.
        - ``firmwareType``: ``string``, optional. Since vSphere API 8.0.2.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/BIOSInfo.rst``
    """

    @_rt.enum(
        "vim.host.BIOSInfo.FirmwareType",
        wire_name="HostBIOSInfoFirmwareType",
        since="vim.version.v8_0_2_0",
        rank=31,
    )
    class FirmwareType(_rt.VimEnum):
        """The enum ``vim.host.BIOSInfo.FirmwareType``, on the wire ``HostBIOSInfoFirmwareType``.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/host/BIOSInfo/FirmwareType.rst``
        """

        BIOS = "BIOS"
        """The value ``BIOS``."""
        UEFI = "UEFI"
        """The value ``UEFI``."""

    biosVersion: str | None = None
    """``string``, optional. Since VI API 2.5."""
    releaseDate: datetime.datetime | None = None
    """``dateTime``, optional. Since VI API 2.5."""
    vendor: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    majorRelease: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    minorRelease: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    firmwareMajorRelease: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    firmwareMinorRelease: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    firmwareType: str | None = None
    """``string``, optional. Since vSphere API 8.0.2.0."""
