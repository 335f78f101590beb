# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualSerialPortOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSerialPortOption",
    wire_name="VirtualSerialPortOption",
    properties=lambda: (_rt.Property("yieldOnPoll", "vim.option.BoolOption"),),
)
class VirtualSerialPortOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualSerialPortOption``.

    Fields:
        - ``yieldOnPoll``: ``vim.option.BoolOption``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSerialPortOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSerialPortOption.DeviceBackingOption",
        wire_name="VirtualSerialPortDeviceBackingOption",
    )
    class DeviceBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualSerialPortOption.DeviceBackingOption``, on the wire ``VirtualSerialPortDeviceBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSerialPortOption/DeviceBackingOption.rst``
        """

    @_rt.enum(
        "vim.vm.device.VirtualSerialPortOption.EndPoint", wire_name="VirtualSerialPortEndPoint"
    )
    class EndPoint(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualSerialPortOption.EndPoint``, on the wire ``VirtualSerialPortEndPoint``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSerialPortOption/EndPoint.rst``
        """

        client = "client"
        """The value ``client``."""
        server = "server"
        """The value ``server``."""

    @_rt.data(
        "vim.vm.device.VirtualSerialPortOption.FileBackingOption",
        wire_name="VirtualSerialPortFileBackingOption",
    )
    class FileBackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualSerialPortOption.FileBackingOption``, on the wire ``VirtualSerialPortFileBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSerialPortOption/FileBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualSerialPortOption.PipeBackingOption",
        wire_name="VirtualSerialPortPipeBackingOption",
        properties=lambda: (
            _rt.Property("endpoint", "vim.option.ChoiceOption"),
            _rt.Property("noRxLoss", "vim.option.BoolOption"),
        ),
    )
    class PipeBackingOption(vim.vm.device.VirtualDeviceOption.PipeBackingOption):
        """The data object ``vim.vm.device.VirtualSerialPortOption.PipeBackingOption``, on the wire ``VirtualSerialPortPipeBackingOption``.

        Fields:
            - ``endpoint``: ``vim.option.ChoiceOption``, required.
            - ``noRxLoss``: ``vim.option.BoolOption``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSerialPortOption/PipeBackingOption.rst``
        """

        endpoint: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
        noRxLoss: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualSerialPortOption.ThinPrintBackingOption",
        wire_name="VirtualSerialPortThinPrintBackingOption",
        since="vim.version.version8",
        rank=8,
    )
    class ThinPrintBackingOption(vim.vm.device.VirtualDeviceOption.BackingOption):
        """The data object ``vim.vm.device.VirtualSerialPortOption.ThinPrintBackingOption``, on the wire ``VirtualSerialPortThinPrintBackingOption``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualSerialPortOption/ThinPrintBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualSerialPortOption.URIBackingOption",
        wire_name="VirtualSerialPortURIBackingOption",
        since="vim.version.version6",
        rank=6,
    )
    class URIBackingOption(vim.vm.device.VirtualDeviceOption.URIBackingOption):
        """The data object ``vim.vm.device.VirtualSerialPortOption.URIBackingOption``, on the wire ``VirtualSerialPortURIBackingOption``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/device/VirtualSerialPortOption/URIBackingOption.rst``
        """

    yieldOnPoll: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since 1.0."""
