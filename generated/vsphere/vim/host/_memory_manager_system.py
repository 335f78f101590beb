# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MemoryManagerSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.MemoryManagerSystem",
    wire_name="HostMemorySystem",
    properties=lambda: (
        _rt.Property(
            "consoleReservationInfo",
            "vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo",
            optional=True,
        ),
        _rt.Property(
            "virtualMachineReservationInfo",
            "vim.host.MemoryManagerSystem.VirtualMachineReservationInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class MemoryManagerSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.MemoryManagerSystem``, on the wire ``HostMemorySystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/MemoryManagerSystem.rst``
    """

    @_rt.data(
        "vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo",
        wire_name="ServiceConsoleReservationInfo",
        properties=lambda: (
            _rt.Property("serviceConsoleReservedCfg", "long"),
            _rt.Property("serviceConsoleReserved", "long"),
            _rt.Property("unreserved", "long"),
        ),
    )
    class ServiceConsoleReservationInfo(vmodl.DynamicData):
        """The data object ``vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo``.

        Fields:
            - ``serviceConsoleReservedCfg``: ``long``, required.
            - ``serviceConsoleReserved``: ``long``, required.
            - ``unreserved``: ``long``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/MemoryManagerSystem/ServiceConsoleReservationInfo.rst``
        """

        serviceConsoleReservedCfg: int = 0
        """``long``, required. Since 1.0."""
        serviceConsoleReserved: int = 0
        """``long``, required. Since 1.0."""
        unreserved: int = 0
        """``long``, required. Since 1.0."""

    @_rt.data(
        "vim.host.MemoryManagerSystem.VirtualMachineReservationInfo",
        wire_name="VirtualMachineMemoryReservationInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("virtualMachineMin", "long", since="vim.version.version2", rank=2),
            _rt.Property("virtualMachineMax", "long", since="vim.version.version2", rank=2),
            _rt.Property("virtualMachineReserved", "long", since="vim.version.version2", rank=2),
            _rt.Property("allocationPolicy", "string", since="vim.version.version2", rank=2),
        ),
    )
    class VirtualMachineReservationInfo(vmodl.DynamicData):
        """The data object ``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo``, on the wire ``VirtualMachineMemoryReservationInfo``.

        Fields:
            - ``virtualMachineMin``: ``long``, required.
            - ``virtualMachineMax``: ``long``, required.
            - ``virtualMachineReserved``: ``long``, required.
            - ``allocationPolicy``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/MemoryManagerSystem/VirtualMachineReservationInfo.rst``
        """

        @_rt.enum(
            "vim.host.MemoryManagerSystem.VirtualMachineReservationInfo.AllocationPolicy",
            wire_name="VirtualMachineMemoryAllocationPolicy",
            since="vim.version.version2",
            rank=2,
        )
        class AllocationPolicy(_rt.VimEnum):
            """The enum ``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo.AllocationPolicy``, on the wire ``VirtualMachineMemoryAllocationPolicy``.

            Since:
                VI API 2.5 (``vim.version.version2``)

            Source:
                ``vim/host/MemoryManagerSystem/VirtualMachineReservationInfo/AllocationPolicy.rst``
            """

            swapNone = "swapNone"
            """The value ``swapNone``."""
            swapSome = "swapSome"
            """The value ``swapSome``."""
            swapMost = "swapMost"
            """The value ``swapMost``."""

        virtualMachineMin: int = 0
        """``long``, required. Since VI API 2.5."""
        virtualMachineMax: int = 0
        """``long``, required. Since VI API 2.5."""
        virtualMachineReserved: int = 0
        """``long``, required. Since VI API 2.5."""
        allocationPolicy: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.host.MemoryManagerSystem.VirtualMachineReservationSpec",
        wire_name="VirtualMachineMemoryReservationSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "virtualMachineReserved",
                "long",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "allocationPolicy", "string", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    class VirtualMachineReservationSpec(vmodl.DynamicData):
        """The data object ``vim.host.MemoryManagerSystem.VirtualMachineReservationSpec``, on the wire ``VirtualMachineMemoryReservationSpec``.

        Fields:
            - ``virtualMachineReserved``: ``long``, optional.
            - ``allocationPolicy``: ``string``, optional.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/MemoryManagerSystem/VirtualMachineReservationSpec.rst``
        """

        virtualMachineReserved: int | None = None
        """``long``, optional. Since VI API 2.5."""
        allocationPolicy: str | None = None
        """``string``, optional. Since VI API 2.5."""

    @property
    def consoleReservationInfo(
        self,
    ) -> vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo | None:
        """``vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo``, optional. Since 1.0."""
        _result: vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo | None = self._fetch(
            "consoleReservationInfo"
        )
        return _result

    @property
    def virtualMachineReservationInfo(
        self,
    ) -> vim.host.MemoryManagerSystem.VirtualMachineReservationInfo | None:
        """``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo``, optional. Since VI API
        2.5.
        """
        if self._rank < 2:
            self._unsupported("virtualMachineReservationInfo", 2)
        _result: vim.host.MemoryManagerSystem.VirtualMachineReservationInfo | None = self._fetch(
            "virtualMachineReservationInfo"
        )
        return _result

    @_rt.method(
        "ReconfigureServiceConsoleReservation",
        privilege="Host.Config.Memory",
        parameters=(_rt.Parameter("cfgBytes", "long"),),
    )
    def ReconfigureServiceConsoleReservation(self, cfgBytes: int) -> None:
        """Returns nothing. Since 1.0.

        Args:
            cfgBytes: ``long`` in bytes, required.

        Privilege:
            ``Host.Config.Memory``
        """
        _arguments = {"cfgBytes": cfgBytes}
        self._invoke("ReconfigureServiceConsoleReservation", _arguments)

    @_rt.method(
        "ReconfigureVirtualMachineReservation",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Memory",
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.host.MemoryManagerSystem.VirtualMachineReservationSpec",
                since="vim.version.version2",
                rank=2,
            ),
        ),
    )
    def ReconfigureVirtualMachineReservation(
        self, spec: vim.host.MemoryManagerSystem.VirtualMachineReservationSpec
    ) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            spec: ``vim.host.MemoryManagerSystem.VirtualMachineReservationSpec``, required.

        Privilege:
            ``Host.Config.Memory``
        """
        _arguments = {"spec": spec}
        if self._rank < 2:
            self._unsupported("ReconfigureVirtualMachineReservation", 2)
        self._check_arguments("ReconfigureVirtualMachineReservation", _arguments)
        self._invoke("ReconfigureVirtualMachineReservation", _arguments)
