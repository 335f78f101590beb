# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationVmConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationVmConfigFault",
    wire_name="ReplicationVmConfigFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "vmRef", "vim.VirtualMachine", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class ReplicationVmConfigFault(vim.fault.ReplicationConfigFault):
    """The fault ``vim.fault.ReplicationVmConfigFault``.

    Fields:
        - ``reason``: ``string``, optional.
        - ``vmRef``: ``vim.VirtualMachine``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationVmConfigFault.rst``
    """

    @_rt.enum(
        "vim.fault.ReplicationVmConfigFault.ReasonForFault",
        wire_name="ReplicationVmConfigFaultReasonForFault",
        since="vim.version.version7",
        rank=7,
    )
    class ReasonForFault(_rt.VimEnum):
        """The enum ``vim.fault.ReplicationVmConfigFault.ReasonForFault``, on the wire ``ReplicationVmConfigFaultReasonForFault``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/ReplicationVmConfigFault/ReasonForFault.rst``
        """

        incompatibleHwVersion = "incompatibleHwVersion"
        """The value ``incompatibleHwVersion``."""
        invalidVmReplicationId = "invalidVmReplicationId"
        """The value ``invalidVmReplicationId``."""
        invalidGenerationNumber = "invalidGenerationNumber"
        """The value ``invalidGenerationNumber``."""
        outOfBoundsRpoValue = "outOfBoundsRpoValue"
        """The value ``outOfBoundsRpoValue``."""
        invalidDestinationIpAddress = "invalidDestinationIpAddress"
        """The value ``invalidDestinationIpAddress``."""
        invalidDestinationPort = "invalidDestinationPort"
        """The value ``invalidDestinationPort``."""
        invalidExtraVmOptions = "invalidExtraVmOptions"
        """The value ``invalidExtraVmOptions``."""
        staleGenerationNumber = "staleGenerationNumber"
        """The value ``staleGenerationNumber``."""
        reconfigureVmReplicationIdNotAllowed = "reconfigureVmReplicationIdNotAllowed"
        """The value ``reconfigureVmReplicationIdNotAllowed``."""
        cannotRetrieveVmReplicationConfiguration = "cannotRetrieveVmReplicationConfiguration"
        """The value ``cannotRetrieveVmReplicationConfiguration``."""
        replicationAlreadyEnabled = "replicationAlreadyEnabled"
        """The value ``replicationAlreadyEnabled``."""
        invalidPriorConfiguration = "invalidPriorConfiguration"
        """The value ``invalidPriorConfiguration``."""
        replicationNotEnabled = "replicationNotEnabled"
        """The value ``replicationNotEnabled``."""
        replicationConfigurationFailed = "replicationConfigurationFailed"
        """The value ``replicationConfigurationFailed``."""
        encryptedVm = "encryptedVm"
        """The value ``encryptedVm``."""
        invalidThumbprint = "invalidThumbprint"
        """The value ``invalidThumbprint``."""
        incompatibleDevice = "incompatibleDevice"
        """The value ``incompatibleDevice``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    vmRef: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.0."""
