# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DatastoreOption``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.DatastoreOption",
    wire_name="DatastoreOption",
    properties=lambda: (
        _rt.Property(
            "unsupportedVolumes",
            "vim.vm.DatastoreOption.FileSystemVolumeOption",
            array=True,
            optional=True,
        ),
    ),
)
class DatastoreOption(vmodl.DynamicData):
    """The data object ``vim.vm.DatastoreOption``.

    Fields:
        - ``unsupportedVolumes``: List of ``vim.vm.DatastoreOption.FileSystemVolumeOption``,
          optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/DatastoreOption.rst``
    """

    @_rt.data(
        "vim.vm.DatastoreOption.FileSystemVolumeOption",
        wire_name="VirtualMachineDatastoreVolumeOption",
        properties=lambda: (
            _rt.Property("fileSystemType", "TypeName"),
            _rt.Property("majorVersion", "int", optional=True),
        ),
    )
    class FileSystemVolumeOption(vmodl.DynamicData):
        """The data object ``vim.vm.DatastoreOption.FileSystemVolumeOption``, on the wire ``VirtualMachineDatastoreVolumeOption``.

        Fields:
            - ``fileSystemType``: ``TypeName``, required.
            - ``majorVersion``: ``int``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/DatastoreOption/FileSystemVolumeOption.rst``
        """

        fileSystemType: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """``TypeName``, required. Since 1.0."""
        majorVersion: int | None = None
        """``int``, optional. Since 1.0."""

    unsupportedVolumes: _rt.Field[
        list[vim.vm.DatastoreOption.FileSystemVolumeOption],
        Iterable[vim.vm.DatastoreOption.FileSystemVolumeOption],
    ] = _rt.EMPTY
    """List of ``vim.vm.DatastoreOption.FileSystemVolumeOption``, optional. Since 1.0."""
