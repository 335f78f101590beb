# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VirtualNicManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VirtualNicManager",
    wire_name="HostVirtualNicManager",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "info", "vim.host.VirtualNicManagerInfo", since="vim.version.version5", rank=5
        ),
    ),
)
class VirtualNicManager(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.VirtualNicManager``, on the wire ``HostVirtualNicManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/VirtualNicManager.rst``
    """

    @_rt.data(
        "vim.host.VirtualNicManager.NetConfig",
        wire_name="VirtualNicManagerNetConfig",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("nicType", "string", since="vim.version.version5", rank=5),
            _rt.Property("multiSelectAllowed", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "candidateVnic",
                "vim.host.VirtualNic",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "selectedVnic",
                "vim.host.VirtualNic",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class NetConfig(vmodl.DynamicData):
        """The data object ``vim.host.VirtualNicManager.NetConfig``, on the wire ``VirtualNicManagerNetConfig``.

        Fields:
            - ``nicType``: ``string``, required.
            - ``multiSelectAllowed``: ``boolean``, required.
            - ``candidateVnic``: List of ``vim.host.VirtualNic``, optional.
            - ``selectedVnic``: List of ``vim.host.VirtualNic``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/VirtualNicManager/NetConfig.rst``
        """

        nicType: str = ""
        """``string``, required. Since vSphere API 4.0."""
        multiSelectAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        candidateVnic: _rt.Field[list[vim.host.VirtualNic], Iterable[vim.host.VirtualNic]] = (
            _rt.EMPTY
        )
        """List of ``vim.host.VirtualNic``, optional. Since vSphere API 4.0."""
        selectedVnic: _rt.Field[list[vim.host.VirtualNic], Iterable[vim.host.VirtualNic]] = (
            _rt.EMPTY
        )
        """List of ``vim.host.VirtualNic``, optional. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.host.VirtualNicManager.NicType",
        wire_name="HostVirtualNicManagerNicType",
        since="vim.version.version5",
        rank=5,
    )
    class NicType(_rt.VimEnum):
        """The enum ``vim.host.VirtualNicManager.NicType``, on the wire ``HostVirtualNicManagerNicType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/VirtualNicManager/NicType.rst``
        """

        vmotion = "vmotion"
        """The value ``vmotion``."""
        faultToleranceLogging = "faultToleranceLogging"
        """The value ``faultToleranceLogging``."""
        vSphereReplication = "vSphereReplication"
        """The value ``vSphereReplication``."""
        vSphereReplicationNFC = "vSphereReplicationNFC"
        """The value ``vSphereReplicationNFC``."""
        management = "management"
        """The value ``management``."""
        vsan = "vsan"
        """The value ``vsan``."""
        vSphereProvisioning = "vSphereProvisioning"
        """The value ``vSphereProvisioning``."""
        vsanWitness = "vsanWitness"
        """The value ``vsanWitness``."""
        vSphereBackupNFC = "vSphereBackupNFC"
        """The value ``vSphereBackupNFC``."""
        ptp = "ptp"
        """The value ``ptp``."""
        vsanReplication = "vsanReplication"
        """The value ``vsanReplication``."""
        nvmeTcp = "nvmeTcp"
        """The value ``nvmeTcp``."""
        nvmeRdma = "nvmeRdma"
        """The value ``nvmeRdma``."""
        vsanExternal = "vsanExternal"
        """The value ``vsanExternal``."""
        vnetworking = "vnetworking"
        """The value ``vnetworking``."""

    @_rt.data(
        "vim.host.VirtualNicManager.NicTypeSelection",
        wire_name="HostVirtualNicManagerNicTypeSelection",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "vnic", "vim.host.VirtualNicConnection", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "nicType", "string", array=True, optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class NicTypeSelection(vmodl.DynamicData):
        """The data object ``vim.host.VirtualNicManager.NicTypeSelection``, on the wire ``HostVirtualNicManagerNicTypeSelection``.

        Fields:
            - ``vnic``: ``vim.host.VirtualNicConnection``, required.
            - ``nicType``: List of ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/VirtualNicManager/NicTypeSelection.rst``
        """

        vnic: vim.host.VirtualNicConnection = _rt.UNSET
        """``vim.host.VirtualNicConnection``, required. Since vSphere API 4.0."""
        nicType: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""

    @property
    def info(self) -> vim.host.VirtualNicManagerInfo:
        """``vim.host.VirtualNicManagerInfo``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("info", 5)
        _result: vim.host.VirtualNicManagerInfo = self._fetch("info")
        return _result

    @_rt.method(
        "QueryNetConfig",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(vim.fault.HostConfigFault, vmodl.fault.InvalidArgument),
        parameters=(_rt.Parameter("nicType", "string", since="vim.version.version5", rank=5),),
        returns=_rt.Returns("vim.host.VirtualNicManager.NetConfig", optional=True),
    )
    def QueryNetConfig(self, nicType: str) -> vim.host.VirtualNicManager.NetConfig | None:
        """Returns ``vim.host.VirtualNicManager.NetConfig``, or None. Since vSphere API 4.0.

        Args:
            nicType: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"nicType": nicType}
        if self._rank < 5:
            self._unsupported("QueryNetConfig", 5)
        _result: vim.host.VirtualNicManager.NetConfig | None = self._invoke(
            "QueryNetConfig", _arguments
        )
        return _result

    @_rt.method(
        "SelectVnicForNicType",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Network",
        raises=(vim.fault.HostConfigFault, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("nicType", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("device", "string", since="vim.version.version5", rank=5),
        ),
    )
    def SelectVnicForNicType(self, nicType: str, device: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            nicType: ``string``, required.
            device: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"nicType": nicType, "device": device}
        if self._rank < 5:
            self._unsupported("SelectVnicForNicType", 5)
        self._invoke("SelectVnicForNicType", _arguments)

    SelectVnic = SelectVnicForNicType

    @_rt.method(
        "DeselectVnicForNicType",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Network",
        raises=(vim.fault.HostConfigFault, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("nicType", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("device", "string", since="vim.version.version5", rank=5),
        ),
    )
    def DeselectVnicForNicType(self, nicType: str, device: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            nicType: ``string``, required.
            device: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``Host.Config.Network``
        """
        _arguments = {"nicType": nicType, "device": device}
        if self._rank < 5:
            self._unsupported("DeselectVnicForNicType", 5)
        self._invoke("DeselectVnicForNicType", _arguments)

    DeselectVnic = DeselectVnicForNicType
