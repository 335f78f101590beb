# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualUSB``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualUSB",
    wire_name="VirtualUSB",
    properties=lambda: (
        _rt.Property("connected", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("vendor", "int", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("product", "int", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "family", "string", array=True, optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "speed", "string", array=True, optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class VirtualUSB(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualUSB``.

    Fields:
        - ``connected``: ``boolean``, required. Since VI API 2.5.
        - ``vendor``: ``int``, optional. Since vSphere API 4.1.
        - ``product``: ``int``, optional. Since vSphere API 4.1.
        - ``family``: List of ``string``, optional. Since vSphere API 4.1.
        - ``speed``: List of ``string``, optional. Since vSphere API 4.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualUSB.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualUSB.RemoteClientBackingInfo",
        wire_name="VirtualUSBRemoteClientBackingInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("hostname", "string", since="vim.version.version7", rank=7),
        ),
    )
    class RemoteClientBackingInfo(vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualUSB.RemoteClientBackingInfo``, on the wire ``VirtualUSBRemoteClientBackingInfo``.

        Fields:
            - ``hostname``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/device/VirtualUSB/RemoteClientBackingInfo.rst``
        """

        hostname: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.device.VirtualUSB.RemoteHostBackingInfo",
        wire_name="VirtualUSBRemoteHostBackingInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("hostname", "string", since="vim.version.version6", rank=6),
        ),
    )
    class RemoteHostBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualUSB.RemoteHostBackingInfo``, on the wire ``VirtualUSBRemoteHostBackingInfo``.

        Fields:
            - ``hostname``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/device/VirtualUSB/RemoteHostBackingInfo.rst``
        """

        hostname: str = ""
        """``string``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.vm.device.VirtualUSB.USBBackingInfo",
        wire_name="VirtualUSBUSBBackingInfo",
        since="vim.version.version2",
        rank=2,
    )
    class USBBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualUSB.USBBackingInfo``, on the wire ``VirtualUSBUSBBackingInfo``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/device/VirtualUSB/USBBackingInfo.rst``
        """

    connected: bool = False
    """``boolean``, required. Since VI API 2.5."""
    vendor: int | None = None
    """``int``, optional. Since vSphere API 4.1."""
    product: int | None = None
    """``int``, optional. Since vSphere API 4.1."""
    family: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    speed: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
