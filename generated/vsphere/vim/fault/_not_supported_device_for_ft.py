# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedDeviceForFT``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedDeviceForFT",
    wire_name="NotSupportedDeviceForFT",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version6", rank=6),
        _rt.Property("hostName", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version6", rank=6),
        _rt.Property("vmName", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("deviceType", "string", since="vim.version.version6", rank=6),
        _rt.Property("deviceLabel", "string", optional=True, since="vim.version.version6", rank=6),
    ),
)
class NotSupportedDeviceForFT(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.NotSupportedDeviceForFT``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``hostName``: ``string``, optional.
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, optional.
        - ``deviceType``: ``string``, required.
        - ``deviceLabel``: ``string``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NotSupportedDeviceForFT.rst``
    """

    @_rt.enum(
        "vim.fault.NotSupportedDeviceForFT.DeviceType",
        wire_name="NotSupportedDeviceForFTDeviceType",
        since="vim.version.version6",
        rank=6,
    )
    class DeviceType(_rt.VimEnum):
        """The enum ``vim.fault.NotSupportedDeviceForFT.DeviceType``, on the wire ``NotSupportedDeviceForFTDeviceType``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/fault/NotSupportedDeviceForFT/DeviceType.rst``
        """

        virtualVmxnet3 = "virtualVmxnet3"
        """The value ``virtualVmxnet3``."""
        paraVirtualSCSIController = "paraVirtualSCSIController"
        """The value ``paraVirtualSCSIController``."""

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.1."""
    hostName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.1."""
    vmName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    deviceType: str = ""
    """``string``, required. Since vSphere API 4.1."""
    deviceLabel: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
