# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.DiskInfoFlag``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vslm.DiskInfoFlag", wire_name="vslmDiskInfoFlag", since="vim.version.v8_0_0_1", rank=28
)
class DiskInfoFlag(_rt.VimEnum):
    """The enum ``vim.vslm.DiskInfoFlag``, on the wire ``vslmDiskInfoFlag``.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/vslm/DiskInfoFlag.rst``
    """

    id = "id"
    """The value ``id``."""
    descriptorVersion = "descriptorVersion"
    """The value ``descriptorVersion``."""
    backingObjectId = "backingObjectId"
    """The value ``backingObjectId``."""
    path = "path"
    """The value ``path``."""
    parentPath = "parentPath"
    """The value ``parentPath``."""
    name_ = "name"
    """The value ``name``."""
    deviceName = "deviceName"
    """The value ``deviceName``."""
    capacity = "capacity"
    """The value ``capacity``."""
    allocated = "allocated"
    """The value ``allocated``."""
    type = "type"
    """The value ``type``."""
    consumers = "consumers"
    """The value ``consumers``."""
    tentativeState = "tentativeState"
    """The value ``tentativeState``."""
    createTime = "createTime"
    """The value ``createTime``."""
    ioFilter = "ioFilter"
    """The value ``ioFilter``."""
    controlFlags = "controlFlags"
    """The value ``controlFlags``."""
    keepAfterVmDelete = "keepAfterVmDelete"
    """The value ``keepAfterVmDelete``."""
    relocationDisabled = "relocationDisabled"
    """The value ``relocationDisabled``."""
    keyId = "keyId"
    """The value ``keyId``."""
    keyProviderId = "keyProviderId"
    """The value ``keyProviderId``."""
    nativeSnapshotSupported = "nativeSnapshotSupported"
    """The value ``nativeSnapshotSupported``."""
    cbtEnabled = "cbtEnabled"
    """The value ``cbtEnabled``."""
    virtualDiskFormat = "virtualDiskFormat"
    """The value ``virtualDiskFormat``."""
    sharedFileBacking = "sharedFileBacking"
    """The value ``sharedFileBacking``."""
    linkedCloneDetails = "linkedCloneDetails"
    """The value ``linkedCloneDetails``."""
