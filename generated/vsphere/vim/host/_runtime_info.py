# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.RuntimeInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.RuntimeInfo",
    wire_name="HostRuntimeInfo",
    properties=lambda: (
        _rt.Property("connectionState", "vim.HostSystem.ConnectionState"),
        _rt.Property(
            "powerState", "vim.HostSystem.PowerState", since="vim.version.version2", rank=2
        ),
        _rt.Property("standbyMode", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("inMaintenanceMode", "boolean"),
        _rt.Property(
            "inQuarantineMode", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("bootTime", "dateTime", optional=True),
        _rt.Property(
            "healthSystemRuntime",
            "vim.host.HealthStatusSystem.Runtime",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "dasHostState",
            "vim.cluster.DasFdmHostState",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "tpmPcrValues",
            "vim.host.TpmDigestInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vsanRuntimeInfo",
            "vim.vsan.host.VsanRuntimeInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "networkRuntimeInfo",
            "vim.host.RuntimeInfo.NetworkRuntimeInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vFlashResourceRuntimeInfo",
            "vim.host.VFlashManager.VFlashResourceRunTimeInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostMaxVirtualDiskCapacity",
            "long",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "cryptoState", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "cryptoKeyId",
            "vim.encryption.CryptoKeyId",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "statelessNvdsMigrationReady",
            "string",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "partialMaintenanceMode",
            "vim.host.PartialMaintenanceModeRuntimeInfo",
            array=True,
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
        _rt.Property(
            "stateEncryption",
            "vim.host.RuntimeInfo.StateEncryptionInfo",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "podVMInfo", "vim.host.PodVMInfo", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class RuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.host.RuntimeInfo``, on the wire ``HostRuntimeInfo``.

    Fields:
        - ``connectionState``: ``vim.HostSystem.ConnectionState``, required.
        - ``powerState``: ``vim.HostSystem.PowerState``, required. Since VI API 2.5.
        - ``standbyMode``: ``string``, optional. Since vSphere API 4.1.
        - ``inMaintenanceMode``: ``boolean``, required.
        - ``inQuarantineMode``: ``boolean``, optional. Since vSphere API 6.5.
        - ``bootTime``: ``dateTime``, optional.
        - ``healthSystemRuntime``: ``vim.host.HealthStatusSystem.Runtime``, optional. Since VI API
          2.5.
        - ``dasHostState``: ``vim.cluster.DasFdmHostState``, optional. Since vSphere API 5.0.
        - ``tpmPcrValues``: List of ``vim.host.TpmDigestInfo``, optional. Since vSphere API 4.0.
        - ``vsanRuntimeInfo``: ``vim.vsan.host.VsanRuntimeInfo``, optional. Since vSphere API 5.5.
        - ``networkRuntimeInfo``: ``vim.host.RuntimeInfo.NetworkRuntimeInfo``, optional. Since
          vSphere API 5.5.
        - ``vFlashResourceRuntimeInfo``: ``vim.host.VFlashManager.VFlashResourceRunTimeInfo``,
          optional. Since vSphere API 5.5.
        - ``hostMaxVirtualDiskCapacity``: ``long``, optional. Since vSphere API 5.5.
        - ``cryptoState``: ``string``, optional. Since vSphere API 6.5.
        - ``cryptoKeyId``: ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5.
        - ``statelessNvdsMigrationReady``: ``string``, optional. Since vSphere API 7.0.2.0.
        - ``partialMaintenanceMode``: List of ``vim.host.PartialMaintenanceModeRuntimeInfo``,
          optional. Since vSphere API 8.0.3.0.
        - ``stateEncryption``: ``vim.host.RuntimeInfo.StateEncryptionInfo``, optional. Since vSphere
          API 7.0.3.0.
        - ``podVMInfo``: ``vim.host.PodVMInfo``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/RuntimeInfo.rst``
    """

    @_rt.data(
        "vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo",
        wire_name="HostRuntimeInfoNetStackInstanceRuntimeInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("netStackInstanceKey", "string", since="vim.version.version9", rank=9),
            _rt.Property("state", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property(
                "vmknicKeys",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "maxNumberOfConnections", "int", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "currentIpV6Enabled", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class NetStackInstanceRuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo``, on the wire ``HostRuntimeInfoNetStackInstanceRuntimeInfo``.

        Fields:
            - ``netStackInstanceKey``: ``string``, required.
            - ``state``: ``string``, optional.
            - ``vmknicKeys``: List of ``string``, optional.
            - ``maxNumberOfConnections``: ``int``, optional.
            - ``currentIpV6Enabled``: ``boolean``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/RuntimeInfo/NetStackInstanceRuntimeInfo.rst``
        """

        @_rt.enum(
            "vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo.State",
            wire_name="HostRuntimeInfoNetStackInstanceRuntimeInfoState",
            since="vim.version.version9",
            rank=9,
        )
        class State(_rt.VimEnum):
            """The enum ``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo.State``, on the wire ``HostRuntimeInfoNetStackInstanceRuntimeInfoState``.

            Since:
                vSphere API 5.5 (``vim.version.version9``)

            Source:
                ``vim/host/RuntimeInfo/NetStackInstanceRuntimeInfo/State.rst``
            """

            inactive = "inactive"
            """The value ``inactive``."""
            active = "active"
            """The value ``active``."""
            deactivating = "deactivating"
            """The value ``deactivating``."""
            activating = "activating"
            """The value ``activating``."""

        netStackInstanceKey: str = ""
        """``string``, required. Since vSphere API 5.5."""
        state: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        vmknicKeys: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.5."""
        maxNumberOfConnections: int | None = None
        """``int``, optional. Since vSphere API 5.5."""
        currentIpV6Enabled: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.RuntimeInfo.NetworkResourceRuntimeInfo",
        wire_name="HostNetworkResourceRuntime",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "pnicResourceInfo",
                "vim.host.RuntimeInfo.PnicNetworkResourceInfo",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class NetworkResourceRuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.host.RuntimeInfo.NetworkResourceRuntimeInfo``, on the wire ``HostNetworkResourceRuntime``.

        Fields:
            - ``pnicResourceInfo``: List of ``vim.host.RuntimeInfo.PnicNetworkResourceInfo``,
              required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/RuntimeInfo/NetworkResourceRuntimeInfo.rst``
        """

        pnicResourceInfo: _rt.Field[
            list[vim.host.RuntimeInfo.PnicNetworkResourceInfo],
            Iterable[vim.host.RuntimeInfo.PnicNetworkResourceInfo],
        ] = _rt.EMPTY
        """List of ``vim.host.RuntimeInfo.PnicNetworkResourceInfo``, required. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.host.RuntimeInfo.NetworkRuntimeInfo",
        wire_name="HostRuntimeInfoNetworkRuntimeInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "netStackInstanceRuntimeInfo",
                "vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "networkResourceRuntime",
                "vim.host.RuntimeInfo.NetworkResourceRuntimeInfo",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class NetworkRuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.host.RuntimeInfo.NetworkRuntimeInfo``, on the wire ``HostRuntimeInfoNetworkRuntimeInfo``.

        Fields:
            - ``netStackInstanceRuntimeInfo``: List of
              ``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo``, optional.
            - ``networkResourceRuntime``: ``vim.host.RuntimeInfo.NetworkResourceRuntimeInfo``,
              optional. Since vSphere API 6.0.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/RuntimeInfo/NetworkRuntimeInfo.rst``
        """

        netStackInstanceRuntimeInfo: _rt.Field[
            list[vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo],
            Iterable[vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo],
        ] = _rt.EMPTY
        """List of ``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo``, optional. Since vSphere API
        5.5.
        """
        networkResourceRuntime: vim.host.RuntimeInfo.NetworkResourceRuntimeInfo | None = None
        """``vim.host.RuntimeInfo.NetworkResourceRuntimeInfo``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.RuntimeInfo.PlacedVirtualNicIdentifier",
        wire_name="HostPlacedVirtualNicIdentifier",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version10", rank=10),
            _rt.Property("vnicKey", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "reservation", "int", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class PlacedVirtualNicIdentifier(vmodl.DynamicData):
        """The data object ``vim.host.RuntimeInfo.PlacedVirtualNicIdentifier``, on the wire ``HostPlacedVirtualNicIdentifier``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``vnicKey``: ``string``, required.
            - ``reservation``: ``int``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/RuntimeInfo/PlacedVirtualNicIdentifier.rst``
        """

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since vSphere API 6.0."""
        vnicKey: str = ""
        """``string``, required. Since vSphere API 6.0."""
        reservation: int | None = None
        """``int``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.RuntimeInfo.PnicNetworkResourceInfo",
        wire_name="HostPnicNetworkResourceInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("pnicDevice", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "availableBandwidthForVMTraffic",
                "long",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "unusedBandwidthForVMTraffic",
                "long",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "placedVirtualNics",
                "vim.host.RuntimeInfo.PlacedVirtualNicIdentifier",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class PnicNetworkResourceInfo(vmodl.DynamicData):
        """The data object ``vim.host.RuntimeInfo.PnicNetworkResourceInfo``, on the wire ``HostPnicNetworkResourceInfo``.

        Fields:
            - ``pnicDevice``: ``string``, required.
            - ``availableBandwidthForVMTraffic``: ``long``, optional.
            - ``unusedBandwidthForVMTraffic``: ``long``, optional.
            - ``placedVirtualNics``: List of ``vim.host.RuntimeInfo.PlacedVirtualNicIdentifier``,
              optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/RuntimeInfo/PnicNetworkResourceInfo.rst``
        """

        pnicDevice: str = ""
        """``string``, required. Since vSphere API 6.0."""
        availableBandwidthForVMTraffic: int | None = None
        """``long``, optional. Since vSphere API 6.0."""
        unusedBandwidthForVMTraffic: int | None = None
        """``long``, optional. Since vSphere API 6.0."""
        placedVirtualNics: _rt.Field[
            list[vim.host.RuntimeInfo.PlacedVirtualNicIdentifier],
            Iterable[vim.host.RuntimeInfo.PlacedVirtualNicIdentifier],
        ] = _rt.EMPTY
        """List of ``vim.host.RuntimeInfo.PlacedVirtualNicIdentifier``, optional. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.host.RuntimeInfo.StateEncryptionInfo",
        wire_name="HostRuntimeInfoStateEncryptionInfo",
        since="vim.version.v7_0_3_0",
        rank=24,
        properties=lambda: (
            _rt.Property("protectionMode", "string", since="vim.version.v7_0_3_0", rank=24),
            _rt.Property(
                "requireSecureBoot", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
            ),
            _rt.Property(
                "requireExecInstalledOnly",
                "boolean",
                optional=True,
                since="vim.version.v7_0_3_0",
                rank=24,
            ),
        ),
    )
    class StateEncryptionInfo(vmodl.DynamicData):
        """The data object ``vim.host.RuntimeInfo.StateEncryptionInfo``, on the wire ``HostRuntimeInfoStateEncryptionInfo``.

        Fields:
            - ``protectionMode``: ``string``, required.
            - ``requireSecureBoot``: ``boolean``, optional.
            - ``requireExecInstalledOnly``: ``boolean``, optional.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/host/RuntimeInfo/StateEncryptionInfo.rst``
        """

        @_rt.enum(
            "vim.host.RuntimeInfo.StateEncryptionInfo.ProtectionMode",
            wire_name="HostRuntimeInfoStateEncryptionInfoProtectionMode",
            since="vim.version.v7_0_3_0",
            rank=24,
        )
        class ProtectionMode(_rt.VimEnum):
            """The enum ``vim.host.RuntimeInfo.StateEncryptionInfo.ProtectionMode``, on the wire ``HostRuntimeInfoStateEncryptionInfoProtectionMode``.

            Since:
                vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

            Source:
                ``vim/host/RuntimeInfo/StateEncryptionInfo/ProtectionMode.rst``
            """

            none = "none"
            """The value ``none``."""
            tpm = "tpm"
            """The value ``tpm``."""

        protectionMode: str = ""
        """``string``, required. Since vSphere API 7.0.3.0."""
        requireSecureBoot: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.3.0."""
        requireExecInstalledOnly: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.3.0."""

    @_rt.enum(
        "vim.host.RuntimeInfo.StatelessNvdsMigrationState",
        wire_name="HostRuntimeInfoStatelessNvdsMigrationState",
        since="vim.version.v7_0_2_0",
        rank=22,
    )
    class StatelessNvdsMigrationState(_rt.VimEnum):
        """The enum ``vim.host.RuntimeInfo.StatelessNvdsMigrationState``, on the wire ``HostRuntimeInfoStatelessNvdsMigrationState``.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/host/RuntimeInfo/StatelessNvdsMigrationState.rst``
        """

        ready = "ready"
        """The value ``ready``."""
        notNeeded = "notNeeded"
        """The value ``notNeeded``."""
        unknown = "unknown"
        """The value ``unknown``."""

    connectionState: _rt.Field[
        vim.HostSystem.ConnectionState, vim.HostSystem.ConnectionState | str
    ] = _rt.UNSET
    """``vim.HostSystem.ConnectionState``, required. Since 1.0."""
    powerState: _rt.Field[vim.HostSystem.PowerState, vim.HostSystem.PowerState | str] = _rt.UNSET
    """``vim.HostSystem.PowerState``, required. Since VI API 2.5."""
    standbyMode: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    inMaintenanceMode: bool = False
    """``boolean``, required. Since 1.0."""
    inQuarantineMode: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    bootTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
    healthSystemRuntime: vim.host.HealthStatusSystem.Runtime | None = None
    """``vim.host.HealthStatusSystem.Runtime``, optional. Since VI API 2.5."""
    dasHostState: vim.cluster.DasFdmHostState | None = None
    """``vim.cluster.DasFdmHostState``, optional. Since vSphere API 5.0."""
    tpmPcrValues: _rt.Field[list[vim.host.TpmDigestInfo], Iterable[vim.host.TpmDigestInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.TpmDigestInfo``, optional. Since vSphere API 4.0."""
    vsanRuntimeInfo: vim.vsan.host.VsanRuntimeInfo | None = None
    """``vim.vsan.host.VsanRuntimeInfo``, optional. Since vSphere API 5.5."""
    networkRuntimeInfo: vim.host.RuntimeInfo.NetworkRuntimeInfo | None = None
    """``vim.host.RuntimeInfo.NetworkRuntimeInfo``, optional. Since vSphere API 5.5."""
    vFlashResourceRuntimeInfo: vim.host.VFlashManager.VFlashResourceRunTimeInfo | None = None
    """``vim.host.VFlashManager.VFlashResourceRunTimeInfo``, optional. Since vSphere API 5.5."""
    hostMaxVirtualDiskCapacity: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    cryptoState: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    cryptoKeyId: vim.encryption.CryptoKeyId | None = None
    """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""
    statelessNvdsMigrationReady: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
    partialMaintenanceMode: _rt.Field[
        list[vim.host.PartialMaintenanceModeRuntimeInfo],
        Iterable[vim.host.PartialMaintenanceModeRuntimeInfo],
    ] = _rt.EMPTY
    """List of ``vim.host.PartialMaintenanceModeRuntimeInfo``, optional. Since vSphere API
    8.0.3.0.
    """
    stateEncryption: vim.host.RuntimeInfo.StateEncryptionInfo | None = None
    """``vim.host.RuntimeInfo.StateEncryptionInfo``, optional. Since vSphere API 7.0.3.0."""
    podVMInfo: vim.host.PodVMInfo | None = None
    """``vim.host.PodVMInfo``, optional. Since vSphere API 9.1.0.0."""
