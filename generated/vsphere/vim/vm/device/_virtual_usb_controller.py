# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualUSBController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualUSBController",
    wire_name="VirtualUSBController",
    properties=lambda: (
        _rt.Property("autoConnectDevices", "boolean", optional=True),
        _rt.Property("ehciEnabled", "boolean", optional=True, since="vim.version.version2", rank=2),
    ),
)
class VirtualUSBController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualUSBController``.

    Fields:
        - ``autoConnectDevices``: ``boolean``, optional.
        - ``ehciEnabled``: ``boolean``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualUSBController.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualUSBController.PciBusSlotInfo",
        wire_name="VirtualUSBControllerPciBusSlotInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "ehciPciSlotNumber", "int", optional=True, since="vim.version.version8", rank=8
            ),
        ),
    )
    class PciBusSlotInfo(vim.vm.device.VirtualDevice.PciBusSlotInfo):
        """The data object ``vim.vm.device.VirtualUSBController.PciBusSlotInfo``, on the wire ``VirtualUSBControllerPciBusSlotInfo``.

        Fields:
            - ``ehciPciSlotNumber``: ``int``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualUSBController/PciBusSlotInfo.rst``
        """

        ehciPciSlotNumber: int | None = None
        """``int``, optional. Since vSphere API 5.1."""

    autoConnectDevices: bool | None = None
    """``boolean``, optional. Since 1.0."""
    ehciEnabled: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
