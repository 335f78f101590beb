# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ScsiLun``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ScsiLun",
    wire_name="ScsiLun",
    properties=lambda: (
        _rt.Property("key", "string", optional=True),
        _rt.Property("uuid", "string"),
        _rt.Property(
            "descriptor",
            "vim.host.ScsiLun.Descriptor",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("canonicalName", "string", optional=True),
        _rt.Property("displayName", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("lunType", "string"),
        _rt.Property("vendor", "string", optional=True),
        _rt.Property("model", "string", optional=True),
        _rt.Property("revision", "string", optional=True),
        _rt.Property("scsiLevel", "int", optional=True),
        _rt.Property("serialNumber", "string", optional=True),
        _rt.Property("durableName", "vim.host.ScsiLun.DurableName", optional=True),
        _rt.Property(
            "alternateName",
            "vim.host.ScsiLun.DurableName",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "standardInquiry",
            "byte",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("queueDepth", "int", optional=True),
        _rt.Property("operationalState", "string", array=True),
        _rt.Property(
            "capabilities",
            "vim.host.ScsiLun.Capabilities",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vStorageSupport", "string", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "protocolEndpoint", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "perenniallyReserved", "boolean", optional=True, since="vim.version.version14", rank=14
        ),
        _rt.Property(
            "clusteredVmdkSupported", "boolean", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "applicationProtocol", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
        _rt.Property(
            "dispersedNs", "boolean", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
        _rt.Property(
            "deviceReservation", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
    ),
)
class ScsiLun(vim.host.Device):
    """The data object ``vim.host.ScsiLun``.

    Fields:
        - ``key``: ``string``, optional.
        - ``uuid``: ``string``, required.
        - ``descriptor``: List of ``vim.host.ScsiLun.Descriptor``, optional. Since vSphere API 4.0.
        - ``canonicalName``: ``string``, optional.
        - ``displayName``: ``string``, optional. Since vSphere API 4.0.
        - ``lunType``: ``string``, required.
        - ``vendor``: ``string``, optional.
        - ``model``: ``string``, optional.
        - ``revision``: ``string``, optional.
        - ``scsiLevel``: ``int``, optional.
        - ``serialNumber``: ``string``, optional.
        - ``durableName``: ``vim.host.ScsiLun.DurableName``, optional.
        - ``alternateName``: List of ``vim.host.ScsiLun.DurableName``, optional. Since VI API 2.5.
        - ``standardInquiry``: List of ``byte``, optional. Since VI API 2.5.
        - ``queueDepth``: ``int``, optional.
        - ``operationalState``: List of ``string``, required.
        - ``capabilities``: ``vim.host.ScsiLun.Capabilities``, optional. Since vSphere API 4.0.
        - ``vStorageSupport``: ``string``, optional. Since vSphere API 4.1.
        - ``protocolEndpoint``: ``boolean``, optional. Since vSphere API 6.0.
        - ``perenniallyReserved``: ``boolean``, optional. Since vSphere API 6.7.2.
        - ``clusteredVmdkSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``applicationProtocol``: ``string``, optional. Since vSphere API 8.0.1.0.
        - ``dispersedNs``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``deviceReservation``: ``string``, optional. Since vSphere API 8.0.3.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ScsiLun.rst``
    """

    @_rt.data(
        "vim.host.ScsiLun.Capabilities",
        wire_name="ScsiLunCapabilities",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "updateDisplayNameSupported", "boolean", since="vim.version.version5", rank=5
            ),
        ),
    )
    class Capabilities(vmodl.DynamicData):
        """The data object ``vim.host.ScsiLun.Capabilities``, on the wire ``ScsiLunCapabilities``.

        Fields:
            - ``updateDisplayNameSupported``: ``boolean``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/ScsiLun/Capabilities.rst``
        """

        updateDisplayNameSupported: bool = False
        """``boolean``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.ScsiLun.Descriptor",
        wire_name="ScsiLunDescriptor",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("quality", "string", since="vim.version.version5", rank=5),
            _rt.Property("id", "string", since="vim.version.version5", rank=5),
        ),
    )
    class Descriptor(vmodl.DynamicData):
        """The data object ``vim.host.ScsiLun.Descriptor``, on the wire ``ScsiLunDescriptor``.

        Fields:
            - ``quality``: ``string``, required.
            - ``id``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/ScsiLun/Descriptor.rst``
        """

        quality: str = ""
        """``string``, required. Since vSphere API 4.0."""
        id: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.host.ScsiLun.DescriptorQuality",
        wire_name="ScsiLunDescriptorQuality",
        since="vim.version.version5",
        rank=5,
    )
    class DescriptorQuality(_rt.VimEnum):
        """The enum ``vim.host.ScsiLun.DescriptorQuality``, on the wire ``ScsiLunDescriptorQuality``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/ScsiLun/DescriptorQuality.rst``
        """

        highQuality = "highQuality"
        """The value ``highQuality``."""
        mediumQuality = "mediumQuality"
        """The value ``mediumQuality``."""
        lowQuality = "lowQuality"
        """The value ``lowQuality``."""
        unknownQuality = "unknownQuality"
        """The value ``unknownQuality``."""

    @_rt.enum(
        "vim.host.ScsiLun.DeviceProtocol",
        wire_name="DeviceProtocol",
        since="vim.version.v8_0_1_0",
        rank=30,
    )
    class DeviceProtocol(_rt.VimEnum):
        """The enum ``vim.host.ScsiLun.DeviceProtocol``.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/host/ScsiLun/DeviceProtocol.rst``
        """

        NVMe = "NVMe"
        """The value ``NVMe``."""
        SCSI = "SCSI"
        """The value ``SCSI``."""

    @_rt.data(
        "vim.host.ScsiLun.DurableName",
        wire_name="ScsiLunDurableName",
        properties=lambda: (
            _rt.Property("namespace", "string"),
            _rt.Property("namespaceId", "byte"),
            _rt.Property("data", "byte", array=True, optional=True),
        ),
    )
    class DurableName(vmodl.DynamicData):
        """The data object ``vim.host.ScsiLun.DurableName``, on the wire ``ScsiLunDurableName``.

        Fields:
            - ``namespace``: ``string``, required.
            - ``namespaceId``: ``byte``, required.
            - ``data``: List of ``byte``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ScsiLun/DurableName.rst``
        """

        namespace: str = ""
        """``string``, required. Since 1.0."""
        namespaceId: int = 0
        """``byte``, required. Since 1.0."""
        data: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``byte``, optional. Since 1.0."""

    @_rt.enum(
        "vim.host.ScsiLun.LunReservationStatus",
        wire_name="ScsiLunLunReservationStatus",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class LunReservationStatus(_rt.VimEnum):
        """The enum ``vim.host.ScsiLun.LunReservationStatus``, on the wire ``ScsiLunLunReservationStatus``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/host/ScsiLun/LunReservationStatus.rst``
        """

        LUN_RESERVED_UNKNOWN = "LUN_RESERVED_UNKNOWN"
        """The value ``LUN_RESERVED_UNKNOWN``."""
        LUN_RESERVED_YES = "LUN_RESERVED_YES"
        """The value ``LUN_RESERVED_YES``."""
        LUN_RESERVED_NO = "LUN_RESERVED_NO"
        """The value ``LUN_RESERVED_NO``."""
        LUN_RESERVED_NOT_SUPPORTED = "LUN_RESERVED_NOT_SUPPORTED"
        """The value ``LUN_RESERVED_NOT_SUPPORTED``."""

    @_rt.enum("vim.host.ScsiLun.ScsiLunType", wire_name="ScsiLunType")
    class ScsiLunType(_rt.VimEnum):
        """The enum ``vim.host.ScsiLun.ScsiLunType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ScsiLun/ScsiLunType.rst``
        """

        disk = "disk"
        """The value ``disk``."""
        tape = "tape"
        """The value ``tape``."""
        printer = "printer"
        """The value ``printer``."""
        processor = "processor"
        """The value ``processor``."""
        worm = "worm"
        """The value ``worm``."""
        cdrom = "cdrom"
        """The value ``cdrom``."""
        scanner = "scanner"
        """The value ``scanner``."""
        opticalDevice = "opticalDevice"
        """The value ``opticalDevice``."""
        mediaChanger = "mediaChanger"
        """The value ``mediaChanger``."""
        communications = "communications"
        """The value ``communications``."""
        storageArrayController = "storageArrayController"
        """The value ``storageArrayController``."""
        enclosure = "enclosure"
        """The value ``enclosure``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.enum("vim.host.ScsiLun.State", wire_name="ScsiLunState")
    class State(_rt.VimEnum):
        """The enum ``vim.host.ScsiLun.State``, on the wire ``ScsiLunState``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ScsiLun/State.rst``
        """

        unknownState = "unknownState"
        """The value ``unknownState``."""
        ok = "ok"
        """The value ``ok``."""
        error = "error"
        """The value ``error``."""
        off = "off"
        """The value ``off``."""
        quiesced = "quiesced"
        """The value ``quiesced``."""
        degraded = "degraded"
        """The value ``degraded``."""
        lostCommunication = "lostCommunication"
        """The value ``lostCommunication``."""
        timeout = "timeout"
        """The value ``timeout``."""

    @_rt.enum(
        "vim.host.ScsiLun.VStorageSupportStatus",
        wire_name="ScsiLunVStorageSupportStatus",
        since="vim.version.version6",
        rank=6,
    )
    class VStorageSupportStatus(_rt.VimEnum):
        """The enum ``vim.host.ScsiLun.VStorageSupportStatus``, on the wire ``ScsiLunVStorageSupportStatus``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/ScsiLun/VStorageSupportStatus.rst``
        """

        vStorageSupported = "vStorageSupported"
        """The value ``vStorageSupported``."""
        vStorageUnsupported = "vStorageUnsupported"
        """The value ``vStorageUnsupported``."""
        vStorageUnknown = "vStorageUnknown"
        """The value ``vStorageUnknown``."""

    key: str | None = None
    """``string``, optional. Since 1.0."""
    uuid: str = ""
    """``string``, required. Since 1.0."""
    descriptor: _rt.Field[
        list[vim.host.ScsiLun.Descriptor], Iterable[vim.host.ScsiLun.Descriptor]
    ] = _rt.EMPTY
    """List of ``vim.host.ScsiLun.Descriptor``, optional. Since vSphere API 4.0."""
    canonicalName: str | None = None
    """``string``, optional. Since 1.0."""
    displayName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    lunType: str = ""
    """``string``, required. Since 1.0."""
    vendor: str | None = None
    """``string``, optional. Since 1.0."""
    model: str | None = None
    """``string``, optional. Since 1.0."""
    revision: str | None = None
    """``string``, optional. Since 1.0."""
    scsiLevel: int | None = None
    """``int``, optional. Since 1.0."""
    serialNumber: str | None = None
    """``string``, optional. Since 1.0."""
    durableName: vim.host.ScsiLun.DurableName | None = None
    """``vim.host.ScsiLun.DurableName``, optional. Since 1.0."""
    alternateName: _rt.Field[
        list[vim.host.ScsiLun.DurableName], Iterable[vim.host.ScsiLun.DurableName]
    ] = _rt.EMPTY
    """List of ``vim.host.ScsiLun.DurableName``, optional. Since VI API 2.5."""
    standardInquiry: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``byte``, optional. Since VI API 2.5."""
    queueDepth: int | None = None
    """``int``, optional. Since 1.0."""
    operationalState: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since 1.0."""
    capabilities: vim.host.ScsiLun.Capabilities | None = None
    """``vim.host.ScsiLun.Capabilities``, optional. Since vSphere API 4.0."""
    vStorageSupport: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    protocolEndpoint: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    perenniallyReserved: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7.2."""
    clusteredVmdkSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    applicationProtocol: str | None = None
    """``string``, optional. Since vSphere API 8.0.1.0."""
    dispersedNs: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    deviceReservation: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
