# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.StoragePoolDiskInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.StoragePoolDiskInfo",
    wire_name="VimVsanHostStoragePoolDiskInfo",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("disk", "vim.host.ScsiDisk", since="vsan.version.version20", rank=18),
        _rt.Property("vsanUuid", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "isMounted", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "isEncrypted", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property("dekId", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property("diskType", "string", optional=True, since="vsan.version.version20", rank=18),
    ),
)
class StoragePoolDiskInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.StoragePoolDiskInfo``, on the wire ``VimVsanHostStoragePoolDiskInfo``.

    Fields:
        - ``disk``: ``vim.host.ScsiDisk``, required.
        - ``vsanUuid``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``isMounted``: ``boolean``, optional.
        - ``isEncrypted``: ``boolean``, optional.
        - ``dekId``: ``string``, optional.
        - ``diskType``: ``string``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/StoragePoolDiskInfo.rst``
    """

    disk: vim.host.ScsiDisk = _rt.UNSET
    """``vim.host.ScsiDisk``, required. Since vsan API 8.0.0.1."""
    vsanUuid: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vsan API 8.0.0.1."""
    isMounted: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
    isEncrypted: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
    dekId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    diskType: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
