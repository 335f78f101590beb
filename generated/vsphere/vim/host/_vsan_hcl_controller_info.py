# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclControllerInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHclControllerInfo",
    wire_name="VsanHclControllerInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("deviceName", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "deviceDisplayName", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("driverName", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "driverVersion", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("vendorId", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("deviceId", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("subVendorId", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("subDeviceId", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "extraInfo",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("deviceOnHcl", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "releaseSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "releasesOnHcl",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "driverVersionsOnHcl",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "driverVersionSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "fwVersionSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "fwVersionOnHcl",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "cacheConfigSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "cacheConfigOnHcl",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "raidConfigSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "raidConfigOnHcl",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("fwVersion", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("raidConfig", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("cacheConfig", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "cimProviderInfo",
            "vim.host.VsanHostCimProviderInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("usedByVsan", "boolean", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "disks",
            "vim.host.VsanHclDiskInfo",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "issues",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "remediableIssues",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "driversOnHcl",
            "vim.vsan.VsanHclDriverInfo",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "fwAuxVersion", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("queueDepth", "long", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "queueDepthOnHcl", "long", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "queueDepthSupported", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("diskMode", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "diskModeOnHcl",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "diskModeSupported", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("toolName", "string", optional=True, since="vsan.version.version11", rank=9),
        _rt.Property(
            "toolVersion", "string", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property("productId", "string", optional=True, since="vsan.version.version18", rank=16),
        _rt.Property(
            "diskCapacity", "long", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "vcgEntryInfo",
            "vim.host.VsanVcgDeviceInfo",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "controllerType", "string", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "userSelectedVcgId", "int", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "vsanCompatibility",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanHclControllerInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHclControllerInfo``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``deviceDisplayName``: ``string``, optional.
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
        - ``cacheConfigSupported``: ``boolean``, optional.
        - ``cacheConfigOnHcl``: List of ``string``, optional.
        - ``raidConfigSupported``: ``boolean``, optional.
        - ``raidConfigOnHcl``: List of ``string``, optional.
        - ``fwVersion``: ``string``, optional.
        - ``raidConfig``: ``string``, optional.
        - ``cacheConfig``: ``string``, optional.
        - ``cimProviderInfo``: ``vim.host.VsanHostCimProviderInfo``, optional.
        - ``usedByVsan``: ``boolean``, optional. Since vsan API 6.6.
        - ``disks``: List of ``vim.host.VsanHclDiskInfo``, optional. Since vsan API 6.6.
        - ``issues``: List of ``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6.
        - ``remediableIssues``: List of ``string``, optional. Since vsan API 6.6.
        - ``driversOnHcl``: List of ``vim.vsan.VsanHclDriverInfo``, optional. Since vsan API 6.6.
        - ``fwAuxVersion``: ``string``, optional. Since vsan API 6.6.
        - ``queueDepth``: ``long``, optional. Since vsan API 6.6.
        - ``queueDepthOnHcl``: ``long``, optional. Since vsan API 6.6.
        - ``queueDepthSupported``: ``boolean``, optional. Since vsan API 6.6.
        - ``diskMode``: ``string``, optional. Since vsan API 6.6.
        - ``diskModeOnHcl``: List of ``string``, optional. Since vsan API 6.6.
        - ``diskModeSupported``: ``boolean``, optional. Since vsan API 6.6.
        - ``toolName``: ``string``, optional. Since vSAN 6.7U3.
        - ``toolVersion``: ``string``, optional. Since vSAN 6.7U3.
        - ``productId``: ``string``, optional. Since vSAN 7.0U3.
        - ``diskCapacity``: ``long``, optional. Since vSAN 7.0U3.
        - ``vcgEntryInfo``: List of ``vim.host.VsanVcgDeviceInfo``, optional. Since vSAN 7.0U3.
        - ``controllerType``: ``string``, optional. Since vSAN 7.0U3.
        - ``userSelectedVcgId``: ``int``, optional. Since vSAN 7.0U3.
        - ``vsanCompatibility``: List of ``string``, optional. Since vsan API 8.0.0.1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanHclControllerInfo.rst``
    """

    deviceName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    deviceDisplayName: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    driverName: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    driverVersion: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vendorId: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    deviceId: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    subVendorId: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    subDeviceId: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    extraInfo: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 5.5."""
    deviceOnHcl: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    releaseSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    releasesOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    driverVersionsOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    driverVersionSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    fwVersionSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    fwVersionOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    cacheConfigSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    cacheConfigOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    raidConfigSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    raidConfigOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    fwVersion: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    raidConfig: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    cacheConfig: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    cimProviderInfo: vim.host.VsanHostCimProviderInfo | None = None
    """``vim.host.VsanHostCimProviderInfo``, optional. Since vSphere API 5.5."""
    usedByVsan: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    disks: _rt.Field[list[vim.host.VsanHclDiskInfo], Iterable[vim.host.VsanHclDiskInfo]] = _rt.EMPTY
    """List of ``vim.host.VsanHclDiskInfo``, optional. Since vsan API 6.6."""
    issues: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6."""
    remediableIssues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    driversOnHcl: _rt.Field[
        list[vim.vsan.VsanHclDriverInfo], Iterable[vim.vsan.VsanHclDriverInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanHclDriverInfo``, optional. Since vsan API 6.6."""
    fwAuxVersion: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    queueDepth: int | None = None
    """``long``, optional. Since vsan API 6.6."""
    queueDepthOnHcl: int | None = None
    """``long``, optional. Since vsan API 6.6."""
    queueDepthSupported: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    diskMode: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    diskModeOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    diskModeSupported: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    toolName: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    toolVersion: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    productId: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    diskCapacity: int | None = None
    """``long``, optional. Since vSAN 7.0U3."""
    vcgEntryInfo: _rt.Field[
        list[vim.host.VsanVcgDeviceInfo], Iterable[vim.host.VsanVcgDeviceInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanVcgDeviceInfo``, optional. Since vSAN 7.0U3."""
    controllerType: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    userSelectedVcgId: int | None = None
    """``int``, optional. Since vSAN 7.0U3."""
    vsanCompatibility: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.1."""
