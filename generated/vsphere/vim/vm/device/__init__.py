# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm.device``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._host_disk_mapping_info import HostDiskMappingInfo as HostDiskMappingInfo
    from ._host_disk_mapping_option import HostDiskMappingOption as HostDiskMappingOption
    from ._para_virtual_scsi_controller import (
        ParaVirtualSCSIController as ParaVirtualSCSIController,
    )
    from ._para_virtual_scsi_controller_option import (
        ParaVirtualSCSIControllerOption as ParaVirtualSCSIControllerOption,
    )
    from ._virtual_ahci_controller import VirtualAHCIController as VirtualAHCIController
    from ._virtual_ahci_controller_option import (
        VirtualAHCIControllerOption as VirtualAHCIControllerOption,
    )
    from ._virtual_bus_logic_controller import (
        VirtualBusLogicController as VirtualBusLogicController,
    )
    from ._virtual_bus_logic_controller_option import (
        VirtualBusLogicControllerOption as VirtualBusLogicControllerOption,
    )
    from ._virtual_cdrom import VirtualCdrom as VirtualCdrom
    from ._virtual_cdrom_option import VirtualCdromOption as VirtualCdromOption
    from ._virtual_controller import VirtualController as VirtualController
    from ._virtual_controller_option import VirtualControllerOption as VirtualControllerOption
    from ._virtual_device import VirtualDevice as VirtualDevice
    from ._virtual_device_option import VirtualDeviceOption as VirtualDeviceOption
    from ._virtual_device_spec import VirtualDeviceSpec as VirtualDeviceSpec
    from ._virtual_disk import VirtualDisk as VirtualDisk
    from ._virtual_disk_id import VirtualDiskId as VirtualDiskId
    from ._virtual_disk_option import VirtualDiskOption as VirtualDiskOption
    from ._virtual_disk_spec import VirtualDiskSpec as VirtualDiskSpec
    from ._virtual_e1000 import VirtualE1000 as VirtualE1000
    from ._virtual_e1000_option import VirtualE1000Option as VirtualE1000Option
    from ._virtual_e1000e import VirtualE1000e as VirtualE1000e
    from ._virtual_e1000e_option import VirtualE1000eOption as VirtualE1000eOption
    from ._virtual_ensoniq1371 import VirtualEnsoniq1371 as VirtualEnsoniq1371
    from ._virtual_ensoniq1371_option import VirtualEnsoniq1371Option as VirtualEnsoniq1371Option
    from ._virtual_ethernet_card import VirtualEthernetCard as VirtualEthernetCard
    from ._virtual_ethernet_card_option import (
        VirtualEthernetCardOption as VirtualEthernetCardOption,
    )
    from ._virtual_floppy import VirtualFloppy as VirtualFloppy
    from ._virtual_floppy_option import VirtualFloppyOption as VirtualFloppyOption
    from ._virtual_hd_audio_card import VirtualHdAudioCard as VirtualHdAudioCard
    from ._virtual_hd_audio_card_option import VirtualHdAudioCardOption as VirtualHdAudioCardOption
    from ._virtual_ide_controller import VirtualIDEController as VirtualIDEController
    from ._virtual_ide_controller_option import (
        VirtualIDEControllerOption as VirtualIDEControllerOption,
    )
    from ._virtual_keyboard import VirtualKeyboard as VirtualKeyboard
    from ._virtual_keyboard_option import VirtualKeyboardOption as VirtualKeyboardOption
    from ._virtual_lsi_logic_controller import (
        VirtualLsiLogicController as VirtualLsiLogicController,
    )
    from ._virtual_lsi_logic_controller_option import (
        VirtualLsiLogicControllerOption as VirtualLsiLogicControllerOption,
    )
    from ._virtual_lsi_logic_sas_controller import (
        VirtualLsiLogicSASController as VirtualLsiLogicSASController,
    )
    from ._virtual_lsi_logic_sas_controller_option import (
        VirtualLsiLogicSASControllerOption as VirtualLsiLogicSASControllerOption,
    )
    from ._virtual_nvdimm import VirtualNVDIMM as VirtualNVDIMM
    from ._virtual_nvdimm_controller import VirtualNVDIMMController as VirtualNVDIMMController
    from ._virtual_nvdimm_controller_option import (
        VirtualNVDIMMControllerOption as VirtualNVDIMMControllerOption,
    )
    from ._virtual_nvdimm_option import VirtualNVDIMMOption as VirtualNVDIMMOption
    from ._virtual_nvme_controller import VirtualNVMEController as VirtualNVMEController
    from ._virtual_nvme_controller_option import (
        VirtualNVMEControllerOption as VirtualNVMEControllerOption,
    )
    from ._virtual_pci_controller import VirtualPCIController as VirtualPCIController
    from ._virtual_pci_controller_option import (
        VirtualPCIControllerOption as VirtualPCIControllerOption,
    )
    from ._virtual_pci_passthrough import VirtualPCIPassthrough as VirtualPCIPassthrough
    from ._virtual_pci_passthrough_option import (
        VirtualPCIPassthroughOption as VirtualPCIPassthroughOption,
    )
    from ._virtual_pc_net32 import VirtualPCNet32 as VirtualPCNet32
    from ._virtual_pc_net32_option import VirtualPCNet32Option as VirtualPCNet32Option
    from ._virtual_ps2_controller import VirtualPS2Controller as VirtualPS2Controller
    from ._virtual_ps2_controller_option import (
        VirtualPS2ControllerOption as VirtualPS2ControllerOption,
    )
    from ._virtual_parallel_port import VirtualParallelPort as VirtualParallelPort
    from ._virtual_parallel_port_option import (
        VirtualParallelPortOption as VirtualParallelPortOption,
    )
    from ._virtual_pointing_device import VirtualPointingDevice as VirtualPointingDevice
    from ._virtual_pointing_device_option import (
        VirtualPointingDeviceOption as VirtualPointingDeviceOption,
    )
    from ._virtual_precision_clock import VirtualPrecisionClock as VirtualPrecisionClock
    from ._virtual_precision_clock_option import (
        VirtualPrecisionClockOption as VirtualPrecisionClockOption,
    )
    from ._virtual_sata_controller import VirtualSATAController as VirtualSATAController
    from ._virtual_sata_controller_option import (
        VirtualSATAControllerOption as VirtualSATAControllerOption,
    )
    from ._virtual_scsi_controller import VirtualSCSIController as VirtualSCSIController
    from ._virtual_scsi_controller_option import (
        VirtualSCSIControllerOption as VirtualSCSIControllerOption,
    )
    from ._virtual_scsi_passthrough import VirtualSCSIPassthrough as VirtualSCSIPassthrough
    from ._virtual_scsi_passthrough_option import (
        VirtualSCSIPassthroughOption as VirtualSCSIPassthroughOption,
    )
    from ._virtual_sio_controller import VirtualSIOController as VirtualSIOController
    from ._virtual_sio_controller_option import (
        VirtualSIOControllerOption as VirtualSIOControllerOption,
    )
    from ._virtual_serial_port import VirtualSerialPort as VirtualSerialPort
    from ._virtual_serial_port_option import VirtualSerialPortOption as VirtualSerialPortOption
    from ._virtual_sound_blaster16 import VirtualSoundBlaster16 as VirtualSoundBlaster16
    from ._virtual_sound_blaster16_option import (
        VirtualSoundBlaster16Option as VirtualSoundBlaster16Option,
    )
    from ._virtual_sound_card import VirtualSoundCard as VirtualSoundCard
    from ._virtual_sound_card_option import VirtualSoundCardOption as VirtualSoundCardOption
    from ._virtual_sriov_ethernet_card import VirtualSriovEthernetCard as VirtualSriovEthernetCard
    from ._virtual_sriov_ethernet_card_option import (
        VirtualSriovEthernetCardOption as VirtualSriovEthernetCardOption,
    )
    from ._virtual_tpm import VirtualTPM as VirtualTPM
    from ._virtual_tpm_option import VirtualTPMOption as VirtualTPMOption
    from ._virtual_usb import VirtualUSB as VirtualUSB
    from ._virtual_usb_controller import VirtualUSBController as VirtualUSBController
    from ._virtual_usb_controller_option import (
        VirtualUSBControllerOption as VirtualUSBControllerOption,
    )
    from ._virtual_usb_option import VirtualUSBOption as VirtualUSBOption
    from ._virtual_usbxhci_controller import VirtualUSBXHCIController as VirtualUSBXHCIController
    from ._virtual_usbxhci_controller_option import (
        VirtualUSBXHCIControllerOption as VirtualUSBXHCIControllerOption,
    )
    from ._virtual_vmci_device import VirtualVMCIDevice as VirtualVMCIDevice
    from ._virtual_vmci_device_option import VirtualVMCIDeviceOption as VirtualVMCIDeviceOption
    from ._virtual_vmirom import VirtualVMIROM as VirtualVMIROM
    from ._virtual_vmirom_option import VirtualVMIROMOption as VirtualVMIROMOption
    from ._virtual_video_card import VirtualVideoCard as VirtualVideoCard
    from ._virtual_video_card_option import VirtualVideoCardOption as VirtualVideoCardOption
    from ._virtual_vmxnet import VirtualVmxnet as VirtualVmxnet
    from ._virtual_vmxnet2 import VirtualVmxnet2 as VirtualVmxnet2
    from ._virtual_vmxnet2_option import VirtualVmxnet2Option as VirtualVmxnet2Option
    from ._virtual_vmxnet3 import VirtualVmxnet3 as VirtualVmxnet3
    from ._virtual_vmxnet3_option import VirtualVmxnet3Option as VirtualVmxnet3Option
    from ._virtual_vmxnet3_vrdma import VirtualVmxnet3Vrdma as VirtualVmxnet3Vrdma
    from ._virtual_vmxnet3_vrdma_option import (
        VirtualVmxnet3VrdmaOption as VirtualVmxnet3VrdmaOption,
    )
    from ._virtual_vmxnet_option import VirtualVmxnetOption as VirtualVmxnetOption
    from ._virtual_wdt import VirtualWDT as VirtualWDT
    from ._virtual_wdt_option import VirtualWDTOption as VirtualWDTOption
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "HostDiskMappingInfo": "_host_disk_mapping_info",
            "HostDiskMappingOption": "_host_disk_mapping_option",
            "ParaVirtualSCSIController": "_para_virtual_scsi_controller",
            "ParaVirtualSCSIControllerOption": "_para_virtual_scsi_controller_option",
            "VirtualAHCIController": "_virtual_ahci_controller",
            "VirtualAHCIControllerOption": "_virtual_ahci_controller_option",
            "VirtualBusLogicController": "_virtual_bus_logic_controller",
            "VirtualBusLogicControllerOption": "_virtual_bus_logic_controller_option",
            "VirtualCdrom": "_virtual_cdrom",
            "VirtualCdromOption": "_virtual_cdrom_option",
            "VirtualController": "_virtual_controller",
            "VirtualControllerOption": "_virtual_controller_option",
            "VirtualDevice": "_virtual_device",
            "VirtualDeviceOption": "_virtual_device_option",
            "VirtualDeviceSpec": "_virtual_device_spec",
            "VirtualDisk": "_virtual_disk",
            "VirtualDiskId": "_virtual_disk_id",
            "VirtualDiskOption": "_virtual_disk_option",
            "VirtualDiskSpec": "_virtual_disk_spec",
            "VirtualE1000": "_virtual_e1000",
            "VirtualE1000Option": "_virtual_e1000_option",
            "VirtualE1000e": "_virtual_e1000e",
            "VirtualE1000eOption": "_virtual_e1000e_option",
            "VirtualEnsoniq1371": "_virtual_ensoniq1371",
            "VirtualEnsoniq1371Option": "_virtual_ensoniq1371_option",
            "VirtualEthernetCard": "_virtual_ethernet_card",
            "VirtualEthernetCardOption": "_virtual_ethernet_card_option",
            "VirtualFloppy": "_virtual_floppy",
            "VirtualFloppyOption": "_virtual_floppy_option",
            "VirtualHdAudioCard": "_virtual_hd_audio_card",
            "VirtualHdAudioCardOption": "_virtual_hd_audio_card_option",
            "VirtualIDEController": "_virtual_ide_controller",
            "VirtualIDEControllerOption": "_virtual_ide_controller_option",
            "VirtualKeyboard": "_virtual_keyboard",
            "VirtualKeyboardOption": "_virtual_keyboard_option",
            "VirtualLsiLogicController": "_virtual_lsi_logic_controller",
            "VirtualLsiLogicControllerOption": "_virtual_lsi_logic_controller_option",
            "VirtualLsiLogicSASController": "_virtual_lsi_logic_sas_controller",
            "VirtualLsiLogicSASControllerOption": "_virtual_lsi_logic_sas_controller_option",
            "VirtualNVDIMM": "_virtual_nvdimm",
            "VirtualNVDIMMController": "_virtual_nvdimm_controller",
            "VirtualNVDIMMControllerOption": "_virtual_nvdimm_controller_option",
            "VirtualNVDIMMOption": "_virtual_nvdimm_option",
            "VirtualNVMEController": "_virtual_nvme_controller",
            "VirtualNVMEControllerOption": "_virtual_nvme_controller_option",
            "VirtualPCIController": "_virtual_pci_controller",
            "VirtualPCIControllerOption": "_virtual_pci_controller_option",
            "VirtualPCIPassthrough": "_virtual_pci_passthrough",
            "VirtualPCIPassthroughOption": "_virtual_pci_passthrough_option",
            "VirtualPCNet32": "_virtual_pc_net32",
            "VirtualPCNet32Option": "_virtual_pc_net32_option",
            "VirtualPS2Controller": "_virtual_ps2_controller",
            "VirtualPS2ControllerOption": "_virtual_ps2_controller_option",
            "VirtualParallelPort": "_virtual_parallel_port",
            "VirtualParallelPortOption": "_virtual_parallel_port_option",
            "VirtualPointingDevice": "_virtual_pointing_device",
            "VirtualPointingDeviceOption": "_virtual_pointing_device_option",
            "VirtualPrecisionClock": "_virtual_precision_clock",
            "VirtualPrecisionClockOption": "_virtual_precision_clock_option",
            "VirtualSATAController": "_virtual_sata_controller",
            "VirtualSATAControllerOption": "_virtual_sata_controller_option",
            "VirtualSCSIController": "_virtual_scsi_controller",
            "VirtualSCSIControllerOption": "_virtual_scsi_controller_option",
            "VirtualSCSIPassthrough": "_virtual_scsi_passthrough",
            "VirtualSCSIPassthroughOption": "_virtual_scsi_passthrough_option",
            "VirtualSIOController": "_virtual_sio_controller",
            "VirtualSIOControllerOption": "_virtual_sio_controller_option",
            "VirtualSerialPort": "_virtual_serial_port",
            "VirtualSerialPortOption": "_virtual_serial_port_option",
            "VirtualSoundBlaster16": "_virtual_sound_blaster16",
            "VirtualSoundBlaster16Option": "_virtual_sound_blaster16_option",
            "VirtualSoundCard": "_virtual_sound_card",
            "VirtualSoundCardOption": "_virtual_sound_card_option",
            "VirtualSriovEthernetCard": "_virtual_sriov_ethernet_card",
            "VirtualSriovEthernetCardOption": "_virtual_sriov_ethernet_card_option",
            "VirtualTPM": "_virtual_tpm",
            "VirtualTPMOption": "_virtual_tpm_option",
            "VirtualUSB": "_virtual_usb",
            "VirtualUSBController": "_virtual_usb_controller",
            "VirtualUSBControllerOption": "_virtual_usb_controller_option",
            "VirtualUSBOption": "_virtual_usb_option",
            "VirtualUSBXHCIController": "_virtual_usbxhci_controller",
            "VirtualUSBXHCIControllerOption": "_virtual_usbxhci_controller_option",
            "VirtualVMCIDevice": "_virtual_vmci_device",
            "VirtualVMCIDeviceOption": "_virtual_vmci_device_option",
            "VirtualVMIROM": "_virtual_vmirom",
            "VirtualVMIROMOption": "_virtual_vmirom_option",
            "VirtualVideoCard": "_virtual_video_card",
            "VirtualVideoCardOption": "_virtual_video_card_option",
            "VirtualVmxnet": "_virtual_vmxnet",
            "VirtualVmxnet2": "_virtual_vmxnet2",
            "VirtualVmxnet2Option": "_virtual_vmxnet2_option",
            "VirtualVmxnet3": "_virtual_vmxnet3",
            "VirtualVmxnet3Option": "_virtual_vmxnet3_option",
            "VirtualVmxnet3Vrdma": "_virtual_vmxnet3_vrdma",
            "VirtualVmxnet3VrdmaOption": "_virtual_vmxnet3_vrdma_option",
            "VirtualVmxnetOption": "_virtual_vmxnet_option",
            "VirtualWDT": "_virtual_wdt",
            "VirtualWDTOption": "_virtual_wdt_option",
        },
        (),
    )

