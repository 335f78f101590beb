# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.StorageProtocol``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.StorageProtocol", wire_name="HostStorageProtocol", since="vim.version.v7_0", rank=18
)
class StorageProtocol(_rt.VimEnum):
    """The enum ``vim.host.StorageProtocol``, on the wire ``HostStorageProtocol``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/StorageProtocol.rst``
    """

    scsi = "scsi"
    """The value ``scsi``."""
    nvme = "nvme"
    """The value ``nvme``."""
