# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.FileSystemInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.FileSystemInfo",
    wire_name="StorageFileSystemInfo",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("fileServerName", "string", since="sms.version.version2", rank=2),
        _rt.Property("fileSystemPath", "string", since="sms.version.version2", rank=2),
        _rt.Property("ipAddress", "string", optional=True, since="sms.version.version2", rank=2),
    ),
)
class FileSystemInfo(vmodl.DynamicData):
    """The data object ``sms.storage.FileSystemInfo``, on the wire ``StorageFileSystemInfo``.

    Fields:
        - ``fileServerName``: ``string``, required.
        - ``fileSystemPath``: ``string``, required.
        - ``ipAddress``: ``string``, optional.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/FileSystemInfo.rst``
    """

    fileServerName: str = ""
    """``string``, required. Since sms API 2.0."""
    fileSystemPath: str = ""
    """``string``, required. Since sms API 2.0."""
    ipAddress: str | None = None
    """``string``, optional. Since sms API 2.0."""
