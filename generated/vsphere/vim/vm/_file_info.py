# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FileInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.FileInfo",
    wire_name="VirtualMachineFileInfo",
    properties=lambda: (
        _rt.Property("vmPathName", "string", optional=True),
        _rt.Property("snapshotDirectory", "string", optional=True),
        _rt.Property("suspendDirectory", "string", optional=True),
        _rt.Property("logDirectory", "string", optional=True),
        _rt.Property(
            "ftMetadataDirectory", "string", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class FileInfo(vmodl.DynamicData):
    """The data object ``vim.vm.FileInfo``, on the wire ``VirtualMachineFileInfo``.

    Fields:
        - ``vmPathName``: ``string``, optional.
        - ``snapshotDirectory``: ``string``, optional.
        - ``suspendDirectory``: ``string``, optional.
        - ``logDirectory``: ``string``, optional.
        - ``ftMetadataDirectory``: ``string``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/FileInfo.rst``
    """

    vmPathName: str | None = None
    """``string``, optional. Since 1.0."""
    snapshotDirectory: str | None = None
    """``string``, optional. Since 1.0."""
    suspendDirectory: str | None = None
    """``string``, optional. Since 1.0."""
    logDirectory: str | None = None
    """``string``, optional. Since 1.0."""
    ftMetadataDirectory: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
