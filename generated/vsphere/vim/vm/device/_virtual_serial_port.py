# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualSerialPort``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSerialPort",
    wire_name="VirtualSerialPort",
    properties=lambda: (_rt.Property("yieldOnPoll", "boolean"),),
)
class VirtualSerialPort(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualSerialPort``.

    Fields:
        - ``yieldOnPoll``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSerialPort.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSerialPort.DeviceBackingInfo",
        wire_name="VirtualSerialPortDeviceBackingInfo",
    )
    class DeviceBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualSerialPort.DeviceBackingInfo``, on the wire ``VirtualSerialPortDeviceBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSerialPort/DeviceBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualSerialPort.FileBackingInfo",
        wire_name="VirtualSerialPortFileBackingInfo",
    )
    class FileBackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualSerialPort.FileBackingInfo``, on the wire ``VirtualSerialPortFileBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSerialPort/FileBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualSerialPort.PipeBackingInfo",
        wire_name="VirtualSerialPortPipeBackingInfo",
        properties=lambda: (
            _rt.Property("endpoint", "string"),
            _rt.Property("noRxLoss", "boolean", optional=True),
        ),
    )
    class PipeBackingInfo(vim.vm.device.VirtualDevice.PipeBackingInfo):
        """The data object ``vim.vm.device.VirtualSerialPort.PipeBackingInfo``, on the wire ``VirtualSerialPortPipeBackingInfo``.

        Fields:
            - ``endpoint``: ``string``, required.
            - ``noRxLoss``: ``boolean``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSerialPort/PipeBackingInfo.rst``
        """

        endpoint: str = ""
        """``string``, required. Since 1.0."""
        noRxLoss: bool | None = None
        """``boolean``, optional. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualSerialPort.ThinPrintBackingInfo",
        wire_name="VirtualSerialPortThinPrintBackingInfo",
        since="vim.version.version8",
        rank=8,
    )
    class ThinPrintBackingInfo(vim.vm.device.VirtualDevice.BackingInfo):
        """The data object ``vim.vm.device.VirtualSerialPort.ThinPrintBackingInfo``, on the wire ``VirtualSerialPortThinPrintBackingInfo``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualSerialPort/ThinPrintBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualSerialPort.URIBackingInfo",
        wire_name="VirtualSerialPortURIBackingInfo",
        since="vim.version.version6",
        rank=6,
    )
    class URIBackingInfo(vim.vm.device.VirtualDevice.URIBackingInfo):
        """The data object ``vim.vm.device.VirtualSerialPort.URIBackingInfo``, on the wire ``VirtualSerialPortURIBackingInfo``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/device/VirtualSerialPort/URIBackingInfo.rst``
        """

    yieldOnPoll: bool = False
    """``boolean``, required. Since 1.0."""
