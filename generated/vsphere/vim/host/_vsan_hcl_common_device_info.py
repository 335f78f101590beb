# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclCommonDeviceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHclCommonDeviceInfo",
    wire_name="VsanHclCommonDeviceInfo",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("deviceName", "string", since="vsan.version.version7", rank=5),
        _rt.Property("displayName", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property("driverName", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "driverVersion", "string", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property("vendorId", "long", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property("deviceId", "long", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property("subVendorId", "long", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property("subDeviceId", "long", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "extraInfo",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "deviceOnHcl", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "releaseSupported", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "releasesOnHcl",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "driverVersionsOnHcl",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "driverVersionSupported",
            "boolean",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "fwVersionSupported", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "fwVersionOnHcl",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property("fwVersion", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "driversOnHcl",
            "vim.vsan.VsanHclDriverInfo",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
    ),
)
class VsanHclCommonDeviceInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHclCommonDeviceInfo``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``displayName``: ``string``, optional.
        - ``driverName``: ``string``, optional.
        - ``driverVersion``: ``string``, optional.
        - ``vendorId``: ``long``, optional.
        - ``deviceId``: ``long``, optional.
        - ``subVendorId``: ``long``, optional.
        - ``subDeviceId``: ``long``, optional.
        - ``extraInfo``: List of ``vim.KeyValue``, optional.
        - ``deviceOnHcl``: ``boolean``, optional.
        - ``releaseSupported``: ``boolean``, optional.
        - ``releasesOnHcl``: List of ``string``, optional.
        - ``driverVersionsOnHcl``: List of ``string``, optional.
        - ``driverVersionSupported``: ``boolean``, optional.
        - ``fwVersionSupported``: ``boolean``, optional.
        - ``fwVersionOnHcl``: List of ``string``, optional.
        - ``fwVersion``: ``string``, optional.
        - ``driversOnHcl``: List of ``vim.vsan.VsanHclDriverInfo``, optional.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/host/VsanHclCommonDeviceInfo.rst``
    """

    deviceName: str = ""
    """``string``, required. Since vsan API 6.7."""
    displayName: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    driverName: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    driverVersion: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    vendorId: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    deviceId: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    subVendorId: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    subDeviceId: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    extraInfo: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 6.7."""
    deviceOnHcl: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    releaseSupported: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    releasesOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.7."""
    driverVersionsOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.7."""
    driverVersionSupported: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    fwVersionSupported: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    fwVersionOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.7."""
    fwVersion: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    driversOnHcl: _rt.Field[
        list[vim.vsan.VsanHclDriverInfo], Iterable[vim.vsan.VsanHclDriverInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanHclDriverInfo``, optional. Since vsan API 6.7."""
