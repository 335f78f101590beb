# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationVmFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationVmFault",
    wire_name="ReplicationVmFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("reason", "string", since="vim.version.version7", rank=7),
        _rt.Property("state", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("instanceId", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version7", rank=7),
    ),
)
class ReplicationVmFault(vim.fault.ReplicationFault):
    """The fault ``vim.fault.ReplicationVmFault``.

    Fields:
        - ``reason``: ``string``, required.
        - ``state``: ``string``, optional.
        - ``instanceId``: ``string``, optional.
        - ``vm``: ``vim.VirtualMachine``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationVmFault.rst``
    """

    @_rt.enum(
        "vim.fault.ReplicationVmFault.ReasonForFault",
        wire_name="ReplicationVmFaultReasonForFault",
        since="vim.version.version7",
        rank=7,
    )
    class ReasonForFault(_rt.VimEnum):
        """The enum ``vim.fault.ReplicationVmFault.ReasonForFault``, on the wire ``ReplicationVmFaultReasonForFault``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/ReplicationVmFault/ReasonForFault.rst``
        """

        notConfigured = "notConfigured"
        """The value ``notConfigured``."""
        poweredOff = "poweredOff"
        """The value ``poweredOff``."""
        suspended = "suspended"
        """The value ``suspended``."""
        poweredOn = "poweredOn"
        """The value ``poweredOn``."""
        offlineReplicating = "offlineReplicating"
        """The value ``offlineReplicating``."""
        invalidState = "invalidState"
        """The value ``invalidState``."""
        invalidInstanceId = "invalidInstanceId"
        """The value ``invalidInstanceId``."""
        closeDiskError = "closeDiskError"
        """The value ``closeDiskError``."""
        groupExist = "groupExist"
        """The value ``groupExist``."""

    reason: str = ""
    """``string``, required. Since vSphere API 5.0."""
    state: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    instanceId: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 5.0."""
