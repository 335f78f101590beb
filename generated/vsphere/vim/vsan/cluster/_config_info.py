# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.cluster.ConfigInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.cluster.ConfigInfo",
    wire_name="VsanClusterConfigInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "defaultConfig",
            "vim.vsan.cluster.ConfigInfo.HostDefaultInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
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
    """The data object ``vim.vsan.cluster.ConfigInfo``, on the wire ``VsanClusterConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``defaultConfig``: ``vim.vsan.cluster.ConfigInfo.HostDefaultInfo``, optional.
        - ``vsanEsaEnabled``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``vsanCyberRecoveryEnabled``: ``boolean``, optional. Since vSphere API 9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/cluster/ConfigInfo.rst``
    """

    @_rt.data(
        "vim.vsan.cluster.ConfigInfo.HostDefaultInfo",
        wire_name="VsanClusterConfigInfoHostDefaultInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("uuid", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property(
                "autoClaimStorage", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "checksumEnabled", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class HostDefaultInfo(vmodl.DynamicData):
        """The data object ``vim.vsan.cluster.ConfigInfo.HostDefaultInfo``, on the wire ``VsanClusterConfigInfoHostDefaultInfo``.

        Fields:
            - ``uuid``: ``string``, optional.
            - ``autoClaimStorage``: ``boolean``, optional.
            - ``checksumEnabled``: ``boolean``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/cluster/ConfigInfo/HostDefaultInfo.rst``
        """

        uuid: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        autoClaimStorage: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""
        checksumEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""

    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    defaultConfig: vim.vsan.cluster.ConfigInfo.HostDefaultInfo | None = None
    """``vim.vsan.cluster.ConfigInfo.HostDefaultInfo``, optional. Since vSphere API 5.5."""
    vsanEsaEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    vsanCyberRecoveryEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
