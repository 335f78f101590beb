# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageFileSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.data(
    "sms.storage.StorageFileSystem",
    wire_name="StorageFileSystem",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("uuid", "string", since="sms.version.version2", rank=2),
        _rt.Property(
            "info", "sms.storage.FileSystemInfo", array=True, since="sms.version.version2", rank=2
        ),
        _rt.Property("nativeSnapshotSupported", "boolean", since="sms.version.version2", rank=2),
        _rt.Property("thinProvisioningStatus", "string", since="sms.version.version2", rank=2),
        _rt.Property("type", "string", since="sms.version.version2", rank=2),
        _rt.Property("version", "string", since="sms.version.version2", rank=2),
        _rt.Property(
            "backingConfig",
            "sms.storage.BackingConfig",
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
    ),
)
class StorageFileSystem(vmodl.DynamicData):
    """The data object ``sms.storage.StorageFileSystem``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``info``: List of ``sms.storage.FileSystemInfo``, required.
        - ``nativeSnapshotSupported``: ``boolean``, required.
        - ``thinProvisioningStatus``: ``string``, required.
        - ``type``: ``string``, required.
        - ``version``: ``string``, required.
        - ``backingConfig``: ``sms.storage.BackingConfig``, optional. Since sms API 5.0.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/StorageFileSystem.rst``
    """

    @_rt.enum(
        "sms.storage.StorageFileSystem.FileSystemInterfaceVersion",
        wire_name="FileSystemInterfaceVersion",
        since="sms.version.version1",
        rank=1,
    )
    class FileSystemInterfaceVersion(_rt.VimEnum):
        """The enum ``sms.storage.StorageFileSystem.FileSystemInterfaceVersion``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/storage/StorageFileSystem/FileSystemInterfaceVersion.rst``
        """

        NFSV3_0 = "NFSV3_0"
        """The value ``NFSV3_0``."""

    uuid: str = ""
    """``string``, required. Since sms API 2.0."""
    info: _rt.Field[list[sms.storage.FileSystemInfo], Iterable[sms.storage.FileSystemInfo]] = (
        _rt.EMPTY
    )
    """List of ``sms.storage.FileSystemInfo``, required. Since sms API 2.0."""
    nativeSnapshotSupported: bool = False
    """``boolean``, required. Since sms API 2.0."""
    thinProvisioningStatus: str = ""
    """``string``, required. Since sms API 2.0."""
    type: str = ""
    """``string``, required. Since sms API 2.0."""
    version: str = ""
    """``string``, required. Since sms API 2.0."""
    backingConfig: sms.storage.BackingConfig | None = None
    """``sms.storage.BackingConfig``, optional. Since sms API 5.0."""
