# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VirtualDeviceSwap``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.VirtualDeviceSwap",
    wire_name="VirtualMachineVirtualDeviceSwap",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property(
            "lsiToPvscsi",
            "vim.vm.VirtualDeviceSwap.DeviceSwapInfo",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VirtualDeviceSwap(vmodl.DynamicData):
    """The data object ``vim.vm.VirtualDeviceSwap``, on the wire ``VirtualMachineVirtualDeviceSwap``.

    Fields:
        - ``lsiToPvscsi``: ``vim.vm.VirtualDeviceSwap.DeviceSwapInfo``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/vm/VirtualDeviceSwap.rst``
    """

    @_rt.data(
        "vim.vm.VirtualDeviceSwap.DeviceSwapInfo",
        wire_name="VirtualMachineVirtualDeviceSwapDeviceSwapInfo",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property(
                "enabled", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
            ),
            _rt.Property(
                "applicable", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
            ),
            _rt.Property("status", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
        ),
    )
    class DeviceSwapInfo(vmodl.DynamicData):
        """The data object ``vim.vm.VirtualDeviceSwap.DeviceSwapInfo``, on the wire ``VirtualMachineVirtualDeviceSwapDeviceSwapInfo``.

        Fields:
            - ``enabled``: ``boolean``, optional.
            - ``applicable``: ``boolean``, optional.
            - ``status``: ``string``, optional.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/VirtualDeviceSwap/DeviceSwapInfo.rst``
        """

        enabled: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.0.1."""
        applicable: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.0.1."""
        status: str | None = None
        """``string``, optional. Since vSphere API 8.0.0.1."""

    @_rt.enum(
        "vim.vm.VirtualDeviceSwap.DeviceSwapStatus",
        wire_name="VirtualMachineVirtualDeviceSwapDeviceSwapStatus",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class DeviceSwapStatus(_rt.VimEnum):
        """The enum ``vim.vm.VirtualDeviceSwap.DeviceSwapStatus``, on the wire ``VirtualMachineVirtualDeviceSwapDeviceSwapStatus``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/VirtualDeviceSwap/DeviceSwapStatus.rst``
        """

        none = "none"
        """The value ``none``."""
        scheduled = "scheduled"
        """The value ``scheduled``."""
        inprogress = "inprogress"
        """The value ``inprogress``."""
        failed = "failed"
        """The value ``failed``."""
        completed = "completed"
        """The value ``completed``."""

    lsiToPvscsi: vim.vm.VirtualDeviceSwap.DeviceSwapInfo | None = None
    """``vim.vm.VirtualDeviceSwap.DeviceSwapInfo``, optional. Since vSphere API 8.0.0.1."""
