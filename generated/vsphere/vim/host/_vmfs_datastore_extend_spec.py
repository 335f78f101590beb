# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsDatastoreExtendSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.VmfsDatastoreExtendSpec",
    wire_name="VmfsDatastoreExtendSpec",
    properties=lambda: (
        _rt.Property("partition", "vim.host.DiskPartitionInfo.Specification"),
        _rt.Property("extent", "vim.host.ScsiDisk.Partition", array=True),
    ),
)
class VmfsDatastoreExtendSpec(vim.host.VmfsDatastoreSpec):
    """The data object ``vim.host.VmfsDatastoreExtendSpec``.

    Fields:
        - ``partition``: ``vim.host.DiskPartitionInfo.Specification``, required.
        - ``extent``: List of ``vim.host.ScsiDisk.Partition``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VmfsDatastoreExtendSpec.rst``
    """

    partition: vim.host.DiskPartitionInfo.Specification = _rt.UNSET
    """``vim.host.DiskPartitionInfo.Specification``, required. Since 1.0."""
    extent: _rt.Field[list[vim.host.ScsiDisk.Partition], Iterable[vim.host.ScsiDisk.Partition]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.ScsiDisk.Partition``, required. Since 1.0."""
