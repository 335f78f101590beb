# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.BootOptions``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.BootOptions",
    wire_name="VirtualMachineBootOptions",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("bootDelay", "long", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "enterBIOSSetup", "boolean", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "efiSecureBootEnabled", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "bootRetryEnabled", "boolean", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property("bootRetryDelay", "long", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "bootOrder",
            "vim.vm.BootOptions.BootableDevice",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "networkBootProtocol", "string", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class BootOptions(vmodl.DynamicData):
    """The data object ``vim.vm.BootOptions``, on the wire ``VirtualMachineBootOptions``.

    Fields:
        - ``bootDelay``: ``long``, optional.
        - ``enterBIOSSetup``: ``boolean``, optional.
        - ``efiSecureBootEnabled``: ``boolean``, optional. Since vSphere API 6.5.
        - ``bootRetryEnabled``: ``boolean``, optional. Since vSphere API 4.1.
        - ``bootRetryDelay``: ``long``, optional. Since vSphere API 4.1.
        - ``bootOrder``: List of ``vim.vm.BootOptions.BootableDevice``, optional. Since vSphere API
          5.0.
        - ``networkBootProtocol``: ``string``, optional. Since vSphere API 6.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/BootOptions.rst``
    """

    @_rt.data(
        "vim.vm.BootOptions.BootableDevice",
        wire_name="VirtualMachineBootOptionsBootableDevice",
        since="vim.version.version7",
        rank=7,
    )
    class BootableDevice(vmodl.DynamicData):
        """The data object ``vim.vm.BootOptions.BootableDevice``, on the wire ``VirtualMachineBootOptionsBootableDevice``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/BootOptions/BootableDevice.rst``
        """

    @_rt.enum(
        "vim.vm.BootOptions.NetworkBootProtocolType",
        wire_name="VirtualMachineBootOptionsNetworkBootProtocolType",
        since="vim.version.version10",
        rank=10,
    )
    class NetworkBootProtocolType(_rt.VimEnum):
        """The enum ``vim.vm.BootOptions.NetworkBootProtocolType``, on the wire ``VirtualMachineBootOptionsNetworkBootProtocolType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/BootOptions/NetworkBootProtocolType.rst``
        """

        ipv4 = "ipv4"
        """The value ``ipv4``."""
        ipv6 = "ipv6"
        """The value ``ipv6``."""

    @_rt.data(
        "vim.vm.BootOptions.BootableCdromDevice",
        wire_name="VirtualMachineBootOptionsBootableCdromDevice",
        since="vim.version.version7",
        rank=7,
    )
    class BootableCdromDevice(BootableDevice):
        """The data object ``vim.vm.BootOptions.BootableCdromDevice``, on the wire ``VirtualMachineBootOptionsBootableCdromDevice``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/BootOptions/BootableCdromDevice.rst``
        """

    @_rt.data(
        "vim.vm.BootOptions.BootableDiskDevice",
        wire_name="VirtualMachineBootOptionsBootableDiskDevice",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("deviceKey", "int", since="vim.version.version7", rank=7),
        ),
    )
    class BootableDiskDevice(BootableDevice):
        """The data object ``vim.vm.BootOptions.BootableDiskDevice``, on the wire ``VirtualMachineBootOptionsBootableDiskDevice``.

        Fields:
            - ``deviceKey``: ``int``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/BootOptions/BootableDiskDevice.rst``
        """

        deviceKey: int = 0
        """``int``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.BootOptions.BootableEthernetDevice",
        wire_name="VirtualMachineBootOptionsBootableEthernetDevice",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("deviceKey", "int", since="vim.version.version7", rank=7),
        ),
    )
    class BootableEthernetDevice(BootableDevice):
        """The data object ``vim.vm.BootOptions.BootableEthernetDevice``, on the wire ``VirtualMachineBootOptionsBootableEthernetDevice``.

        Fields:
            - ``deviceKey``: ``int``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/BootOptions/BootableEthernetDevice.rst``
        """

        deviceKey: int = 0
        """``int``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.BootOptions.BootableFloppyDevice",
        wire_name="VirtualMachineBootOptionsBootableFloppyDevice",
        since="vim.version.version7",
        rank=7,
    )
    class BootableFloppyDevice(BootableDevice):
        """The data object ``vim.vm.BootOptions.BootableFloppyDevice``, on the wire ``VirtualMachineBootOptionsBootableFloppyDevice``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/BootOptions/BootableFloppyDevice.rst``
        """

    bootDelay: int | None = None
    """``long``, optional. Since VI API 2.5."""
    enterBIOSSetup: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    efiSecureBootEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    bootRetryEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    bootRetryDelay: int | None = None
    """``long``, optional. Since vSphere API 4.1."""
    bootOrder: _rt.Field[
        list[vim.vm.BootOptions.BootableDevice], Iterable[vim.vm.BootOptions.BootableDevice]
    ] = _rt.EMPTY
    """List of ``vim.vm.BootOptions.BootableDevice``, optional. Since vSphere API 5.0."""
    networkBootProtocol: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
