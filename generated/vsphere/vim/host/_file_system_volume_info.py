# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FileSystemVolumeInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.FileSystemVolumeInfo",
    wire_name="HostFileSystemVolumeInfo",
    properties=lambda: (
        _rt.Property("volumeTypeList", "string", array=True, optional=True),
        _rt.Property("mountInfo", "vim.host.FileSystemMountInfo", array=True, optional=True),
    ),
)
class FileSystemVolumeInfo(vmodl.DynamicData):
    """The data object ``vim.host.FileSystemVolumeInfo``, on the wire ``HostFileSystemVolumeInfo``.

    Fields:
        - ``volumeTypeList``: List of ``string``, optional.
        - ``mountInfo``: List of ``vim.host.FileSystemMountInfo``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FileSystemVolumeInfo.rst``
    """

    volumeTypeList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    mountInfo: _rt.Field[
        list[vim.host.FileSystemMountInfo], Iterable[vim.host.FileSystemMountInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.FileSystemMountInfo``, optional. Since 1.0."""
