# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageContainer``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.StorageContainer",
    wire_name="StorageContainer",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("uuid", "string", since="sms.version.version5", rank=5),
        _rt.Property("name", "string", since="sms.version.version5", rank=5),
        _rt.Property("maxVvolSizeInMB", "long", since="sms.version.version5", rank=5),
        _rt.Property("providerId", "string", array=True, since="sms.version.version5", rank=5),
        _rt.Property("arrayId", "string", array=True, since="sms.version.version5", rank=5),
        _rt.Property(
            "vvolContainerType", "string", optional=True, since="sms.version.v8_0_0_0", rank=14
        ),
        _rt.Property("stretched", "boolean", optional=True, since="sms.version.v8_0_3_0", rank=17),
    ),
)
class StorageContainer(vmodl.DynamicData):
    """The data object ``sms.storage.StorageContainer``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``name``: ``string``, required.
        - ``maxVvolSizeInMB``: ``long`` in megabytes, required.
        - ``providerId``: List of ``string``, required.
        - ``arrayId``: List of ``string``, required.
        - ``vvolContainerType``: ``string``, optional. Since sms API 8.0.0.0.
        - ``stretched``: ``boolean``, optional. Since sms API 8.0.3.0.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/storage/StorageContainer.rst``
    """

    @_rt.enum(
        "sms.storage.StorageContainer.VvolContainerTypeEnum",
        wire_name="StorageContainerVvolContainerTypeEnum",
        since="sms.version.v8_0_0_0",
        rank=14,
    )
    class VvolContainerTypeEnum(_rt.VimEnum):
        """The enum ``sms.storage.StorageContainer.VvolContainerTypeEnum``, on the wire ``StorageContainerVvolContainerTypeEnum``.

        Since:
            sms API 8.0.0.0 (``sms.version.v8_0_0_0``)

        Source:
            ``sms/storage/StorageContainer/VvolContainerTypeEnum.rst``
        """

        NFS = "NFS"
        """The value ``NFS``."""
        NFS4x = "NFS4x"
        """The value ``NFS4x``."""
        SCSI = "SCSI"
        """The value ``SCSI``."""
        NVMe = "NVMe"
        """The value ``NVMe``."""

    uuid: str = ""
    """``string``, required. Since sms API 5.0."""
    name: str = ""
    """``string``, required. Since sms API 5.0."""
    maxVvolSizeInMB: int = 0
    """``long`` in megabytes, required. Since sms API 5.0."""
    providerId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since sms API 5.0."""
    arrayId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since sms API 5.0."""
    vvolContainerType: str | None = None
    """``string``, optional. Since sms API 8.0.0.0."""
    stretched: bool | None = None
    """``boolean``, optional. Since sms API 8.0.3.0."""
