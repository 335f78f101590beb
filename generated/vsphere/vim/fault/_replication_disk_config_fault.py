# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationDiskConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationDiskConfigFault",
    wire_name="ReplicationDiskConfigFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "vmRef", "vim.VirtualMachine", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("key", "int", optional=True, since="vim.version.version7", rank=7),
    ),
)
class ReplicationDiskConfigFault(vim.fault.ReplicationConfigFault):
    """The fault ``vim.fault.ReplicationDiskConfigFault``.

    Fields:
        - ``reason``: ``string``, optional.
        - ``vmRef``: ``vim.VirtualMachine``, optional.
        - ``key``: ``int``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationDiskConfigFault.rst``
    """

    @_rt.enum(
        "vim.fault.ReplicationDiskConfigFault.ReasonForFault",
        wire_name="ReplicationDiskConfigFaultReasonForFault",
        since="vim.version.version7",
        rank=7,
    )
    class ReasonForFault(_rt.VimEnum):
        """The enum ``vim.fault.ReplicationDiskConfigFault.ReasonForFault``, on the wire ``ReplicationDiskConfigFaultReasonForFault``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/ReplicationDiskConfigFault/ReasonForFault.rst``
        """

        diskNotFound = "diskNotFound"
        """The value ``diskNotFound``."""
        diskTypeNotSupported = "diskTypeNotSupported"
        """The value ``diskTypeNotSupported``."""
        invalidDiskKey = "invalidDiskKey"
        """The value ``invalidDiskKey``."""
        invalidDiskReplicationId = "invalidDiskReplicationId"
        """The value ``invalidDiskReplicationId``."""
        duplicateDiskReplicationId = "duplicateDiskReplicationId"
        """The value ``duplicateDiskReplicationId``."""
        invalidPersistentFilePath = "invalidPersistentFilePath"
        """The value ``invalidPersistentFilePath``."""
        reconfigureDiskReplicationIdNotAllowed = "reconfigureDiskReplicationIdNotAllowed"
        """The value ``reconfigureDiskReplicationIdNotAllowed``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    vmRef: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.0."""
    key: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
