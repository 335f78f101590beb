# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DeviceRuntimeInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.DeviceRuntimeInfo",
    wire_name="VirtualMachineDeviceRuntimeInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "runtimeState",
            "vim.vm.DeviceRuntimeInfo.DeviceRuntimeState",
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("key", "int", since="vim.version.version6", rank=6),
    ),
)
class DeviceRuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.vm.DeviceRuntimeInfo``, on the wire ``VirtualMachineDeviceRuntimeInfo``.

    Fields:
        - ``runtimeState``: ``vim.vm.DeviceRuntimeInfo.DeviceRuntimeState``, required.
        - ``key``: ``int``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/vm/DeviceRuntimeInfo.rst``
    """

    @_rt.data(
        "vim.vm.DeviceRuntimeInfo.DeviceRuntimeState",
        wire_name="VirtualMachineDeviceRuntimeInfoDeviceRuntimeState",
        since="vim.version.version6",
        rank=6,
    )
    class DeviceRuntimeState(vmodl.DynamicData):
        """The data object ``vim.vm.DeviceRuntimeInfo.DeviceRuntimeState``, on the wire ``VirtualMachineDeviceRuntimeInfoDeviceRuntimeState``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/DeviceRuntimeInfo/DeviceRuntimeState.rst``
        """

    @_rt.data(
        "vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState",
        wire_name="VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "vmDirectPathGen2Active",
                "boolean",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "vmDirectPathGen2InactiveReasonVm",
                "string",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "vmDirectPathGen2InactiveReasonOther",
                "string",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "vmDirectPathGen2InactiveReasonExtended",
                "string",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "uptv2Active", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
            ),
            _rt.Property(
                "uptv2InactiveReasonVm",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Property(
                "uptv2InactiveReasonOther",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Property(
                "reservationStatus", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "attachmentStatus", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "featureRequirement",
                "vim.vm.FeatureRequirement",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class VirtualEthernetCardRuntimeState(DeviceRuntimeState):
        """The data object ``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState``, on the wire ``VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState``.

        Fields:
            - ``vmDirectPathGen2Active``: ``boolean``, optional.
            - ``vmDirectPathGen2InactiveReasonVm``: List of ``string``, optional.
            - ``vmDirectPathGen2InactiveReasonOther``: List of ``string``, optional.
            - ``vmDirectPathGen2InactiveReasonExtended``: ``string``, optional.
            - ``uptv2Active``: ``boolean``, optional. Since vSphere API 8.0.0.1.
            - ``uptv2InactiveReasonVm``: List of ``string``, optional. Since vSphere API 8.0.0.1.
            - ``uptv2InactiveReasonOther``: List of ``string``, optional. Since vSphere API 8.0.0.1.
            - ``reservationStatus``: ``string``, optional. Since vSphere API 5.5.
            - ``attachmentStatus``: ``string``, optional. Since vSphere API 6.7.
            - ``featureRequirement``: List of ``vim.vm.FeatureRequirement``, optional. Since vSphere
              API 6.7.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/DeviceRuntimeInfo/VirtualEthernetCardRuntimeState.rst``
        """

        @_rt.enum(
            "vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonOther",
            wire_name="VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther",
            since="vim.version.version6",
            rank=6,
        )
        class VmDirectPathGen2InactiveReasonOther(_rt.VimEnum):
            """The enum ``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonOther``, on the wire ``VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther``.

            Since:
                vSphere API 4.1 (``vim.version.version6``)

            Source:
                ``vim/vm/DeviceRuntimeInfo/VirtualEthernetCardRuntimeState/VmDirectPathGen2InactiveReasonOther.rst``
            """

            vmNptIncompatibleHost = "vmNptIncompatibleHost"
            """The value ``vmNptIncompatibleHost``."""
            vmNptIncompatibleNetwork = "vmNptIncompatibleNetwork"
            """The value ``vmNptIncompatibleNetwork``."""

        @_rt.enum(
            "vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonVm",
            wire_name="VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm",
            since="vim.version.version6",
            rank=6,
        )
        class VmDirectPathGen2InactiveReasonVm(_rt.VimEnum):
            """The enum ``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonVm``, on the wire ``VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm``.

            Since:
                vSphere API 4.1 (``vim.version.version6``)

            Source:
                ``vim/vm/DeviceRuntimeInfo/VirtualEthernetCardRuntimeState/VmDirectPathGen2InactiveReasonVm.rst``
            """

            vmNptIncompatibleGuest = "vmNptIncompatibleGuest"
            """The value ``vmNptIncompatibleGuest``."""
            vmNptIncompatibleGuestDriver = "vmNptIncompatibleGuestDriver"
            """The value ``vmNptIncompatibleGuestDriver``."""
            vmNptIncompatibleAdapterType = "vmNptIncompatibleAdapterType"
            """The value ``vmNptIncompatibleAdapterType``."""
            vmNptDisabledOrDisconnectedAdapter = "vmNptDisabledOrDisconnectedAdapter"
            """The value ``vmNptDisabledOrDisconnectedAdapter``."""
            vmNptIncompatibleAdapterFeatures = "vmNptIncompatibleAdapterFeatures"
            """The value ``vmNptIncompatibleAdapterFeatures``."""
            vmNptIncompatibleBackingType = "vmNptIncompatibleBackingType"
            """The value ``vmNptIncompatibleBackingType``."""
            vmNptInsufficientMemoryReservation = "vmNptInsufficientMemoryReservation"
            """The value ``vmNptInsufficientMemoryReservation``."""
            vmNptFaultToleranceOrRecordReplayConfigured = (
                "vmNptFaultToleranceOrRecordReplayConfigured"
            )
            """The value ``vmNptFaultToleranceOrRecordReplayConfigured``."""
            vmNptConflictingIOChainConfigured = "vmNptConflictingIOChainConfigured"
            """The value ``vmNptConflictingIOChainConfigured``."""
            vmNptMonitorBlocks = "vmNptMonitorBlocks"
            """The value ``vmNptMonitorBlocks``."""
            vmNptConflictingOperationInProgress = "vmNptConflictingOperationInProgress"
            """The value ``vmNptConflictingOperationInProgress``."""
            vmNptRuntimeError = "vmNptRuntimeError"
            """The value ``vmNptRuntimeError``."""
            vmNptOutOfIntrVector = "vmNptOutOfIntrVector"
            """The value ``vmNptOutOfIntrVector``."""
            vmNptVMCIActive = "vmNptVMCIActive"
            """The value ``vmNptVMCIActive``."""

        vmDirectPathGen2Active: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        vmDirectPathGen2InactiveReasonVm: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.1."""
        vmDirectPathGen2InactiveReasonOther: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.1."""
        vmDirectPathGen2InactiveReasonExtended: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        uptv2Active: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.0.1."""
        uptv2InactiveReasonVm: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 8.0.0.1."""
        uptv2InactiveReasonOther: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 8.0.0.1."""
        reservationStatus: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        attachmentStatus: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        featureRequirement: _rt.Field[
            list[vim.vm.FeatureRequirement], Iterable[vim.vm.FeatureRequirement]
        ] = _rt.EMPTY
        """List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API 6.7."""

    runtimeState: vim.vm.DeviceRuntimeInfo.DeviceRuntimeState = _rt.UNSET
    """``vim.vm.DeviceRuntimeInfo.DeviceRuntimeState``, required. Since vSphere API 4.1."""
    key: int = 0
    """``int``, required. Since vSphere API 4.1."""
