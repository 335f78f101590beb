# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVMCIDevice``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualVMCIDevice",
    wire_name="VirtualMachineVMCIDevice",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property("id", "long", optional=True, since="vim.version.version4", rank=4),
        _rt.Property(
            "allowUnrestrictedCommunication",
            "boolean",
            optional=True,
            since="vim.version.version4",
            rank=4,
        ),
        _rt.Property(
            "filterEnable", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "filterInfo",
            "vim.vm.device.VirtualVMCIDevice.FilterInfo",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VirtualVMCIDevice(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualVMCIDevice``, on the wire ``VirtualMachineVMCIDevice``.

    Fields:
        - ``id``: ``long``, optional.
        - ``allowUnrestrictedCommunication``: ``boolean``, optional.
        - ``filterEnable``: ``boolean``, optional. Since vSphere API 6.0.
        - ``filterInfo``: ``vim.vm.device.VirtualVMCIDevice.FilterInfo``, optional. Since vSphere
          API 6.0.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/vm/device/VirtualVMCIDevice.rst``
    """

    @_rt.enum(
        "vim.vm.device.VirtualVMCIDevice.Action",
        wire_name="VirtualMachineVMCIDeviceAction",
        since="vim.version.version10",
        rank=10,
    )
    class Action(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualVMCIDevice.Action``, on the wire ``VirtualMachineVMCIDeviceAction``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualVMCIDevice/Action.rst``
        """

        allow = "allow"
        """The value ``allow``."""
        deny = "deny"
        """The value ``deny``."""

    @_rt.enum(
        "vim.vm.device.VirtualVMCIDevice.Direction",
        wire_name="VirtualMachineVMCIDeviceDirection",
        since="vim.version.version10",
        rank=10,
    )
    class Direction(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualVMCIDevice.Direction``, on the wire ``VirtualMachineVMCIDeviceDirection``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualVMCIDevice/Direction.rst``
        """

        guest = "guest"
        """The value ``guest``."""
        host = "host"
        """The value ``host``."""
        anyDirection = "anyDirection"
        """The value ``anyDirection``."""

    @_rt.data(
        "vim.vm.device.VirtualVMCIDevice.FilterInfo",
        wire_name="VirtualMachineVMCIDeviceFilterInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "filters",
                "vim.vm.device.VirtualVMCIDevice.FilterSpec",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class FilterInfo(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualVMCIDevice.FilterInfo``, on the wire ``VirtualMachineVMCIDeviceFilterInfo``.

        Fields:
            - ``filters``: List of ``vim.vm.device.VirtualVMCIDevice.FilterSpec``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualVMCIDevice/FilterInfo.rst``
        """

        filters: _rt.Field[
            list[vim.vm.device.VirtualVMCIDevice.FilterSpec],
            Iterable[vim.vm.device.VirtualVMCIDevice.FilterSpec],
        ] = _rt.EMPTY
        """List of ``vim.vm.device.VirtualVMCIDevice.FilterSpec``, optional. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.vm.device.VirtualVMCIDevice.FilterSpec",
        wire_name="VirtualMachineVMCIDeviceFilterSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("rank", "long", since="vim.version.version10", rank=10),
            _rt.Property("action", "string", since="vim.version.version10", rank=10),
            _rt.Property("protocol", "string", since="vim.version.version10", rank=10),
            _rt.Property("direction", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "lowerDstPortBoundary",
                "long",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "upperDstPortBoundary",
                "long",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class FilterSpec(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualVMCIDevice.FilterSpec``, on the wire ``VirtualMachineVMCIDeviceFilterSpec``.

        Fields:
            - ``rank``: ``long``, required.
            - ``action``: ``string``, required.
            - ``protocol``: ``string``, required.
            - ``direction``: ``string``, required.
            - ``lowerDstPortBoundary``: ``long``, optional.
            - ``upperDstPortBoundary``: ``long``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualVMCIDevice/FilterSpec.rst``
        """

        rank: int = 0
        """``long``, required. Since vSphere API 6.0."""
        action: str = ""
        """``string``, required. Since vSphere API 6.0."""
        protocol: str = ""
        """``string``, required. Since vSphere API 6.0."""
        direction: str = ""
        """``string``, required. Since vSphere API 6.0."""
        lowerDstPortBoundary: int | None = None
        """``long``, optional. Since vSphere API 6.0."""
        upperDstPortBoundary: int | None = None
        """``long``, optional. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.vm.device.VirtualVMCIDevice.Protocol",
        wire_name="VirtualMachineVMCIDeviceProtocol",
        since="vim.version.version10",
        rank=10,
    )
    class Protocol(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualVMCIDevice.Protocol``, on the wire ``VirtualMachineVMCIDeviceProtocol``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualVMCIDevice/Protocol.rst``
        """

        hypervisor = "hypervisor"
        """The value ``hypervisor``."""
        doorbell = "doorbell"
        """The value ``doorbell``."""
        queuepair = "queuepair"
        """The value ``queuepair``."""
        datagram = "datagram"
        """The value ``datagram``."""
        stream = "stream"
        """The value ``stream``."""
        anyProtocol = "anyProtocol"
        """The value ``anyProtocol``."""

    id: int | None = None
    """``long``, optional. Since vSphere API 4.0."""
    allowUnrestrictedCommunication: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    filterEnable: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    filterInfo: vim.vm.device.VirtualVMCIDevice.FilterInfo | None = None
    """``vim.vm.device.VirtualVMCIDevice.FilterInfo``, optional. Since vSphere API 6.0."""
