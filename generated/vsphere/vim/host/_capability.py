# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.Capability``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.Capability",
    wire_name="HostCapability",
    properties=lambda: (
        _rt.Property("recursiveResourcePoolsSupported", "boolean"),
        _rt.Property(
            "cpuMemoryResourceConfigurationSupported",
            "boolean",
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("rebootSupported", "boolean"),
        _rt.Property("shutdownSupported", "boolean"),
        _rt.Property("vmotionSupported", "boolean"),
        _rt.Property("standbySupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property(
            "ipmiSupported", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("maxSupportedVMs", "int", optional=True),
        _rt.Property("maxRunningVMs", "int", optional=True),
        _rt.Property("maxSupportedVcpus", "int", optional=True),
        _rt.Property(
            "maxRegisteredVMs", "int", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property("datastorePrincipalSupported", "boolean"),
        _rt.Property("sanSupported", "boolean"),
        _rt.Property("nfsSupported", "boolean"),
        _rt.Property("iscsiSupported", "boolean"),
        _rt.Property("vlanTaggingSupported", "boolean"),
        _rt.Property("nicTeamingSupported", "boolean"),
        _rt.Property("highGuestMemSupported", "boolean"),
        _rt.Property("maintenanceModeSupported", "boolean"),
        _rt.Property("suspendedRelocateSupported", "boolean"),
        _rt.Property(
            "restrictedSnapshotRelocateSupported", "boolean", since="vim.version.version2", rank=2
        ),
        _rt.Property("perVmSwapFiles", "boolean", since="vim.version.version2", rank=2),
        _rt.Property(
            "localSwapDatastoreSupported", "boolean", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "unsharedSwapVMotionSupported", "boolean", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "backgroundSnapshotsSupported", "boolean", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "preAssignedPCIUnitNumbersSupported", "boolean", since="vim.version.version2", rank=2
        ),
        _rt.Property("screenshotSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("scaledScreenshotSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("storageVMotionSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "vmotionWithStorageVMotionSupported", "boolean", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "vmotionAcrossNetworkSupported",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "maxNumDisksSVMotion", "int", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "maxVirtualDiskDescVersionSupported",
            "int",
            optional=True,
            since="vim.version.v8_0_1_0",
            rank=30,
        ),
        _rt.Property("hbrNicSelectionSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property(
            "vrNfcNicSelectionSupported", "boolean", since="vim.version.version10", rank=10
        ),
        _rt.Property("recordReplaySupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("ftSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "replayUnsupportedReason", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "replayCompatibilityIssues",
            "string",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("smpFtSupported", "boolean", since="vim.version.version10", rank=10),
        _rt.Property(
            "ftCompatibilityIssues",
            "string",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "smpFtCompatibilityIssues",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "maxVcpusPerFtVm", "int", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "loginBySSLThumbprintSupported",
            "boolean",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("cloneFromSnapshotSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("deltaDiskBackingsSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "perVMNetworkTrafficShapingSupported", "boolean", since="vim.version.version4", rank=4
        ),
        _rt.Property("tpmSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("tpmVersion", "string", optional=True, since="vim.version.version12", rank=12),
        _rt.Property(
            "txtEnabled", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property("drtmType", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "supportedCpuFeature",
            "vim.host.CpuIdInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("virtualExecUsageSupported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("storageIORMSupported", "boolean", since="vim.version.version6", rank=6),
        _rt.Property(
            "vmDirectPathGen2Supported",
            "boolean",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "vmDirectPathGen2UnsupportedReason",
            "string",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "vmDirectPathGen2UnsupportedReasonExtended",
            "string",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "supportedVmfsMajorVersion",
            "int",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("vStorageCapable", "boolean", since="vim.version.version6", rank=6),
        _rt.Property("snapshotRelayoutSupported", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "firewallIpRulesSupported",
            "boolean",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "servicePackageInfoSupported",
            "boolean",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "maxHostRunningVms", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "maxHostSupportedVcpus", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("vmfsDatastoreMountCapable", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "eightPlusHostVmfsSharedAccessSupported",
            "boolean",
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("nestedHVSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property("vPMCSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property(
            "interVMCommunicationThroughVMCISupported",
            "boolean",
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "scheduledHardwareUpgradeSupported",
            "boolean",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "featureCapabilitiesSupported", "boolean", since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "latencySensitivitySupported", "boolean", since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "storagePolicySupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("accel3dSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property(
            "reliableMemoryAware", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "multipleNetworkStackInstanceSupported",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "messageBusProxySupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vsanSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vFlashSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "hostAccessManagerSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "provisioningNicSelectionSupported", "boolean", since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "nfs41Supported", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "nfs41Krb5iSupported", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "turnDiskLocatorLedSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "virtualVolumeDatastoreSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "markAsSsdSupported", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "markAsLocalSupported", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "smartCardAuthenticationSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "pMemSupported", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "pMemSnapshotSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "cryptoSupported", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "oneKVolumeAPIsSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "gatewayOnNicSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "upitSupported", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "cpuHwMmuSupported", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "encryptedVMotionSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionChangeOnAddRemoveSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionHotOperationSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionWithSnapshotsSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionFaultToleranceSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionMemorySaveSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionRDMSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionVFlashSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionCBRCSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "encryptionHBRSupported",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "ftEfiSupported", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "unmapMethodSupported", "string", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "maxMemMBPerFtVm", "int", optional=True, since="vim.version.version12", rank=12
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
            "vmCreateDateSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "vmfs3EOLSupported", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "ftVmcpSupported", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "quickBootSupported", "boolean", optional=True, since="vim.version.version13", rank=13
        ),
        _rt.Property(
            "encryptedFtSupported", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "assignableHardwareSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "suspendToMemorySupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "useFeatureReqsForOldHWv", "boolean", optional=True, since="vim.version.v6_8_7", rank=16
        ),
        _rt.Property(
            "markPerenniallyReservedSupported",
            "boolean",
            optional=True,
            since="vim.version.version14",
            rank=14,
        ),
        _rt.Property(
            "hppPspSupported", "boolean", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "deviceRebindWithoutRebootSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "storagePolicyChangeSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "precisionTimeProtocolSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "remoteDeviceVMotionSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "maxSupportedVmMemory", "int", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "ahDeviceHintsSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "nvmeOverTcpSupported", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "nvmeStorageFabricServicesSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "assignHwPciConfigSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "timeConfigSupported", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "nvmeBatchOperationsSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "pMemFailoverSupported", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "hostConfigEncryptionSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "maxSupportedSimultaneousThreads",
            "int",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "ptpConfigSupported", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "maxSupportedPtpPorts", "int", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "sgxRegistrationSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "pMemIndependentSnapshotSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "iommuSLDirtyCapable", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "vmknicBindingSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_1_0",
            rank=30,
        ),
        _rt.Property(
            "ultralowFixedUnmapSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "nvmeVvolSupported", "boolean", optional=True, since="vim.version.v8_0_0_0", rank=27
        ),
        _rt.Property(
            "fptHotplugSupported", "boolean", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
        _rt.Property(
            "mconnectSupported", "boolean", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
        _rt.Property(
            "vsanNicMgmtSupported", "boolean", optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
        _rt.Property(
            "vvolNQNSupported", "boolean", optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
        _rt.Property(
            "stretchedSCSupported", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "vmknicBindingOnNFSv41", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "vpStatusCheckSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
        _rt.Property(
            "e2e4knSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "vsanDedicatedVmkNicSupported",
            "boolean",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property(
            "nConnectSupported", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "userKeySupported", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "ndcmSupported", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "uefiSecureBoot", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "vpxdVmxGenerationSupported",
            "boolean",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property(
            "nfs41Krb5pSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "cimSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "npivSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "entitlementSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "monitorUnrestricted", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "vnetworkingNicSelectionSupported",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "directPathInfoSupported",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "fcdLinkedCloneSupported",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "ehvQuickBootSupported", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "nestedHvTieringEnabled",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class Capability(vmodl.DynamicData):
    """The data object ``vim.host.Capability``, on the wire ``HostCapability``.

    Fields:
        - ``recursiveResourcePoolsSupported``: ``boolean``, required.
        - ``cpuMemoryResourceConfigurationSupported``: ``boolean``, required. Since VI API 2.5.
        - ``rebootSupported``: ``boolean``, required.
        - ``shutdownSupported``: ``boolean``, required.
        - ``vmotionSupported``: ``boolean``, required.
        - ``standbySupported``: ``boolean``, required. Since VI API 2.5.
        - ``ipmiSupported``: ``boolean``, optional. Since vSphere API 4.0.
        - ``maxSupportedVMs``: ``int``, optional.
        - ``maxRunningVMs``: ``int``, optional.
        - ``maxSupportedVcpus``: ``int``, optional.
        - ``maxRegisteredVMs``: ``int``, optional. Since vSphere API 5.1.
        - ``datastorePrincipalSupported``: ``boolean``, required.
        - ``sanSupported``: ``boolean``, required.
        - ``nfsSupported``: ``boolean``, required.
        - ``iscsiSupported``: ``boolean``, required.
        - ``vlanTaggingSupported``: ``boolean``, required.
        - ``nicTeamingSupported``: ``boolean``, required.
        - ``highGuestMemSupported``: ``boolean``, required.
        - ``maintenanceModeSupported``: ``boolean``, required.
        - ``suspendedRelocateSupported``: ``boolean``, required.
        - ``restrictedSnapshotRelocateSupported``: ``boolean``, required. Since VI API 2.5.
        - ``perVmSwapFiles``: ``boolean``, required. Since VI API 2.5.
        - ``localSwapDatastoreSupported``: ``boolean``, required. Since VI API 2.5.
        - ``unsharedSwapVMotionSupported``: ``boolean``, required. Since VI API 2.5.
        - ``backgroundSnapshotsSupported``: ``boolean``, required. Since VI API 2.5.
        - ``preAssignedPCIUnitNumbersSupported``: ``boolean``, required. Since VI API 2.5.
        - ``screenshotSupported``: ``boolean``, required. Since VI API 2.5.
        - ``scaledScreenshotSupported``: ``boolean``, required. Since VI API 2.5.
        - ``storageVMotionSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``vmotionWithStorageVMotionSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``vmotionAcrossNetworkSupported``: ``boolean``, optional. Since vSphere API 5.5.
        - ``maxNumDisksSVMotion``: ``int``, optional. Since vSphere API 6.0.
        - ``maxVirtualDiskDescVersionSupported``: ``int``, optional. Since vSphere API 8.0.1.0.
        - ``hbrNicSelectionSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``vrNfcNicSelectionSupported``: ``boolean``, required. Since vSphere API 6.0.
        - ``recordReplaySupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``ftSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``replayUnsupportedReason``: ``string``, optional. Since vSphere API 4.0.
        - ``replayCompatibilityIssues``: List of ``string``, optional. Since vSphere API 4.1.
        - ``smpFtSupported``: ``boolean``, required. Since vSphere API 6.0.
        - ``ftCompatibilityIssues``: List of ``string``, optional. Since vSphere API 4.1.
        - ``smpFtCompatibilityIssues``: List of ``string``, optional. Since vSphere API 6.0.
        - ``maxVcpusPerFtVm``: ``int``, optional. Since vSphere API 6.0.
        - ``loginBySSLThumbprintSupported``: ``boolean``, optional. Since vSphere API 4.0.
        - ``cloneFromSnapshotSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``deltaDiskBackingsSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``perVMNetworkTrafficShapingSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``tpmSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``tpmVersion``: ``string``, optional. Since vSphere API 6.7.
        - ``txtEnabled``: ``boolean``, optional. Since vSphere API 6.7.
        - ``drtmType``: ``string``, optional. Since vSphere API 9.1.0.0.
        - ``supportedCpuFeature``: List of ``vim.host.CpuIdInfo``, optional. Since vSphere API 4.0.
        - ``virtualExecUsageSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``storageIORMSupported``: ``boolean``, required. Since vSphere API 4.1.
        - ``vmDirectPathGen2Supported``: ``boolean``, optional. Since vSphere API 4.1.
        - ``vmDirectPathGen2UnsupportedReason``: List of ``string``, optional. Since vSphere API
          4.1.
        - ``vmDirectPathGen2UnsupportedReasonExtended``: ``string``, optional. Since vSphere API
          4.1.
        - ``supportedVmfsMajorVersion``: List of ``int``, optional. Since vSphere API 5.0.
        - ``vStorageCapable``: ``boolean``, required. Since vSphere API 4.1.
        - ``snapshotRelayoutSupported``: ``boolean``, required. Since vSphere API 5.0.
        - ``firewallIpRulesSupported``: ``boolean``, optional. Since vSphere API 5.0.
        - ``servicePackageInfoSupported``: ``boolean``, optional. Since vSphere API 5.0.
        - ``maxHostRunningVms``: ``int``, optional. Since vSphere API 5.0.
        - ``maxHostSupportedVcpus``: ``int``, optional. Since vSphere API 5.0.
        - ``vmfsDatastoreMountCapable``: ``boolean``, required. Since vSphere API 5.0.
        - ``eightPlusHostVmfsSharedAccessSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``nestedHVSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``vPMCSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``interVMCommunicationThroughVMCISupported``: ``boolean``, required. Since vSphere API
          5.1.
        - ``scheduledHardwareUpgradeSupported``: ``boolean``, optional. Since vSphere API 5.1.
        - ``featureCapabilitiesSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``latencySensitivitySupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``storagePolicySupported``: ``boolean``, optional. Since vSphere API 5.5.
        - ``accel3dSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``reliableMemoryAware``: ``boolean``, optional. Since vSphere API 5.5.
        - ``multipleNetworkStackInstanceSupported``: ``boolean``, optional. Since vSphere API 5.5.
        - ``messageBusProxySupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``vsanSupported``: ``boolean``, optional. Since vSphere API 5.5.
        - ``vFlashSupported``: ``boolean``, optional. Since vSphere API 5.5.
        - ``hostAccessManagerSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``provisioningNicSelectionSupported``: ``boolean``, required. Since vSphere API 6.0.
        - ``nfs41Supported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``nfs41Krb5iSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``turnDiskLocatorLedSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``virtualVolumeDatastoreSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``markAsSsdSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``markAsLocalSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``smartCardAuthenticationSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``pMemSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``pMemSnapshotSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``cryptoSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``oneKVolumeAPIsSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``gatewayOnNicSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``upitSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``cpuHwMmuSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptedVMotionSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionChangeOnAddRemoveSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionHotOperationSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionWithSnapshotsSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionFaultToleranceSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionMemorySaveSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionRDMSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionVFlashSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionCBRCSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``encryptionHBRSupported``: ``boolean``, optional. Since vSphere API 6.5.
        - ``ftEfiSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``unmapMethodSupported``: ``string``, optional. Since vSphere API 6.7.
        - ``maxMemMBPerFtVm``: ``int``, optional. Since vSphere API 6.7.
        - ``virtualMmuUsageIgnored``: ``boolean``, optional. Since vSphere API 6.7.
        - ``virtualExecUsageIgnored``: ``boolean``, optional. Since vSphere API 6.7.
        - ``vmCreateDateSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``vmfs3EOLSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``ftVmcpSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``quickBootSupported``: ``boolean``, optional. Since vSphere API 6.7.1.
        - ``encryptedFtSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``assignableHardwareSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``suspendToMemorySupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``useFeatureReqsForOldHWv``: ``boolean``, optional. Since vSphere API 6.8.7.
        - ``markPerenniallyReservedSupported``: ``boolean``, optional. Since vSphere API 6.7.2.
        - ``hppPspSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``deviceRebindWithoutRebootSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``storagePolicyChangeSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``precisionTimeProtocolSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``remoteDeviceVMotionSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``maxSupportedVmMemory``: ``int``, optional. Since vSphere API 7.0.0.0.
        - ``ahDeviceHintsSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``nvmeOverTcpSupported``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``nvmeStorageFabricServicesSupported``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``assignHwPciConfigSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``timeConfigSupported``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``nvmeBatchOperationsSupported``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``pMemFailoverSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``hostConfigEncryptionSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``maxSupportedSimultaneousThreads``: ``int``, optional. Since vSphere API 8.0.0.1.
        - ``ptpConfigSupported``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``maxSupportedPtpPorts``: ``int``, optional. Since vSphere API 7.0.3.0.
        - ``sgxRegistrationSupported``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``pMemIndependentSnapshotSupported``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``iommuSLDirtyCapable``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``vmknicBindingSupported``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``ultralowFixedUnmapSupported``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``nvmeVvolSupported``: ``boolean``, optional. Since vSphere API 8.0.0.0.
        - ``fptHotplugSupported``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``mconnectSupported``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``vsanNicMgmtSupported``: ``boolean``, optional. Since vSphere API 8.0.2.0.
        - ``vvolNQNSupported``: ``boolean``, optional. Since vSphere API 8.0.2.0.
        - ``stretchedSCSupported``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``vmknicBindingOnNFSv41``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``vpStatusCheckSupported``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``e2e4knSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``vsanDedicatedVmkNicSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``nConnectSupported``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``userKeySupported``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``ndcmSupported``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``uefiSecureBoot``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``vpxdVmxGenerationSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``nfs41Krb5pSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``cimSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``npivSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``entitlementSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``monitorUnrestricted``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``vnetworkingNicSelectionSupported``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``directPathInfoSupported``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``fcdLinkedCloneSupported``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``ehvQuickBootSupported``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``nestedHvTieringEnabled``: ``boolean``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/Capability.rst``
    """

    @_rt.enum(
        "vim.host.Capability.DRTMTypes",
        wire_name="HostCapabilityDRTMTypes",
        since="vim.version.v9_1_0_0",
        rank=35,
    )
    class DRTMTypes(_rt.VimEnum):
        """The enum ``vim.host.Capability.DRTMTypes``, on the wire ``HostCapabilityDRTMTypes``.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/host/Capability/DRTMTypes.rst``
        """

        none = "none"
        """The value ``none``."""
        intelTxt = "intelTxt"
        """The value ``intelTxt``."""
        amdSkinit = "amdSkinit"
        """The value ``amdSkinit``."""

    @_rt.enum(
        "vim.host.Capability.FtUnsupportedReason",
        wire_name="HostCapabilityFtUnsupportedReason",
        since="vim.version.version6",
        rank=6,
    )
    class FtUnsupportedReason(_rt.VimEnum):
        """The enum ``vim.host.Capability.FtUnsupportedReason``, on the wire ``HostCapabilityFtUnsupportedReason``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/Capability/FtUnsupportedReason.rst``
        """

        vMotionNotLicensed = "vMotionNotLicensed"
        """The value ``vMotionNotLicensed``."""
        missingVMotionNic = "missingVMotionNic"
        """The value ``missingVMotionNic``."""
        missingFTLoggingNic = "missingFTLoggingNic"
        """The value ``missingFTLoggingNic``."""
        ftNotLicensed = "ftNotLicensed"
        """The value ``ftNotLicensed``."""
        haAgentIssue = "haAgentIssue"
        """The value ``haAgentIssue``."""
        unsupportedProduct = "unsupportedProduct"
        """The value ``unsupportedProduct``."""
        cpuHvUnsupported = "cpuHvUnsupported"
        """The value ``cpuHvUnsupported``."""
        cpuHwmmuUnsupported = "cpuHwmmuUnsupported"
        """The value ``cpuHwmmuUnsupported``."""
        cpuHvDisabled = "cpuHvDisabled"
        """The value ``cpuHvDisabled``."""

    @_rt.enum(
        "vim.host.Capability.ReplayUnsupportedReason",
        wire_name="HostReplayUnsupportedReason",
        since="vim.version.version5",
        rank=5,
    )
    class ReplayUnsupportedReason(_rt.VimEnum):
        """The enum ``vim.host.Capability.ReplayUnsupportedReason``, on the wire ``HostReplayUnsupportedReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/Capability/ReplayUnsupportedReason.rst``
        """

        incompatibleProduct = "incompatibleProduct"
        """The value ``incompatibleProduct``."""
        incompatibleCpu = "incompatibleCpu"
        """The value ``incompatibleCpu``."""
        hvDisabled = "hvDisabled"
        """The value ``hvDisabled``."""
        cpuidLimitSet = "cpuidLimitSet"
        """The value ``cpuidLimitSet``."""
        oldBIOS = "oldBIOS"
        """The value ``oldBIOS``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.enum(
        "vim.host.Capability.UnmapMethodSupported",
        wire_name="HostCapabilityUnmapMethodSupported",
        since="vim.version.version12",
        rank=12,
    )
    class UnmapMethodSupported(_rt.VimEnum):
        """The enum ``vim.host.Capability.UnmapMethodSupported``, on the wire ``HostCapabilityUnmapMethodSupported``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/Capability/UnmapMethodSupported.rst``
        """

        priority = "priority"
        """The value ``priority``."""
        fixed = "fixed"
        """The value ``fixed``."""
        dynamic = "dynamic"
        """The value ``dynamic``."""

    @_rt.enum(
        "vim.host.Capability.VmDirectPathGen2UnsupportedReason",
        wire_name="HostCapabilityVmDirectPathGen2UnsupportedReason",
        since="vim.version.version6",
        rank=6,
    )
    class VmDirectPathGen2UnsupportedReason(_rt.VimEnum):
        """The enum ``vim.host.Capability.VmDirectPathGen2UnsupportedReason``, on the wire ``HostCapabilityVmDirectPathGen2UnsupportedReason``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/Capability/VmDirectPathGen2UnsupportedReason.rst``
        """

        hostNptIncompatibleProduct = "hostNptIncompatibleProduct"
        """The value ``hostNptIncompatibleProduct``."""
        hostNptIncompatibleHardware = "hostNptIncompatibleHardware"
        """The value ``hostNptIncompatibleHardware``."""
        hostNptDisabled = "hostNptDisabled"
        """The value ``hostNptDisabled``."""

    recursiveResourcePoolsSupported: bool = False
    """``boolean``, required. Since 1.0."""
    cpuMemoryResourceConfigurationSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    rebootSupported: bool = False
    """``boolean``, required. Since 1.0."""
    shutdownSupported: bool = False
    """``boolean``, required. Since 1.0."""
    vmotionSupported: bool = False
    """``boolean``, required. Since 1.0."""
    standbySupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    ipmiSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    maxSupportedVMs: int | None = None
    """``int``, optional. Since 1.0."""
    maxRunningVMs: int | None = None
    """``int``, optional. Since 1.0."""
    maxSupportedVcpus: int | None = None
    """``int``, optional. Since 1.0."""
    maxRegisteredVMs: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
    datastorePrincipalSupported: bool = False
    """``boolean``, required. Since 1.0."""
    sanSupported: bool = False
    """``boolean``, required. Since 1.0."""
    nfsSupported: bool = False
    """``boolean``, required. Since 1.0."""
    iscsiSupported: bool = False
    """``boolean``, required. Since 1.0."""
    vlanTaggingSupported: bool = False
    """``boolean``, required. Since 1.0."""
    nicTeamingSupported: bool = False
    """``boolean``, required. Since 1.0."""
    highGuestMemSupported: bool = False
    """``boolean``, required. Since 1.0."""
    maintenanceModeSupported: bool = False
    """``boolean``, required. Since 1.0."""
    suspendedRelocateSupported: bool = False
    """``boolean``, required. Since 1.0."""
    restrictedSnapshotRelocateSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    perVmSwapFiles: bool = False
    """``boolean``, required. Since VI API 2.5."""
    localSwapDatastoreSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    unsharedSwapVMotionSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    backgroundSnapshotsSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    preAssignedPCIUnitNumbersSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    screenshotSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    scaledScreenshotSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    storageVMotionSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    vmotionWithStorageVMotionSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    vmotionAcrossNetworkSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    maxNumDisksSVMotion: int | None = None
    """``int``, optional. Since vSphere API 6.0."""
    maxVirtualDiskDescVersionSupported: int | None = None
    """``int``, optional. Since vSphere API 8.0.1.0."""
    hbrNicSelectionSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    vrNfcNicSelectionSupported: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    recordReplaySupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    ftSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    replayUnsupportedReason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    replayCompatibilityIssues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    smpFtSupported: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    ftCompatibilityIssues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    smpFtCompatibilityIssues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    maxVcpusPerFtVm: int | None = None
    """``int``, optional. Since vSphere API 6.0."""
    loginBySSLThumbprintSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    cloneFromSnapshotSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    deltaDiskBackingsSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    perVMNetworkTrafficShapingSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    tpmSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    tpmVersion: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    txtEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    drtmType: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    supportedCpuFeature: _rt.Field[list[vim.host.CpuIdInfo], Iterable[vim.host.CpuIdInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.CpuIdInfo``, optional. Since vSphere API 4.0."""
    virtualExecUsageSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    storageIORMSupported: bool = False
    """``boolean``, required. Since vSphere API 4.1."""
    vmDirectPathGen2Supported: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    vmDirectPathGen2UnsupportedReason: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    vmDirectPathGen2UnsupportedReasonExtended: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    supportedVmfsMajorVersion: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``int``, optional. Since vSphere API 5.0."""
    vStorageCapable: bool = False
    """``boolean``, required. Since vSphere API 4.1."""
    snapshotRelayoutSupported: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    firewallIpRulesSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    servicePackageInfoSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    maxHostRunningVms: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    maxHostSupportedVcpus: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    vmfsDatastoreMountCapable: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    eightPlusHostVmfsSharedAccessSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    nestedHVSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    vPMCSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    interVMCommunicationThroughVMCISupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    scheduledHardwareUpgradeSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    featureCapabilitiesSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    latencySensitivitySupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    storagePolicySupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    accel3dSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    reliableMemoryAware: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    multipleNetworkStackInstanceSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    messageBusProxySupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    vsanSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    vFlashSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    hostAccessManagerSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    provisioningNicSelectionSupported: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    nfs41Supported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    nfs41Krb5iSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    turnDiskLocatorLedSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    virtualVolumeDatastoreSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    markAsSsdSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    markAsLocalSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    smartCardAuthenticationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    pMemSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    pMemSnapshotSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    cryptoSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    oneKVolumeAPIsSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    gatewayOnNicSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    upitSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    cpuHwMmuSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptedVMotionSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionChangeOnAddRemoveSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionHotOperationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionWithSnapshotsSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionFaultToleranceSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionMemorySaveSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionRDMSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionVFlashSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionCBRCSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    encryptionHBRSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    ftEfiSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    unmapMethodSupported: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    maxMemMBPerFtVm: int | None = None
    """``int``, optional. Since vSphere API 6.7."""
    virtualMmuUsageIgnored: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    virtualExecUsageIgnored: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    vmCreateDateSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    vmfs3EOLSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    ftVmcpSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    quickBootSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7.1."""
    encryptedFtSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    assignableHardwareSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    suspendToMemorySupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    useFeatureReqsForOldHWv: bool | None = None
    """``boolean``, optional. Since vSphere API 6.8.7."""
    markPerenniallyReservedSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7.2."""
    hppPspSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    deviceRebindWithoutRebootSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    storagePolicyChangeSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    precisionTimeProtocolSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    remoteDeviceVMotionSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    maxSupportedVmMemory: int | None = None
    """``int``, optional. Since vSphere API 7.0.0.0."""
    ahDeviceHintsSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    nvmeOverTcpSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    nvmeStorageFabricServicesSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    assignHwPciConfigSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    timeConfigSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    nvmeBatchOperationsSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    pMemFailoverSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    hostConfigEncryptionSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    maxSupportedSimultaneousThreads: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    ptpConfigSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    maxSupportedPtpPorts: int | None = None
    """``int``, optional. Since vSphere API 7.0.3.0."""
    sgxRegistrationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    pMemIndependentSnapshotSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    iommuSLDirtyCapable: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    vmknicBindingSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    ultralowFixedUnmapSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    nvmeVvolSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.0."""
    fptHotplugSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    mconnectSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    vsanNicMgmtSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.2.0."""
    vvolNQNSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.2.0."""
    stretchedSCSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    vmknicBindingOnNFSv41: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    vpStatusCheckSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    e2e4knSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    vsanDedicatedVmkNicSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    nConnectSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    userKeySupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    ndcmSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    uefiSecureBoot: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    vpxdVmxGenerationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    nfs41Krb5pSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    cimSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    npivSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    entitlementSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    monitorUnrestricted: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    vnetworkingNicSelectionSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    directPathInfoSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    fcdLinkedCloneSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    ehvQuickBootSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    nestedHvTieringEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
