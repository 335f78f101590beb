# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.KmipClusterInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.encryption.KmipClusterInfo",
    wire_name="KmipClusterInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "clusterId", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "servers",
            "vim.encryption.KmipServerInfo",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property("useAsDefault", "boolean", since="vim.version.version11", rank=11),
        _rt.Property("managementType", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "useAsEntityDefault",
            "vim.ManagedEntity",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("hasBackup", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22),
        _rt.Property(
            "tpmRequired", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property("keyId", "string", optional=True, since="vim.version.v7_0_2_0", rank=22),
        _rt.Property(
            "defaultKeyType", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "keyInfo",
            "vim.encryption.KmipClusterInfo.KeyInfo",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class KmipClusterInfo(vmodl.DynamicData):
    """The data object ``vim.encryption.KmipClusterInfo``.

    Fields:
        - ``clusterId``: ``vim.encryption.KeyProviderId``, required.
        - ``servers``: List of ``vim.encryption.KmipServerInfo``, optional.
        - ``useAsDefault``: ``boolean``, required.
        - ``managementType``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``useAsEntityDefault``: List of ``vim.ManagedEntity``, optional. Since vSphere API
          7.0.0.0.
        - ``hasBackup``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``tpmRequired``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``keyId``: ``string``, optional. Since vSphere API 7.0.2.0.
        - ``defaultKeyType``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``keyInfo``: ``vim.encryption.KmipClusterInfo.KeyInfo``, optional. Since vSphere API
          9.0.0.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/KmipClusterInfo.rst``
    """

    @_rt.data(
        "vim.encryption.KmipClusterInfo.KeyInfo",
        wire_name="KmipClusterInfoKeyInfo",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class KeyInfo(vmodl.DynamicData):
        """The data object ``vim.encryption.KmipClusterInfo.KeyInfo``, on the wire ``KmipClusterInfoKeyInfo``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/KmipClusterInfo/KeyInfo.rst``
        """

    @_rt.enum(
        "vim.encryption.KmipClusterInfo.KeyType",
        wire_name="KmipClusterInfoKeyType",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class KeyType(_rt.VimEnum):
        """The enum ``vim.encryption.KmipClusterInfo.KeyType``, on the wire ``KmipClusterInfoKeyType``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/KmipClusterInfo/KeyType.rst``
        """

        rawKey = "rawKey"
        """The value ``rawKey``."""
        wrappedKey = "wrappedKey"
        """The value ``wrappedKey``."""

    @_rt.enum(
        "vim.encryption.KmipClusterInfo.KmsManagementType",
        wire_name="KmipClusterInfoKmsManagementType",
        since="vim.version.v7_0",
        rank=18,
    )
    class KmsManagementType(_rt.VimEnum):
        """The enum ``vim.encryption.KmipClusterInfo.KmsManagementType``, on the wire ``KmipClusterInfoKmsManagementType``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/encryption/KmipClusterInfo/KmsManagementType.rst``
        """

        unknown = "unknown"
        """The value ``unknown``."""
        vCenter = "vCenter"
        """The value ``vCenter``."""
        trustAuthority = "trustAuthority"
        """The value ``trustAuthority``."""
        nativeProvider = "nativeProvider"
        """The value ``nativeProvider``."""

    @_rt.data(
        "vim.encryption.KmipClusterInfo.WrappingKeyIdKeyInfo",
        wire_name="KmipClusterInfoWrappingKeyIdKeyInfo",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("keyId", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("configuredTime", "dateTime", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class WrappingKeyIdKeyInfo(KeyInfo):
        """The data object ``vim.encryption.KmipClusterInfo.WrappingKeyIdKeyInfo``, on the wire ``KmipClusterInfoWrappingKeyIdKeyInfo``.

        Fields:
            - ``keyId``: ``string``, required.
            - ``configuredTime``: ``dateTime``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/KmipClusterInfo/WrappingKeyIdKeyInfo.rst``
        """

        keyId: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        configuredTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.encryption.KmipClusterInfo.WrappingRotationIntervalKeyInfo",
        wire_name="KmipClusterInfoWrappingRotationIntervalKeyInfo",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("keyId", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
            _rt.Property(
                "rotationInterval", "int", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "lastRotation", "dateTime", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class WrappingRotationIntervalKeyInfo(KeyInfo):
        """The data object ``vim.encryption.KmipClusterInfo.WrappingRotationIntervalKeyInfo``, on the wire ``KmipClusterInfoWrappingRotationIntervalKeyInfo``.

        Fields:
            - ``keyId``: ``string``, optional.
            - ``rotationInterval``: ``int``, optional.
            - ``lastRotation``: ``dateTime``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/KmipClusterInfo/WrappingRotationIntervalKeyInfo.rst``
        """

        keyId: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        rotationInterval: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""
        lastRotation: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 9.0.0.0."""

    clusterId: vim.encryption.KeyProviderId = _rt.UNSET
    """``vim.encryption.KeyProviderId``, required. Since vSphere API 6.5."""
    servers: _rt.Field[
        list[vim.encryption.KmipServerInfo], Iterable[vim.encryption.KmipServerInfo]
    ] = _rt.EMPTY
    """List of ``vim.encryption.KmipServerInfo``, optional. Since vSphere API 6.5."""
    useAsDefault: bool = False
    """``boolean``, required. Since vSphere API 6.5."""
    managementType: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    useAsEntityDefault: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
    """List of ``vim.ManagedEntity``, optional. Since vSphere API 7.0.0.0."""
    hasBackup: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    tpmRequired: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    keyId: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
    defaultKeyType: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    keyInfo: vim.encryption.KmipClusterInfo.KeyInfo | None = None
    """``vim.encryption.KmipClusterInfo.KeyInfo``, optional. Since vSphere API 9.0.0.0."""
