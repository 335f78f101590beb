# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsDatastoreCreateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.VmfsDatastoreCreateSpec",
    wire_name="VmfsDatastoreCreateSpec",
    properties=lambda: (
        _rt.Property("partition", "vim.host.DiskPartitionInfo.Specification"),
        _rt.Property("vmfs", "vim.host.VmfsVolume.Specification"),
        _rt.Property("extent", "vim.host.ScsiDisk.Partition", array=True, optional=True),
    ),
)
class VmfsDatastoreCreateSpec(vim.host.VmfsDatastoreSpec):
    """The data object ``vim.host.VmfsDatastoreCreateSpec``.

    Fields:
        - ``partition``: ``vim.host.DiskPartitionInfo.Specification``, required.
        - ``vmfs``: ``vim.host.VmfsVolume.Specification``, required.
        - ``extent``: List of ``vim.host.ScsiDisk.Partition``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VmfsDatastoreCreateSpec.rst``
    """

    partition: vim.host.DiskPartitionInfo.Specification = _rt.UNSET
    """``vim.host.DiskPartitionInfo.Specification``, required. Since 1.0."""
    vmfs: vim.host.VmfsVolume.Specification = _rt.UNSET
    """``vim.host.VmfsVolume.Specification``, required. Since 1.0."""
    extent: _rt.Field[list[vim.host.ScsiDisk.Partition], Iterable[vim.host.ScsiDisk.Partition]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.ScsiDisk.Partition``, optional. Since 1.0."""
