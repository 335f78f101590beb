# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ConfigInfo",
    wire_name="VsanHostConfigInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "hostSystem", "vim.HostSystem", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "clusterInfo",
            "vim.vsan.host.ConfigInfo.ClusterInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "storageInfo",
            "vim.vsan.host.ConfigInfo.StorageInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "networkInfo",
            "vim.vsan.host.ConfigInfo.NetworkInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "faultDomainInfo",
            "vim.vsan.host.ConfigInfo.FaultDomainInfo",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vsanEsaEnabled", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "vsanCyberRecoveryEnabled",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class ConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ConfigInfo``, on the wire ``VsanHostConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``hostSystem``: ``vim.HostSystem``, optional.
        - ``clusterInfo``: ``vim.vsan.host.ConfigInfo.ClusterInfo``, optional.
        - ``storageInfo``: ``vim.vsan.host.ConfigInfo.StorageInfo``, optional.
        - ``networkInfo``: ``vim.vsan.host.ConfigInfo.NetworkInfo``, optional.
        - ``faultDomainInfo``: ``vim.vsan.host.ConfigInfo.FaultDomainInfo``, optional. Since vSphere
          API 6.0.
        - ``vsanEsaEnabled``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``vsanCyberRecoveryEnabled``: ``boolean``, optional. Since vSphere API 9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/ConfigInfo.rst``
    """

    @_rt.data(
        "vim.vsan.host.ConfigInfo.ClusterInfo",
        wire_name="VsanHostConfigInfoClusterInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("uuid", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("nodeUuid", "string", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class ClusterInfo(vmodl.DynamicData):
        """The data object ``vim.vsan.host.ConfigInfo.ClusterInfo``, on the wire ``VsanHostConfigInfoClusterInfo``.

        Fields:
            - ``uuid``: ``string``, optional.
            - ``nodeUuid``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/ConfigInfo/ClusterInfo.rst``
        """

        uuid: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        nodeUuid: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.vsan.host.ConfigInfo.FaultDomainInfo",
        wire_name="VsanHostFaultDomainInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version10", rank=10),
        ),
    )
    class FaultDomainInfo(vmodl.DynamicData):
        """The data object ``vim.vsan.host.ConfigInfo.FaultDomainInfo``, on the wire ``VsanHostFaultDomainInfo``.

        Fields:
            - ``name``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vsan/host/ConfigInfo/FaultDomainInfo.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vsan.host.ConfigInfo.NetworkInfo",
        wire_name="VsanHostConfigInfoNetworkInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "port",
                "vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class NetworkInfo(vmodl.DynamicData):
        """The data object ``vim.vsan.host.ConfigInfo.NetworkInfo``, on the wire ``VsanHostConfigInfoNetworkInfo``.

        Fields:
            - ``port``: List of ``vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/ConfigInfo/NetworkInfo.rst``
        """

        @_rt.data(
            "vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig",
            wire_name="VsanHostConfigInfoNetworkInfoPortConfig",
            since="vim.version.version9",
            rank=9,
            properties=lambda: (
                _rt.Property(
                    "ipConfig",
                    "vim.vsan.host.IpConfig",
                    optional=True,
                    since="vim.version.version9",
                    rank=9,
                ),
                _rt.Property("device", "string", since="vim.version.version9", rank=9),
            ),
        )
        class PortConfig(vmodl.DynamicData):
            """The data object ``vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig``, on the wire ``VsanHostConfigInfoNetworkInfoPortConfig``.

            Fields:
                - ``ipConfig``: ``vim.vsan.host.IpConfig``, optional.
                - ``device``: ``string``, required.

            Since:
                vSphere API 5.5 (``vim.version.version9``)

            Source:
                ``vim/vsan/host/ConfigInfo/NetworkInfo/PortConfig.rst``
            """

            ipConfig: vim.vsan.host.IpConfig | None = None
            """``vim.vsan.host.IpConfig``, optional. Since vSphere API 5.5."""
            device: str = ""
            """``string``, required. Since vSphere API 5.5."""

        port: _rt.Field[
            list[vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig],
            Iterable[vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig],
        ] = _rt.EMPTY
        """List of ``vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig``, optional. Since vSphere API
        5.5.
        """

    @_rt.data(
        "vim.vsan.host.ConfigInfo.StorageInfo",
        wire_name="VsanHostConfigInfoStorageInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "autoClaimStorage", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "diskMapping",
                "vim.vsan.host.DiskMapping",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "diskMapInfo",
                "vim.vsan.host.DiskMapInfo",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "checksumEnabled", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class StorageInfo(vmodl.DynamicData):
        """The data object ``vim.vsan.host.ConfigInfo.StorageInfo``, on the wire ``VsanHostConfigInfoStorageInfo``.

        Fields:
            - ``autoClaimStorage``: ``boolean``, optional.
            - ``diskMapping``: List of ``vim.vsan.host.DiskMapping``, optional.
            - ``diskMapInfo``: List of ``vim.vsan.host.DiskMapInfo``, optional. Since vSphere API
              6.0.
            - ``checksumEnabled``: ``boolean``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/ConfigInfo/StorageInfo.rst``
        """

        autoClaimStorage: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""
        diskMapping: _rt.Field[
            list[vim.vsan.host.DiskMapping], Iterable[vim.vsan.host.DiskMapping]
        ] = _rt.EMPTY
        """List of ``vim.vsan.host.DiskMapping``, optional. Since vSphere API 5.5."""
        diskMapInfo: _rt.Field[
            list[vim.vsan.host.DiskMapInfo], Iterable[vim.vsan.host.DiskMapInfo]
        ] = _rt.EMPTY
        """List of ``vim.vsan.host.DiskMapInfo``, optional. Since vSphere API 6.0."""
        checksumEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""

    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    hostSystem: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 5.5."""
    clusterInfo: vim.vsan.host.ConfigInfo.ClusterInfo | None = None
    """``vim.vsan.host.ConfigInfo.ClusterInfo``, optional. Since vSphere API 5.5."""
    storageInfo: vim.vsan.host.ConfigInfo.StorageInfo | None = None
    """``vim.vsan.host.ConfigInfo.StorageInfo``, optional. Since vSphere API 5.5."""
    networkInfo: vim.vsan.host.ConfigInfo.NetworkInfo | None = None
    """``vim.vsan.host.ConfigInfo.NetworkInfo``, optional. Since vSphere API 5.5."""
    faultDomainInfo: vim.vsan.host.ConfigInfo.FaultDomainInfo | None = None
    """``vim.vsan.host.ConfigInfo.FaultDomainInfo``, optional. Since vSphere API 6.0."""
    vsanEsaEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    vsanCyberRecoveryEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
