# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.GuestOsDescriptor``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.GuestOsDescriptor",
    wire_name="GuestOsDescriptor",
    properties=lambda: (
        _rt.Property("id", "string"),
        _rt.Property("family", "string"),
        _rt.Property("fullName", "string"),
        _rt.Property("supportedMaxCPUs", "int"),
        _rt.Property("numSupportedPhysicalSockets", "int", since="vim.version.version7", rank=7),
        _rt.Property("numSupportedCoresPerSocket", "int", since="vim.version.version7", rank=7),
        _rt.Property("supportedMinMemMB", "int"),
        _rt.Property("supportedMaxMemMB", "int"),
        _rt.Property("recommendedMemMB", "int"),
        _rt.Property("recommendedColorDepth", "int"),
        _rt.Property("supportedDiskControllerList", "TypeName", array=True),
        _rt.Property("recommendedSCSIController", "TypeName", optional=True),
        _rt.Property("recommendedDiskController", "TypeName"),
        _rt.Property("supportedNumDisks", "int"),
        _rt.Property("recommendedDiskSizeMB", "int"),
        _rt.Property(
            "recommendedCdromController", "TypeName", since="vim.version.version9", rank=9
        ),
        _rt.Property("supportedEthernetCard", "TypeName", array=True),
        _rt.Property("recommendedEthernetCard", "TypeName", optional=True),
        _rt.Property("supportsSlaveDisk", "boolean", optional=True),
        _rt.Property("cpuFeatureMask", "vim.host.CpuIdInfo", array=True, optional=True),
        _rt.Property("smcRequired", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("supportsWakeOnLan", "boolean"),
        _rt.Property("supportsVMI", "boolean", since="vim.version.version4", rank=4),
        _rt.Property("supportsMemoryHotAdd", "boolean", since="vim.version.version4", rank=4),
        _rt.Property("supportsCpuHotAdd", "boolean", since="vim.version.version4", rank=4),
        _rt.Property("supportsCpuHotRemove", "boolean", since="vim.version.version4", rank=4),
        _rt.Property(
            "supportedFirmware", "string", array=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("recommendedFirmware", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "supportedUSBControllerList",
            "TypeName",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "recommendedUSBController",
            "TypeName",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("supports3D", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("recommended3D", "boolean", since="vim.version.version8", rank=8),
        _rt.Property("smcRecommended", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("ich7mRecommended", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("usbRecommended", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("supportLevel", "string", since="vim.version.version7", rank=7),
        _rt.Property("supportedForCreate", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("vRAMSizeInKB", "vim.option.IntOption", since="vim.version.version7", rank=7),
        _rt.Property("numSupportedFloppyDevices", "int", since="vim.version.version10", rank=10),
        _rt.Property(
            "wakeOnLanEthernetCard",
            "TypeName",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "supportsPvscsiControllerForBoot", "boolean", since="vim.version.version10", rank=10
        ),
        _rt.Property("diskUuidEnabled", "boolean", since="vim.version.version10", rank=10),
        _rt.Property("supportsHotPlugPCI", "boolean", since="vim.version.version10", rank=10),
        _rt.Property(
            "supportsSecureBoot", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "defaultSecureBoot", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "persistentMemorySupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "supportedMinPersistentMemoryMB",
            "long",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "supportedMaxPersistentMemoryMB",
            "long",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "recommendedPersistentMemoryMB",
            "long",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "persistentMemoryHotAddSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "persistentMemoryHotRemoveSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "persistentMemoryColdGrowthSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "persistentMemoryColdGrowthGranularityMB",
            "long",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "persistentMemoryHotGrowthSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "persistentMemoryHotGrowthGranularityMB",
            "long",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "numRecommendedPhysicalSockets",
            "int",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "numRecommendedCoresPerSocket",
            "int",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "vvtdSupported",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "vbsSupported",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "vsgxSupported",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "vsgxRemoteAttestationSupported",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "supportsTPM20", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "recommendedTPM20", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("vwdtSupported", "boolean", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class GuestOsDescriptor(vmodl.DynamicData):
    """The data object ``vim.vm.GuestOsDescriptor``.

    Fields:
        - ``id``: ``string``, required.
        - ``family``: ``string``, required.
        - ``fullName``: ``string``, required.
        - ``supportedMaxCPUs``: ``int``, required.
        - ``numSupportedPhysicalSockets``: ``int``, required. Since vSphere API 5.0.
        - ``numSupportedCoresPerSocket``: ``int``, required. Since vSphere API 5.0.
        - ``supportedMinMemMB``: ``int`` in megabytes, required.
        - ``supportedMaxMemMB``: ``int`` in megabytes, required.
        - ``recommendedMemMB``: ``int`` in megabytes, required.
        - ``recommendedColorDepth``: ``int``, required.
        - ``supportedDiskControllerList``: List of ``TypeName``, required.
        - ``recommendedSCSIController``: ``TypeName``, optional.
        - ``recommendedDiskController``: ``TypeName``, required.
        - ``supportedNumDisks``: ``int``, required.
        - ``recommendedDiskSizeMB``: ``int`` in megabytes, required.
        - ``recommendedCdromController``: ``TypeName``, required. Since vSphere API 5.5.
        - ``supportedEthernetCard``: List of ``TypeName``, required.
        - ``recommendedEthernetCard``: ``TypeName``, optional.
        - ``supportsSlaveDisk``: ``boolean``, optional.
        - ``cpuFeatureMask``: List of ``vim.host.CpuIdInfo``, optional.
        - ``smcRequired``: ``boolean``, required. Since vSphere API 5.0.
        - ``supportsWakeOnLan``: ``boolean``, required.
        - ``supportsVMI``: ``boolean``, required. Since vSphere API 4.0.
        - ``supportsMemoryHotAdd``: ``boolean``, required. Since vSphere API 4.0.
        - ``supportsCpuHotAdd``: ``boolean``, required. Since vSphere API 4.0.
        - ``supportsCpuHotRemove``: ``boolean``, required. Since vSphere API 4.0.
        - ``supportedFirmware``: List of ``string``, required. Since vSphere API 5.0.
        - ``recommendedFirmware``: ``string``, required. Since vSphere API 5.0.
        - ``supportedUSBControllerList``: List of ``TypeName``, optional. Since vSphere API 5.0.
        - ``recommendedUSBController``: ``TypeName``, optional. Since vSphere API 5.0.
        - ``supports3D``: ``boolean``, required. Since vSphere API 5.0.
        - ``recommended3D``: ``boolean``, required. Since vSphere API 5.1.
        - ``smcRecommended``: ``boolean``, required. Since vSphere API 5.0.
        - ``ich7mRecommended``: ``boolean``, required. Since vSphere API 5.0.
        - ``usbRecommended``: ``boolean``, required. Since vSphere API 5.0.
        - ``supportLevel``: ``string``, required. Since vSphere API 5.0.
        - ``supportedForCreate``: ``boolean``, required. Since vSphere API 5.0.
        - ``vRAMSizeInKB``: ``vim.option.IntOption``, required. Since vSphere API 5.0.
        - ``numSupportedFloppyDevices``: ``int``, required. Since vSphere API 6.0.
        - ``wakeOnLanEthernetCard``: List of ``TypeName``, optional. Since vSphere API 6.0.
        - ``supportsPvscsiControllerForBoot``: ``boolean``, required. Since vSphere API 6.0.
        - ``diskUuidEnabled``: ``boolean``, required. Since vSphere API 6.0.
        - ``supportsHotPlugPCI``: ``boolean``, required. Since vSphere API 6.0.
        - ``supportsSecureBoot``: ``boolean``, optional. Since vSphere API 6.5.
        - ``defaultSecureBoot``: ``boolean``, optional. Since vSphere API 6.5.
        - ``persistentMemorySupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``supportedMinPersistentMemoryMB``: ``long`` in megabytes, optional. Since vSphere API
          6.7.
        - ``supportedMaxPersistentMemoryMB``: ``long`` in megabytes, optional. Since vSphere API
          6.7.
        - ``recommendedPersistentMemoryMB``: ``long`` in megabytes, optional. Since vSphere API 6.7.
        - ``persistentMemoryHotAddSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``persistentMemoryHotRemoveSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``persistentMemoryColdGrowthSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``persistentMemoryColdGrowthGranularityMB``: ``long`` in megabytes, optional. Since
          vSphere API 6.7.
        - ``persistentMemoryHotGrowthSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``persistentMemoryHotGrowthGranularityMB``: ``long`` in megabytes, optional. Since vSphere
          API 6.7.
        - ``numRecommendedPhysicalSockets``: ``int``, optional. Since vSphere API 6.7.
        - ``numRecommendedCoresPerSocket``: ``int``, optional. Since vSphere API 6.7.
        - ``vvtdSupported``: ``vim.option.BoolOption``, optional. Since vSphere API 6.7.
        - ``vbsSupported``: ``vim.option.BoolOption``, optional. Since vSphere API 6.7.
        - ``vsgxSupported``: ``vim.option.BoolOption``, optional. Since vSphere API 7.0.0.0.
        - ``vsgxRemoteAttestationSupported``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``supportsTPM20``: ``boolean``, optional. Since vSphere API 6.7.
        - ``recommendedTPM20``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``vwdtSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/GuestOsDescriptor.rst``
    """

    @_rt.enum(
        "vim.vm.GuestOsDescriptor.FirmwareType",
        wire_name="GuestOsDescriptorFirmwareType",
        since="vim.version.version7",
        rank=7,
    )
    class FirmwareType(_rt.VimEnum):
        """The enum ``vim.vm.GuestOsDescriptor.FirmwareType``, on the wire ``GuestOsDescriptorFirmwareType``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/GuestOsDescriptor/FirmwareType.rst``
        """

        bios = "bios"
        """The value ``bios``."""
        efi = "efi"
        """The value ``efi``."""
        csm = "csm"
        """The value ``csm``."""

    @_rt.enum(
        "vim.vm.GuestOsDescriptor.GuestArchitecture",
        wire_name="VirtualMachineGuestArchitecture",
        since="vim.version.v9_1_0_0",
        rank=35,
    )
    class GuestArchitecture(_rt.VimEnum):
        """The enum ``vim.vm.GuestOsDescriptor.GuestArchitecture``, on the wire ``VirtualMachineGuestArchitecture``.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/vm/GuestOsDescriptor/GuestArchitecture.rst``
        """

        x86 = "x86"
        """The value ``x86``."""
        arm = "arm"
        """The value ``arm``."""

    @_rt.enum("vim.vm.GuestOsDescriptor.GuestOsFamily", wire_name="VirtualMachineGuestOsFamily")
    class GuestOsFamily(_rt.VimEnum):
        """The enum ``vim.vm.GuestOsDescriptor.GuestOsFamily``, on the wire ``VirtualMachineGuestOsFamily``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestOsDescriptor/GuestOsFamily.rst``
        """

        windowsGuest = "windowsGuest"
        """The value ``windowsGuest``."""
        linuxGuest = "linuxGuest"
        """The value ``linuxGuest``."""
        netwareGuest = "netwareGuest"
        """The value ``netwareGuest``."""
        solarisGuest = "solarisGuest"
        """The value ``solarisGuest``."""
        darwinGuestFamily = "darwinGuestFamily"
        """The value ``darwinGuestFamily``."""
        otherGuestFamily = "otherGuestFamily"
        """The value ``otherGuestFamily``."""

    @_rt.enum(
        "vim.vm.GuestOsDescriptor.GuestOsIdentifier", wire_name="VirtualMachineGuestOsIdentifier"
    )
    class GuestOsIdentifier(_rt.VimEnum):
        """The enum ``vim.vm.GuestOsDescriptor.GuestOsIdentifier``, on the wire ``VirtualMachineGuestOsIdentifier``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestOsDescriptor/GuestOsIdentifier.rst``
        """

        dosGuest = "dosGuest"
        """The value ``dosGuest``."""
        win31Guest = "win31Guest"
        """The value ``win31Guest``."""
        win95Guest = "win95Guest"
        """The value ``win95Guest``."""
        win98Guest = "win98Guest"
        """The value ``win98Guest``."""
        winMeGuest = "winMeGuest"
        """The value ``winMeGuest``."""
        winNTGuest = "winNTGuest"
        """The value ``winNTGuest``."""
        win2000ProGuest = "win2000ProGuest"
        """The value ``win2000ProGuest``."""
        win2000ServGuest = "win2000ServGuest"
        """The value ``win2000ServGuest``."""
        win2000AdvServGuest = "win2000AdvServGuest"
        """The value ``win2000AdvServGuest``."""
        winXPHomeGuest = "winXPHomeGuest"
        """The value ``winXPHomeGuest``."""
        winXPProGuest = "winXPProGuest"
        """The value ``winXPProGuest``."""
        winXPPro64Guest = "winXPPro64Guest"
        """The value ``winXPPro64Guest``."""
        winNetWebGuest = "winNetWebGuest"
        """The value ``winNetWebGuest``."""
        winNetStandardGuest = "winNetStandardGuest"
        """The value ``winNetStandardGuest``."""
        winNetEnterpriseGuest = "winNetEnterpriseGuest"
        """The value ``winNetEnterpriseGuest``."""
        winNetDatacenterGuest = "winNetDatacenterGuest"
        """The value ``winNetDatacenterGuest``."""
        winNetBusinessGuest = "winNetBusinessGuest"
        """The value ``winNetBusinessGuest``."""
        winNetStandard64Guest = "winNetStandard64Guest"
        """The value ``winNetStandard64Guest``."""
        winNetEnterprise64Guest = "winNetEnterprise64Guest"
        """The value ``winNetEnterprise64Guest``."""
        winLonghornGuest = "winLonghornGuest"
        """The value ``winLonghornGuest``."""
        winLonghorn64Guest = "winLonghorn64Guest"
        """The value ``winLonghorn64Guest``."""
        winNetDatacenter64Guest = "winNetDatacenter64Guest"
        """The value ``winNetDatacenter64Guest``."""
        winVistaGuest = "winVistaGuest"
        """The value ``winVistaGuest``."""
        winVista64Guest = "winVista64Guest"
        """The value ``winVista64Guest``."""
        windows7Guest = "windows7Guest"
        """The value ``windows7Guest``."""
        windows7_64Guest = "windows7_64Guest"
        """The value ``windows7_64Guest``."""
        windows7Server64Guest = "windows7Server64Guest"
        """The value ``windows7Server64Guest``."""
        windows8Guest = "windows8Guest"
        """The value ``windows8Guest``."""
        windows8_64Guest = "windows8_64Guest"
        """The value ``windows8_64Guest``."""
        windows8Server64Guest = "windows8Server64Guest"
        """The value ``windows8Server64Guest``."""
        windows9Guest = "windows9Guest"
        """The value ``windows9Guest``."""
        windows9_64Guest = "windows9_64Guest"
        """The value ``windows9_64Guest``."""
        windows9Server64Guest = "windows9Server64Guest"
        """The value ``windows9Server64Guest``."""
        windows11_64Guest = "windows11_64Guest"
        """The value ``windows11_64Guest``."""
        windows12_64Guest = "windows12_64Guest"
        """The value ``windows12_64Guest``."""
        windowsHyperVGuest = "windowsHyperVGuest"
        """The value ``windowsHyperVGuest``."""
        windows2019srv_64Guest = "windows2019srv_64Guest"
        """The value ``windows2019srv_64Guest``."""
        windows2019srvNext_64Guest = "windows2019srvNext_64Guest"
        """The value ``windows2019srvNext_64Guest``."""
        windows2022srvNext_64Guest = "windows2022srvNext_64Guest"
        """The value ``windows2022srvNext_64Guest``."""
        freebsdGuest = "freebsdGuest"
        """The value ``freebsdGuest``."""
        freebsd64Guest = "freebsd64Guest"
        """The value ``freebsd64Guest``."""
        freebsd11Guest = "freebsd11Guest"
        """The value ``freebsd11Guest``."""
        freebsd11_64Guest = "freebsd11_64Guest"
        """The value ``freebsd11_64Guest``."""
        freebsd12Guest = "freebsd12Guest"
        """The value ``freebsd12Guest``."""
        freebsd12_64Guest = "freebsd12_64Guest"
        """The value ``freebsd12_64Guest``."""
        freebsd13Guest = "freebsd13Guest"
        """The value ``freebsd13Guest``."""
        freebsd13_64Guest = "freebsd13_64Guest"
        """The value ``freebsd13_64Guest``."""
        freebsd14Guest = "freebsd14Guest"
        """The value ``freebsd14Guest``."""
        freebsd14_64Guest = "freebsd14_64Guest"
        """The value ``freebsd14_64Guest``."""
        freebsd15Guest = "freebsd15Guest"
        """The value ``freebsd15Guest``."""
        freebsd15_64Guest = "freebsd15_64Guest"
        """The value ``freebsd15_64Guest``."""
        redhatGuest = "redhatGuest"
        """The value ``redhatGuest``."""
        rhel2Guest = "rhel2Guest"
        """The value ``rhel2Guest``."""
        rhel3Guest = "rhel3Guest"
        """The value ``rhel3Guest``."""
        rhel3_64Guest = "rhel3_64Guest"
        """The value ``rhel3_64Guest``."""
        rhel4Guest = "rhel4Guest"
        """The value ``rhel4Guest``."""
        rhel4_64Guest = "rhel4_64Guest"
        """The value ``rhel4_64Guest``."""
        rhel5Guest = "rhel5Guest"
        """The value ``rhel5Guest``."""
        rhel5_64Guest = "rhel5_64Guest"
        """The value ``rhel5_64Guest``."""
        rhel6Guest = "rhel6Guest"
        """The value ``rhel6Guest``."""
        rhel6_64Guest = "rhel6_64Guest"
        """The value ``rhel6_64Guest``."""
        rhel7Guest = "rhel7Guest"
        """The value ``rhel7Guest``."""
        rhel7_64Guest = "rhel7_64Guest"
        """The value ``rhel7_64Guest``."""
        rhel8_64Guest = "rhel8_64Guest"
        """The value ``rhel8_64Guest``."""
        rhel9_64Guest = "rhel9_64Guest"
        """The value ``rhel9_64Guest``."""
        rhel10_64Guest = "rhel10_64Guest"
        """The value ``rhel10_64Guest``."""
        centosGuest = "centosGuest"
        """The value ``centosGuest``."""
        centos64Guest = "centos64Guest"
        """The value ``centos64Guest``."""
        centos6Guest = "centos6Guest"
        """The value ``centos6Guest``."""
        centos6_64Guest = "centos6_64Guest"
        """The value ``centos6_64Guest``."""
        centos7Guest = "centos7Guest"
        """The value ``centos7Guest``."""
        centos7_64Guest = "centos7_64Guest"
        """The value ``centos7_64Guest``."""
        centos8_64Guest = "centos8_64Guest"
        """The value ``centos8_64Guest``."""
        centos9_64Guest = "centos9_64Guest"
        """The value ``centos9_64Guest``."""
        oracleLinuxGuest = "oracleLinuxGuest"
        """The value ``oracleLinuxGuest``."""
        oracleLinux64Guest = "oracleLinux64Guest"
        """The value ``oracleLinux64Guest``."""
        oracleLinux6Guest = "oracleLinux6Guest"
        """The value ``oracleLinux6Guest``."""
        oracleLinux6_64Guest = "oracleLinux6_64Guest"
        """The value ``oracleLinux6_64Guest``."""
        oracleLinux7Guest = "oracleLinux7Guest"
        """The value ``oracleLinux7Guest``."""
        oracleLinux7_64Guest = "oracleLinux7_64Guest"
        """The value ``oracleLinux7_64Guest``."""
        oracleLinux8_64Guest = "oracleLinux8_64Guest"
        """The value ``oracleLinux8_64Guest``."""
        oracleLinux9_64Guest = "oracleLinux9_64Guest"
        """The value ``oracleLinux9_64Guest``."""
        oracleLinux10_64Guest = "oracleLinux10_64Guest"
        """The value ``oracleLinux10_64Guest``."""
        suseGuest = "suseGuest"
        """The value ``suseGuest``."""
        suse64Guest = "suse64Guest"
        """The value ``suse64Guest``."""
        slesGuest = "slesGuest"
        """The value ``slesGuest``."""
        sles64Guest = "sles64Guest"
        """The value ``sles64Guest``."""
        sles10Guest = "sles10Guest"
        """The value ``sles10Guest``."""
        sles10_64Guest = "sles10_64Guest"
        """The value ``sles10_64Guest``."""
        sles11Guest = "sles11Guest"
        """The value ``sles11Guest``."""
        sles11_64Guest = "sles11_64Guest"
        """The value ``sles11_64Guest``."""
        sles12Guest = "sles12Guest"
        """The value ``sles12Guest``."""
        sles12_64Guest = "sles12_64Guest"
        """The value ``sles12_64Guest``."""
        sles15_64Guest = "sles15_64Guest"
        """The value ``sles15_64Guest``."""
        sles16_64Guest = "sles16_64Guest"
        """The value ``sles16_64Guest``."""
        nld9Guest = "nld9Guest"
        """The value ``nld9Guest``."""
        oesGuest = "oesGuest"
        """The value ``oesGuest``."""
        sjdsGuest = "sjdsGuest"
        """The value ``sjdsGuest``."""
        mandrakeGuest = "mandrakeGuest"
        """The value ``mandrakeGuest``."""
        mandrivaGuest = "mandrivaGuest"
        """The value ``mandrivaGuest``."""
        mandriva64Guest = "mandriva64Guest"
        """The value ``mandriva64Guest``."""
        turboLinuxGuest = "turboLinuxGuest"
        """The value ``turboLinuxGuest``."""
        turboLinux64Guest = "turboLinux64Guest"
        """The value ``turboLinux64Guest``."""
        ubuntuGuest = "ubuntuGuest"
        """The value ``ubuntuGuest``."""
        ubuntu64Guest = "ubuntu64Guest"
        """The value ``ubuntu64Guest``."""
        debian4Guest = "debian4Guest"
        """The value ``debian4Guest``."""
        debian4_64Guest = "debian4_64Guest"
        """The value ``debian4_64Guest``."""
        debian5Guest = "debian5Guest"
        """The value ``debian5Guest``."""
        debian5_64Guest = "debian5_64Guest"
        """The value ``debian5_64Guest``."""
        debian6Guest = "debian6Guest"
        """The value ``debian6Guest``."""
        debian6_64Guest = "debian6_64Guest"
        """The value ``debian6_64Guest``."""
        debian7Guest = "debian7Guest"
        """The value ``debian7Guest``."""
        debian7_64Guest = "debian7_64Guest"
        """The value ``debian7_64Guest``."""
        debian8Guest = "debian8Guest"
        """The value ``debian8Guest``."""
        debian8_64Guest = "debian8_64Guest"
        """The value ``debian8_64Guest``."""
        debian9Guest = "debian9Guest"
        """The value ``debian9Guest``."""
        debian9_64Guest = "debian9_64Guest"
        """The value ``debian9_64Guest``."""
        debian10Guest = "debian10Guest"
        """The value ``debian10Guest``."""
        debian10_64Guest = "debian10_64Guest"
        """The value ``debian10_64Guest``."""
        debian11Guest = "debian11Guest"
        """The value ``debian11Guest``."""
        debian11_64Guest = "debian11_64Guest"
        """The value ``debian11_64Guest``."""
        debian12Guest = "debian12Guest"
        """The value ``debian12Guest``."""
        debian12_64Guest = "debian12_64Guest"
        """The value ``debian12_64Guest``."""
        debian13Guest = "debian13Guest"
        """The value ``debian13Guest``."""
        debian13_64Guest = "debian13_64Guest"
        """The value ``debian13_64Guest``."""
        asianux3Guest = "asianux3Guest"
        """The value ``asianux3Guest``."""
        asianux3_64Guest = "asianux3_64Guest"
        """The value ``asianux3_64Guest``."""
        asianux4Guest = "asianux4Guest"
        """The value ``asianux4Guest``."""
        asianux4_64Guest = "asianux4_64Guest"
        """The value ``asianux4_64Guest``."""
        asianux5_64Guest = "asianux5_64Guest"
        """The value ``asianux5_64Guest``."""
        asianux7_64Guest = "asianux7_64Guest"
        """The value ``asianux7_64Guest``."""
        asianux8_64Guest = "asianux8_64Guest"
        """The value ``asianux8_64Guest``."""
        asianux9_64Guest = "asianux9_64Guest"
        """The value ``asianux9_64Guest``."""
        miraclelinux_64Guest = "miraclelinux_64Guest"
        """The value ``miraclelinux_64Guest``."""
        pardus_64Guest = "pardus_64Guest"
        """The value ``pardus_64Guest``."""
        opensuseGuest = "opensuseGuest"
        """The value ``opensuseGuest``."""
        opensuse64Guest = "opensuse64Guest"
        """The value ``opensuse64Guest``."""
        fedoraGuest = "fedoraGuest"
        """The value ``fedoraGuest``."""
        fedora64Guest = "fedora64Guest"
        """The value ``fedora64Guest``."""
        coreos64Guest = "coreos64Guest"
        """The value ``coreos64Guest``."""
        vmwarePhoton64Guest = "vmwarePhoton64Guest"
        """The value ``vmwarePhoton64Guest``."""
        other24xLinuxGuest = "other24xLinuxGuest"
        """The value ``other24xLinuxGuest``."""
        other26xLinuxGuest = "other26xLinuxGuest"
        """The value ``other26xLinuxGuest``."""
        otherLinuxGuest = "otherLinuxGuest"
        """The value ``otherLinuxGuest``."""
        other3xLinuxGuest = "other3xLinuxGuest"
        """The value ``other3xLinuxGuest``."""
        other4xLinuxGuest = "other4xLinuxGuest"
        """The value ``other4xLinuxGuest``."""
        other5xLinuxGuest = "other5xLinuxGuest"
        """The value ``other5xLinuxGuest``."""
        other6xLinuxGuest = "other6xLinuxGuest"
        """The value ``other6xLinuxGuest``."""
        other7xLinuxGuest = "other7xLinuxGuest"
        """The value ``other7xLinuxGuest``."""
        genericLinuxGuest = "genericLinuxGuest"
        """The value ``genericLinuxGuest``."""
        other24xLinux64Guest = "other24xLinux64Guest"
        """The value ``other24xLinux64Guest``."""
        other26xLinux64Guest = "other26xLinux64Guest"
        """The value ``other26xLinux64Guest``."""
        other3xLinux64Guest = "other3xLinux64Guest"
        """The value ``other3xLinux64Guest``."""
        other4xLinux64Guest = "other4xLinux64Guest"
        """The value ``other4xLinux64Guest``."""
        other5xLinux64Guest = "other5xLinux64Guest"
        """The value ``other5xLinux64Guest``."""
        other6xLinux64Guest = "other6xLinux64Guest"
        """The value ``other6xLinux64Guest``."""
        other7xLinux64Guest = "other7xLinux64Guest"
        """The value ``other7xLinux64Guest``."""
        otherLinux64Guest = "otherLinux64Guest"
        """The value ``otherLinux64Guest``."""
        solaris6Guest = "solaris6Guest"
        """The value ``solaris6Guest``."""
        solaris7Guest = "solaris7Guest"
        """The value ``solaris7Guest``."""
        solaris8Guest = "solaris8Guest"
        """The value ``solaris8Guest``."""
        solaris9Guest = "solaris9Guest"
        """The value ``solaris9Guest``."""
        solaris10Guest = "solaris10Guest"
        """The value ``solaris10Guest``."""
        solaris10_64Guest = "solaris10_64Guest"
        """The value ``solaris10_64Guest``."""
        solaris11_64Guest = "solaris11_64Guest"
        """The value ``solaris11_64Guest``."""
        fusionos_64Guest = "fusionos_64Guest"
        """The value ``fusionos_64Guest``."""
        prolinux_64Guest = "prolinux_64Guest"
        """The value ``prolinux_64Guest``."""
        kylinlinux_64Guest = "kylinlinux_64Guest"
        """The value ``kylinlinux_64Guest``."""
        flatcar_64Guest = "flatcar_64Guest"
        """The value ``flatcar_64Guest``."""
        os2Guest = "os2Guest"
        """The value ``os2Guest``."""
        eComStationGuest = "eComStationGuest"
        """The value ``eComStationGuest``."""
        eComStation2Guest = "eComStation2Guest"
        """The value ``eComStation2Guest``."""
        netware4Guest = "netware4Guest"
        """The value ``netware4Guest``."""
        netware5Guest = "netware5Guest"
        """The value ``netware5Guest``."""
        netware6Guest = "netware6Guest"
        """The value ``netware6Guest``."""
        openServer5Guest = "openServer5Guest"
        """The value ``openServer5Guest``."""
        openServer6Guest = "openServer6Guest"
        """The value ``openServer6Guest``."""
        unixWare7Guest = "unixWare7Guest"
        """The value ``unixWare7Guest``."""
        darwinGuest = "darwinGuest"
        """The value ``darwinGuest``."""
        darwin64Guest = "darwin64Guest"
        """The value ``darwin64Guest``."""
        darwin10Guest = "darwin10Guest"
        """The value ``darwin10Guest``."""
        darwin10_64Guest = "darwin10_64Guest"
        """The value ``darwin10_64Guest``."""
        darwin11Guest = "darwin11Guest"
        """The value ``darwin11Guest``."""
        darwin11_64Guest = "darwin11_64Guest"
        """The value ``darwin11_64Guest``."""
        darwin12_64Guest = "darwin12_64Guest"
        """The value ``darwin12_64Guest``."""
        darwin13_64Guest = "darwin13_64Guest"
        """The value ``darwin13_64Guest``."""
        darwin14_64Guest = "darwin14_64Guest"
        """The value ``darwin14_64Guest``."""
        darwin15_64Guest = "darwin15_64Guest"
        """The value ``darwin15_64Guest``."""
        darwin16_64Guest = "darwin16_64Guest"
        """The value ``darwin16_64Guest``."""
        darwin17_64Guest = "darwin17_64Guest"
        """The value ``darwin17_64Guest``."""
        darwin18_64Guest = "darwin18_64Guest"
        """The value ``darwin18_64Guest``."""
        darwin19_64Guest = "darwin19_64Guest"
        """The value ``darwin19_64Guest``."""
        darwin20_64Guest = "darwin20_64Guest"
        """The value ``darwin20_64Guest``."""
        darwin21_64Guest = "darwin21_64Guest"
        """The value ``darwin21_64Guest``."""
        darwin22_64Guest = "darwin22_64Guest"
        """The value ``darwin22_64Guest``."""
        darwin23_64Guest = "darwin23_64Guest"
        """The value ``darwin23_64Guest``."""
        vmkernelGuest = "vmkernelGuest"
        """The value ``vmkernelGuest``."""
        vmkernel5Guest = "vmkernel5Guest"
        """The value ``vmkernel5Guest``."""
        vmkernel6Guest = "vmkernel6Guest"
        """The value ``vmkernel6Guest``."""
        vmkernel65Guest = "vmkernel65Guest"
        """The value ``vmkernel65Guest``."""
        vmkernel7Guest = "vmkernel7Guest"
        """The value ``vmkernel7Guest``."""
        vmkernel8Guest = "vmkernel8Guest"
        """The value ``vmkernel8Guest``."""
        vmkernel9Guest = "vmkernel9Guest"
        """The value ``vmkernel9Guest``."""
        amazonlinux2_64Guest = "amazonlinux2_64Guest"
        """The value ``amazonlinux2_64Guest``."""
        amazonlinux3_64Guest = "amazonlinux3_64Guest"
        """The value ``amazonlinux3_64Guest``."""
        crxPod1Guest = "crxPod1Guest"
        """The value ``crxPod1Guest``."""
        crxSys1Guest = "crxSys1Guest"
        """The value ``crxSys1Guest``."""
        rockylinux_64Guest = "rockylinux_64Guest"
        """The value ``rockylinux_64Guest``."""
        almalinux_64Guest = "almalinux_64Guest"
        """The value ``almalinux_64Guest``."""
        otherGuest = "otherGuest"
        """The value ``otherGuest``."""
        otherGuest64 = "otherGuest64"
        """The value ``otherGuest64``."""

    @_rt.enum(
        "vim.vm.GuestOsDescriptor.SupportLevel",
        wire_name="GuestOsDescriptorSupportLevel",
        since="vim.version.version7",
        rank=7,
    )
    class SupportLevel(_rt.VimEnum):
        """The enum ``vim.vm.GuestOsDescriptor.SupportLevel``, on the wire ``GuestOsDescriptorSupportLevel``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/GuestOsDescriptor/SupportLevel.rst``
        """

        experimental = "experimental"
        """The value ``experimental``."""
        legacy = "legacy"
        """The value ``legacy``."""
        terminated = "terminated"
        """The value ``terminated``."""
        supported = "supported"
        """The value ``supported``."""
        unsupported = "unsupported"
        """The value ``unsupported``."""
        deprecated = "deprecated"
        """The value ``deprecated``."""
        techPreview = "techPreview"
        """The value ``techPreview``."""

    id: str = ""
    """``string``, required. Since 1.0."""
    family: str = ""
    """``string``, required. Since 1.0."""
    fullName: str = ""
    """``string``, required. Since 1.0."""
    supportedMaxCPUs: int = 0
    """``int``, required. Since 1.0."""
    numSupportedPhysicalSockets: int = 0
    """``int``, required. Since vSphere API 5.0."""
    numSupportedCoresPerSocket: int = 0
    """``int``, required. Since vSphere API 5.0."""
    supportedMinMemMB: int = 0
    """``int`` in megabytes, required. Since 1.0."""
    supportedMaxMemMB: int = 0
    """``int`` in megabytes, required. Since 1.0."""
    recommendedMemMB: int = 0
    """``int`` in megabytes, required. Since 1.0."""
    recommendedColorDepth: int = 0
    """``int``, required. Since 1.0."""
    supportedDiskControllerList: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
    """List of ``TypeName``, required. Since 1.0."""
    recommendedSCSIController: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since 1.0."""
    recommendedDiskController: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since 1.0."""
    supportedNumDisks: int = 0
    """``int``, required. Since 1.0."""
    recommendedDiskSizeMB: int = 0
    """``int`` in megabytes, required. Since 1.0."""
    recommendedCdromController: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since vSphere API 5.5."""
    supportedEthernetCard: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
    """List of ``TypeName``, required. Since 1.0."""
    recommendedEthernetCard: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since 1.0."""
    supportsSlaveDisk: bool | None = None
    """``boolean``, optional. Since 1.0."""
    cpuFeatureMask: _rt.Field[list[vim.host.CpuIdInfo], Iterable[vim.host.CpuIdInfo]] = _rt.EMPTY
    """List of ``vim.host.CpuIdInfo``, optional. Since 1.0."""
    smcRequired: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    supportsWakeOnLan: bool = False
    """``boolean``, required. Since 1.0."""
    supportsVMI: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    supportsMemoryHotAdd: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    supportsCpuHotAdd: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    supportsCpuHotRemove: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    supportedFirmware: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 5.0."""
    recommendedFirmware: str = ""
    """``string``, required. Since vSphere API 5.0."""
    supportedUSBControllerList: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
    """List of ``TypeName``, optional. Since vSphere API 5.0."""
    recommendedUSBController: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since vSphere API 5.0."""
    supports3D: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    recommended3D: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    smcRecommended: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    ich7mRecommended: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    usbRecommended: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    supportLevel: str = ""
    """``string``, required. Since vSphere API 5.0."""
    supportedForCreate: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    vRAMSizeInKB: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 5.0."""
    numSupportedFloppyDevices: int = 0
    """``int``, required. Since vSphere API 6.0."""
    wakeOnLanEthernetCard: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
    """List of ``TypeName``, optional. Since vSphere API 6.0."""
    supportsPvscsiControllerForBoot: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    diskUuidEnabled: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    supportsHotPlugPCI: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    supportsSecureBoot: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    defaultSecureBoot: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    persistentMemorySupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    supportedMinPersistentMemoryMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    supportedMaxPersistentMemoryMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    recommendedPersistentMemoryMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    persistentMemoryHotAddSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    persistentMemoryHotRemoveSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    persistentMemoryColdGrowthSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    persistentMemoryColdGrowthGranularityMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    persistentMemoryHotGrowthSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    persistentMemoryHotGrowthGranularityMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    numRecommendedPhysicalSockets: int | None = None
    """``int``, optional. Since vSphere API 6.7."""
    numRecommendedCoresPerSocket: int | None = None
    """``int``, optional. Since vSphere API 6.7."""
    vvtdSupported: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 6.7."""
    vbsSupported: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 6.7."""
    vsgxSupported: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 7.0.0.0."""
    vsgxRemoteAttestationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    supportsTPM20: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    recommendedTPM20: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    vwdtSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
