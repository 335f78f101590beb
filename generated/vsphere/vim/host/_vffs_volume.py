# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VffsVolume``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VffsVolume",
    wire_name="HostVffsVolume",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("majorVersion", "int", since="vim.version.version9", rank=9),
        _rt.Property("version", "string", since="vim.version.version9", rank=9),
        _rt.Property("uuid", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "extent",
            "vim.host.ScsiDisk.Partition",
            array=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VffsVolume(vim.host.FileSystemVolume):
    """The data object ``vim.host.VffsVolume``, on the wire ``HostVffsVolume``.

    Fields:
        - ``majorVersion``: ``int``, required.
        - ``version``: ``string``, required.
        - ``uuid``: ``string``, required.
        - ``extent``: List of ``vim.host.ScsiDisk.Partition``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VffsVolume.rst``
    """

    @_rt.data(
        "vim.host.VffsVolume.Specification",
        wire_name="HostVffsSpec",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("devicePath", "string", since="vim.version.version9", rank=9),
            _rt.Property(
                "partition",
                "vim.host.DiskPartitionInfo.Specification",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property("majorVersion", "int", since="vim.version.version9", rank=9),
            _rt.Property("volumeName", "string", since="vim.version.version9", rank=9),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.VffsVolume.Specification``, on the wire ``HostVffsSpec``.

        Fields:
            - ``devicePath``: ``string``, required.
            - ``partition``: ``vim.host.DiskPartitionInfo.Specification``, optional.
            - ``majorVersion``: ``int``, required.
            - ``volumeName``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VffsVolume/Specification.rst``
        """

        devicePath: str = ""
        """``string``, required. Since vSphere API 5.5."""
        partition: vim.host.DiskPartitionInfo.Specification | None = None
        """``vim.host.DiskPartitionInfo.Specification``, optional. Since vSphere API 5.5."""
        majorVersion: int = 0
        """``int``, required. Since vSphere API 5.5."""
        volumeName: str = ""
        """``string``, required. Since vSphere API 5.5."""

    majorVersion: int = 0
    """``int``, required. Since vSphere API 5.5."""
    version: str = ""
    """``string``, required. Since vSphere API 5.5."""
    uuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    extent: _rt.Field[list[vim.host.ScsiDisk.Partition], Iterable[vim.host.ScsiDisk.Partition]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.ScsiDisk.Partition``, required. Since vSphere API 5.5."""
