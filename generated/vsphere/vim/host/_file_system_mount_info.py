# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FileSystemMountInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.FileSystemMountInfo",
    wire_name="HostFileSystemMountInfo",
    properties=lambda: (
        _rt.Property("mountInfo", "vim.host.MountInfo"),
        _rt.Property("volume", "vim.host.FileSystemVolume"),
        _rt.Property(
            "vStorageSupport", "string", optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class FileSystemMountInfo(vmodl.DynamicData):
    """The data object ``vim.host.FileSystemMountInfo``, on the wire ``HostFileSystemMountInfo``.

    Fields:
        - ``mountInfo``: ``vim.host.MountInfo``, required.
        - ``volume``: ``vim.host.FileSystemVolume``, required.
        - ``vStorageSupport``: ``string``, optional. Since vSphere API 4.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FileSystemMountInfo.rst``
    """

    @_rt.enum(
        "vim.host.FileSystemMountInfo.VStorageSupportStatus",
        wire_name="FileSystemMountInfoVStorageSupportStatus",
        since="vim.version.version6",
        rank=6,
    )
    class VStorageSupportStatus(_rt.VimEnum):
        """The enum ``vim.host.FileSystemMountInfo.VStorageSupportStatus``, on the wire ``FileSystemMountInfoVStorageSupportStatus``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/FileSystemMountInfo/VStorageSupportStatus.rst``
        """

        vStorageSupported = "vStorageSupported"
        """The value ``vStorageSupported``."""
        vStorageUnsupported = "vStorageUnsupported"
        """The value ``vStorageUnsupported``."""
        vStorageUnknown = "vStorageUnknown"
        """The value ``vStorageUnknown``."""

    mountInfo: vim.host.MountInfo = _rt.UNSET
    """``vim.host.MountInfo``, required. Since 1.0."""
    volume: vim.host.FileSystemVolume = _rt.UNSET
    """``vim.host.FileSystemVolume``, required. Since 1.0."""
    vStorageSupport: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
