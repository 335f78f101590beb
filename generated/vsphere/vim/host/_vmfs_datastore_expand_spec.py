# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsDatastoreExpandSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.VmfsDatastoreExpandSpec",
    wire_name="VmfsDatastoreExpandSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "partition",
            "vim.host.DiskPartitionInfo.Specification",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("extent", "vim.host.ScsiDisk.Partition", since="vim.version.version5", rank=5),
    ),
)
class VmfsDatastoreExpandSpec(vim.host.VmfsDatastoreSpec):
    """The data object ``vim.host.VmfsDatastoreExpandSpec``.

    Fields:
        - ``partition``: ``vim.host.DiskPartitionInfo.Specification``, required.
        - ``extent``: ``vim.host.ScsiDisk.Partition``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/VmfsDatastoreExpandSpec.rst``
    """

    partition: vim.host.DiskPartitionInfo.Specification = _rt.UNSET
    """``vim.host.DiskPartitionInfo.Specification``, required. Since vSphere API 4.0."""
    extent: vim.host.ScsiDisk.Partition = _rt.UNSET
    """``vim.host.ScsiDisk.Partition``, required. Since vSphere API 4.0."""