__all__ = [
    "HostDiskMappingInfo",
    "HostDiskMappingOption",
    "ParaVirtualSCSIController",
    "ParaVirtualSCSIControllerOption",
    "VirtualAHCIController",
    "VirtualAHCIControllerOption",
    "VirtualBusLogicController",
    "VirtualBusLogicControllerOption",
    "VirtualCdrom",
    "VirtualCdromOption",
    "VirtualController",
    "VirtualControllerOption",
    "VirtualDevice",
    "VirtualDeviceOption",
    "VirtualDeviceSpec",
    "VirtualDisk",
    "VirtualDiskId",
    "VirtualDiskOption",
    "VirtualDiskSpec",
    "VirtualE1000",
    "VirtualE1000Option",
    "VirtualE1000e",
    "VirtualE1000eOption",
    "VirtualEnsoniq1371",
    "VirtualEnsoniq1371Option",
    "VirtualEthernetCard",
    "VirtualEthernetCardOption",
    "VirtualFloppy",
    "VirtualFloppyOption",
    "VirtualHdAudioCard",
    "VirtualHdAudioCardOption",
    "VirtualIDEController",
    "VirtualIDEControllerOption",
    "VirtualKeyboard",
    "VirtualKeyboardOption",
    "VirtualLsiLogicController",
    "VirtualLsiLogicControllerOption",
    "VirtualLsiLogicSASController",
    "VirtualLsiLogicSASControllerOption",
    "VirtualNVDIMM",
    "VirtualNVDIMMController",
    "VirtualNVDIMMControllerOption",
    "VirtualNVDIMMOption",
    "VirtualNVMEController",
    "VirtualNVMEControllerOption",
    "VirtualPCIController",
    "VirtualPCIControllerOption",
    "VirtualPCIPassthrough",
    "VirtualPCIPassthroughOption",
    "VirtualPCNet32",
    "VirtualPCNet32Option",
    "VirtualPS2Controller",
    "VirtualPS2ControllerOption",
    "VirtualParallelPort",
    "VirtualParallelPortOption",
    "VirtualPointingDevice",
    "VirtualPointingDeviceOption",
    "VirtualPrecisionClock",
    "VirtualPrecisionClockOption",
    "VirtualSATAController",
    "VirtualSATAControllerOption",
    "VirtualSCSIController",
    "VirtualSCSIControllerOption",
    "VirtualSCSIPassthrough",
    "VirtualSCSIPassthroughOption",
    "VirtualSIOController",
    "VirtualSIOControllerOption",
    "VirtualSerialPort",
    "VirtualSerialPortOption",
    "VirtualSoundBlaster16",
    "VirtualSoundBlaster16Option",
    "VirtualSoundCard",
    "VirtualSoundCardOption",
    "VirtualSriovEthernetCard",
    "VirtualSriovEthernetCardOption",
    "VirtualTPM",
    "VirtualTPMOption",
    "VirtualUSB",
    "VirtualUSBController",
    "VirtualUSBControllerOption",
    "VirtualUSBOption",
    "VirtualUSBXHCIController",
    "VirtualUSBXHCIControllerOption",
    "VirtualVMCIDevice",
    "VirtualVMCIDeviceOption",
    "VirtualVMIROM",
    "VirtualVMIROMOption",
    "VirtualVideoCard",
    "VirtualVideoCardOption",
    "VirtualVmxnet",
    "VirtualVmxnet2",
    "VirtualVmxnet2Option",
    "VirtualVmxnet3",
    "VirtualVmxnet3Option",
    "VirtualVmxnet3Vrdma",
    "VirtualVmxnet3VrdmaOption",
    "VirtualVmxnetOption",
    "VirtualWDT",
    "VirtualWDTOption",
]
