# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.Capability``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.Capability",
    wire_name="VirtualMachineCapability",
    properties=lambda: (
        _rt.Property("snapshotOperationsSupported", "boolean"),
        _rt.Property("multipleSnapshotsSupported", "boolean"),
        _rt.Property("snapshotConfigSupported", "boolean"),
        _rt.Property("poweredOffSnapshotsSupported", "boolean"),
        _rt.Property("memorySnapshotsSupported", "boolean"),
        _rt.Property("revertToSnapshotSupported", "boolean"),
        _rt.Property("quiescedSnapshotsSupported", "boolean"),
        _rt.Property("disableSnapshotsSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("lockSnapshotsSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("consolePreferencesSupported", "boolean"),
        _rt.Property("cpuFeatureMaskSupported", "boolean"),
        _rt.Property("s1AcpiManagementSupported", "boolean"),
        _rt.Property("settingScreenResolutionSupported", "boolean"),
        _rt.Property("toolsAutoUpdateSupported", "boolean"),
        _rt.Property("vmNpivWwnSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("npivWwnOnNonRdmVmSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("vmNpivWwnDisableSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("vmNpivWwnUpdateSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("swapPlacementSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("toolsSyncTimeSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("virtualMmuUsageSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("diskSharesSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("bootOptionsSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("bootRetryOptionsSupported", "boolean", since="vim.version.version6", rank=6),
        _rt.Property(
            "settingVideoRamSizeSupported", "boolean", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "settingDisplayTopologySupported", "boolean", since="vim.version.version4", rank=4
        ),
        _rt.Property("recordReplaySupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("changeTrackingSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "multipleCoresPerSocketSupported", "boolean", since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "hostBasedReplicationSupported", "boolean", since="vim.version.version7", rank=7
        ),
        _rt.Property("guestAutoLockSupported", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "memoryReservationLockSupported", "boolean", since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "featureRequirementSupported", "boolean", since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "poweredOnMonitorTypeChangeSupported", "boolean", since="vim.version.version8", rank=8
        ),
        _rt.Property("seSparseDiskSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property("nestedHVSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property("vPMCSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property(
            "secureBootSupported", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "perVmEvcSupported", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "virtualMmuUsageIgnored",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "virtualExecUsageIgnored",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "diskOnlySnapshotOnSuspendedVMSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "suspendToMemorySupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "toolsSyncTimeAllowSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
        _rt.Property(
            "sevSupported", "boolean", optional=True, since="vim.version.v7_0_1_0", rank=20
        ),
        _rt.Property(
            "pmemFailoverSupported", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "requireSgxAttestationSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "changeModeDisksSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "vendorDeviceGroupSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_1_0",
            rank=30,
        ),
        _rt.Property(
            "sevSnpSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "tdxSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "ehvSecureBootSupported",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class Capability(vmodl.DynamicData):
    """The data object ``vim.vm.Capability``, on the wire ``VirtualMachineCapability``.

    Fields:
        - ``snapshotOperationsSupported``: ``boolean``, required.
        - ``multipleSnapshotsSupported``: ``boolean``, required.
        - ``snapshotConfigSupported``: ``boolean``, required.
        - ``poweredOffSnapshotsSupported``: ``boolean``, required.
        - ``memorySnapshotsSupported``: ``boolean``, required.
        - ``revertToSnapshotSupported``: ``boolean``, required.
        - ``quiescedSnapshotsSupported``: ``boolean``, required.
        - ``disableSnapshotsSupported``: ``boolean``, required. Since VI API 2.5.
        - ``lockSnapshotsSupported``: ``boolean``, required. Since VI API 2.5.
        - ``consolePreferencesSupported``: ``boolean``, required.
        - ``cpuFeatureMaskSupported``: ``boolean``, required.
        - ``s1AcpiManagementSupported``: ``boolean``, required.
        - ``settingScreenResolutionSupported``: ``boolean``, required.
        - ``toolsAutoUpdateSupported``: ``boolean``, required.
        - ``vmNpivWwnSupported``: ``boolean``, required. Since VI API 2.5.
        - ``npivWwnOnNonRdmVmSupported``: ``boolean``, required. Since VI API 2.5.
        - ``vmNpivWwnDisableSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``vmNpivWwnUpdateSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``swapPlacementSupported``: ``boolean``, required. Since VI API 2.5.
        - ``toolsSyncTimeSupported``: ``boolean``, required. Since VI API 2.5.
        - ``virtualMmuUsageSupported``: ``boolean``, required. Since VI API 2.5.
        - ``diskSharesSupported``: ``boolean``, required. Since VI API 2.5.
        - ``bootOptionsSupported``: ``boolean``, required. Since VI API 2.5.
        - ``bootRetryOptionsSupported``: ``boolean``, required. Since vSphere API 4.1.
        - ``settingVideoRamSizeSupported``: ``boolean``, required. Since VI API 2.5.
        - ``settingDisplayTopologySupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``recordReplaySupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``changeTrackingSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``multipleCoresPerSocketSupported``: ``boolean``, required. Since vSphere API 5.0.
        - ``hostBasedReplicationSupported``: ``boolean``, required. Since vSphere API 5.0.
        - ``guestAutoLockSupported``: ``boolean``, required. Since vSphere API 5.0.
        - ``memoryReservationLockSupported``: ``boolean``, required. Since vSphere API 5.0.
        - ``featureRequirementSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``poweredOnMonitorTypeChangeSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``seSparseDiskSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``nestedHVSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``vPMCSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``secureBootSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``perVmEvcSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``virtualMmuUsageIgnored``: ``boolean``, optional. Since vSphere API 6.7.
        - ``virtualExecUsageIgnored``: ``boolean``, optional. Since vSphere API 6.7.
        - ``diskOnlySnapshotOnSuspendedVMSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``suspendToMemorySupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``toolsSyncTimeAllowSupported``: ``boolean``, optional. Since vSphere API 7.0.1.0.
        - ``sevSupported``: ``boolean``, optional. Since vSphere API 7.0.1.0.
        - ``pmemFailoverSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``requireSgxAttestationSupported``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``changeModeDisksSupported``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``vendorDeviceGroupSupported``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``sevSnpSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``tdxSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``ehvSecureBootSupported``: ``boolean``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/Capability.rst``
    """

    snapshotOperationsSupported: bool = False
    """``boolean``, required. Since 1.0."""
    multipleSnapshotsSupported: bool = False
    """``boolean``, required. Since 1.0."""
    snapshotConfigSupported: bool = False
    """``boolean``, required. Since 1.0."""
    poweredOffSnapshotsSupported: bool = False
    """``boolean``, required. Since 1.0."""
    memorySnapshotsSupported: bool = False
    """``boolean``, required. Since 1.0."""
    revertToSnapshotSupported: bool = False
    """``boolean``, required. Since 1.0."""
    quiescedSnapshotsSupported: bool = False
    """``boolean``, required. Since 1.0."""
    disableSnapshotsSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    lockSnapshotsSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    consolePreferencesSupported: bool = False
    """``boolean``, required. Since 1.0."""
    cpuFeatureMaskSupported: bool = False
    """``boolean``, required. Since 1.0."""
    s1AcpiManagementSupported: bool = False
    """``boolean``, required. Since 1.0."""
    settingScreenResolutionSupported: bool = False
    """``boolean``, required. Since 1.0."""
    toolsAutoUpdateSupported: bool = False
    """``boolean``, required. Since 1.0."""
    vmNpivWwnSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    npivWwnOnNonRdmVmSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    vmNpivWwnDisableSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    vmNpivWwnUpdateSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    swapPlacementSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    toolsSyncTimeSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    virtualMmuUsageSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    diskSharesSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    bootOptionsSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    bootRetryOptionsSupported: bool = False
    """``boolean``, required. Since vSphere API 4.1."""
    settingVideoRamSizeSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    settingDisplayTopologySupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    recordReplaySupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    changeTrackingSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    multipleCoresPerSocketSupported: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    hostBasedReplicationSupported: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    guestAutoLockSupported: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    memoryReservationLockSupported: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    featureRequirementSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    poweredOnMonitorTypeChangeSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    seSparseDiskSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    nestedHVSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    vPMCSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    secureBootSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    perVmEvcSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    virtualMmuUsageIgnored: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    virtualExecUsageIgnored: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    diskOnlySnapshotOnSuspendedVMSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    suspendToMemorySupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    toolsSyncTimeAllowSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.0."""
    sevSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.0."""
    pmemFailoverSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    requireSgxAttestationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    changeModeDisksSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    vendorDeviceGroupSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    sevSnpSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    tdxSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    ehvSecureBootSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
