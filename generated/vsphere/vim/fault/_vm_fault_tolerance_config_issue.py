# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmFaultToleranceConfigIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmFaultToleranceConfigIssue",
    wire_name="VmFaultToleranceConfigIssue",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("entityName", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "entity", "vim.ManagedEntity", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class VmFaultToleranceConfigIssue(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.VmFaultToleranceConfigIssue``.

    Fields:
        - ``reason``: ``string``, optional.
        - ``entityName``: ``string``, optional.
        - ``entity``: ``vim.ManagedEntity``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmFaultToleranceConfigIssue.rst``
    """

    @_rt.enum(
        "vim.fault.VmFaultToleranceConfigIssue.ReasonForIssue",
        wire_name="VmFaultToleranceConfigIssueReasonForIssue",
        since="vim.version.version5",
        rank=5,
    )
    class ReasonForIssue(_rt.VimEnum):
        """The enum ``vim.fault.VmFaultToleranceConfigIssue.ReasonForIssue``, on the wire ``VmFaultToleranceConfigIssueReasonForIssue``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/VmFaultToleranceConfigIssue/ReasonForIssue.rst``
        """

        haNotEnabled = "haNotEnabled"
        """The value ``haNotEnabled``."""
        moreThanOneSecondary = "moreThanOneSecondary"
        """The value ``moreThanOneSecondary``."""
        recordReplayNotSupported = "recordReplayNotSupported"
        """The value ``recordReplayNotSupported``."""
        replayNotSupported = "replayNotSupported"
        """The value ``replayNotSupported``."""
        templateVm = "templateVm"
        """The value ``templateVm``."""
        multipleVCPU = "multipleVCPU"
        """The value ``multipleVCPU``."""
        hostInactive = "hostInactive"
        """The value ``hostInactive``."""
        ftUnsupportedHardware = "ftUnsupportedHardware"
        """The value ``ftUnsupportedHardware``."""
        ftUnsupportedProduct = "ftUnsupportedProduct"
        """The value ``ftUnsupportedProduct``."""
        missingVMotionNic = "missingVMotionNic"
        """The value ``missingVMotionNic``."""
        missingFTLoggingNic = "missingFTLoggingNic"
        """The value ``missingFTLoggingNic``."""
        thinDisk = "thinDisk"
        """The value ``thinDisk``."""
        verifySSLCertificateFlagNotSet = "verifySSLCertificateFlagNotSet"
        """The value ``verifySSLCertificateFlagNotSet``."""
        hasSnapshots = "hasSnapshots"
        """The value ``hasSnapshots``."""
        noConfig = "noConfig"
        """The value ``noConfig``."""
        ftSecondaryVm = "ftSecondaryVm"
        """The value ``ftSecondaryVm``."""
        hasLocalDisk = "hasLocalDisk"
        """The value ``hasLocalDisk``."""
        esxAgentVm = "esxAgentVm"
        """The value ``esxAgentVm``."""
        video3dEnabled = "video3dEnabled"
        """The value ``video3dEnabled``."""
        hasUnsupportedDisk = "hasUnsupportedDisk"
        """The value ``hasUnsupportedDisk``."""
        insufficientBandwidth = "insufficientBandwidth"
        """The value ``insufficientBandwidth``."""
        hasNestedHVConfiguration = "hasNestedHVConfiguration"
        """The value ``hasNestedHVConfiguration``."""
        hasVFlashConfiguration = "hasVFlashConfiguration"
        """The value ``hasVFlashConfiguration``."""
        unsupportedProduct = "unsupportedProduct"
        """The value ``unsupportedProduct``."""
        cpuHvUnsupported = "cpuHvUnsupported"
        """The value ``cpuHvUnsupported``."""
        cpuHwmmuUnsupported = "cpuHwmmuUnsupported"
        """The value ``cpuHwmmuUnsupported``."""
        cpuHvDisabled = "cpuHvDisabled"
        """The value ``cpuHvDisabled``."""
        hasEFIFirmware = "hasEFIFirmware"
        """The value ``hasEFIFirmware``."""
        tooManyVCPUs = "tooManyVCPUs"
        """The value ``tooManyVCPUs``."""
        tooMuchMemory = "tooMuchMemory"
        """The value ``tooMuchMemory``."""
        vMotionNotLicensed = "vMotionNotLicensed"
        """The value ``vMotionNotLicensed``."""
        ftNotLicensed = "ftNotLicensed"
        """The value ``ftNotLicensed``."""
        haAgentIssue = "haAgentIssue"
        """The value ``haAgentIssue``."""
        unsupportedSPBM = "unsupportedSPBM"
        """The value ``unsupportedSPBM``."""
        hasLinkedCloneDisk = "hasLinkedCloneDisk"
        """The value ``hasLinkedCloneDisk``."""
        unsupportedPMemHAFailOver = "unsupportedPMemHAFailOver"
        """The value ``unsupportedPMemHAFailOver``."""
        unsupportedEncryptedDisk = "unsupportedEncryptedDisk"
        """The value ``unsupportedEncryptedDisk``."""
        ftMetroClusterNotEditable = "ftMetroClusterNotEditable"
        """The value ``ftMetroClusterNotEditable``."""
        noHostGroupConfigured = "noHostGroupConfigured"
        """The value ``noHostGroupConfigured``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    entityName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    entity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
