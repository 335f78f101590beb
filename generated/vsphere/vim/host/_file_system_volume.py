# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FileSystemVolume``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.FileSystemVolume",
    wire_name="HostFileSystemVolume",
    properties=lambda: (
        _rt.Property("type", "string"),
        _rt.Property("name", "string"),
        _rt.Property("capacity", "long"),
    ),
)
class FileSystemVolume(vmodl.DynamicData):
    """The data object ``vim.host.FileSystemVolume``, on the wire ``HostFileSystemVolume``.

    Fields:
        - ``type``: ``string``, required.
        - ``name``: ``string``, required.
        - ``capacity``: ``long``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FileSystemVolume.rst``
    """

    @_rt.enum(
        "vim.host.FileSystemVolume.FileSystemType",
        wire_name="HostFileSystemVolumeFileSystemType",
        since="vim.version.version10",
        rank=10,
    )
    class FileSystemType(_rt.VimEnum):
        """The enum ``vim.host.FileSystemVolume.FileSystemType``, on the wire ``HostFileSystemVolumeFileSystemType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/FileSystemVolume/FileSystemType.rst``
        """

        VMFS = "VMFS"
        """The value ``VMFS``."""
        NFS = "NFS"
        """The value ``NFS``."""
        NFS41 = "NFS41"
        """The value ``NFS41``."""
        CIFS = "CIFS"
        """The value ``CIFS``."""
        vsan = "vsan"
        """The value ``vsan``."""
        VFFS = "VFFS"
        """The value ``VFFS``."""
        VVOL = "VVOL"
        """The value ``VVOL``."""
        PMEM = "PMEM"
        """The value ``PMEM``."""
        vsanD = "vsanD"
        """The value ``vsanD``."""
        OTHER = "OTHER"
        """The value ``OTHER``."""

    type: str = ""
    """``string``, required. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
    capacity: int = 0
    """``long``, required. Since 1.0."""
