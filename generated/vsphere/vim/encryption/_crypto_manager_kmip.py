# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoManagerKmip``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.encryption.CryptoManagerKmip",
    wire_name="CryptoManagerKmip",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "kmipServers",
            "vim.encryption.KmipClusterInfo",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class CryptoManagerKmip(vim.encryption.CryptoManager):
    """The managed object ``vim.encryption.CryptoManagerKmip``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoManagerKmip.rst``
    """

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.CertSignRequest",
        wire_name="CryptoManagerKmipCertSignRequest",
        since="vim.version.v8_0_1_0",
        rank=30,
        properties=lambda: (
            _rt.Property(
                "commonName", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property(
                "organization", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property(
                "organizationUnit", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property(
                "locality", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property("state", "string", optional=True, since="vim.version.v8_0_1_0", rank=30),
            _rt.Property("country", "string", optional=True, since="vim.version.v8_0_1_0", rank=30),
            _rt.Property("email", "string", optional=True, since="vim.version.v8_0_1_0", rank=30),
        ),
    )
    class CertSignRequest(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.CertSignRequest``, on the wire ``CryptoManagerKmipCertSignRequest``.

        Fields:
            - ``commonName``: ``string``, optional.
            - ``organization``: ``string``, optional.
            - ``organizationUnit``: ``string``, optional.
            - ``locality``: ``string``, optional.
            - ``state``: ``string``, optional.
            - ``country``: ``string``, optional.
            - ``email``: ``string``, optional.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/encryption/CryptoManagerKmip/CertSignRequest.rst``
        """

        commonName: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        organization: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        organizationUnit: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        locality: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        state: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        country: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        email: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.CertificateInfo",
        wire_name="CryptoManagerKmipCertificateInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("subject", "string", since="vim.version.version11", rank=11),
            _rt.Property("issuer", "string", since="vim.version.version11", rank=11),
            _rt.Property("serialNumber", "string", since="vim.version.version11", rank=11),
            _rt.Property("notBefore", "dateTime", since="vim.version.version11", rank=11),
            _rt.Property("notAfter", "dateTime", since="vim.version.version11", rank=11),
            _rt.Property("fingerprint", "string", since="vim.version.version11", rank=11),
            _rt.Property("checkTime", "dateTime", since="vim.version.version11", rank=11),
            _rt.Property(
                "secondsSinceValid", "int", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "secondsBeforeExpire", "int", optional=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    class CertificateInfo(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.CertificateInfo``, on the wire ``CryptoManagerKmipCertificateInfo``.

        Fields:
            - ``subject``: ``string``, required.
            - ``issuer``: ``string``, required.
            - ``serialNumber``: ``string``, required.
            - ``notBefore``: ``dateTime``, required.
            - ``notAfter``: ``dateTime``, required.
            - ``fingerprint``: ``string``, required.
            - ``checkTime``: ``dateTime``, required.
            - ``secondsSinceValid``: ``int``, optional.
            - ``secondsBeforeExpire``: ``int``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/encryption/CryptoManagerKmip/CertificateInfo.rst``
        """

        subject: str = ""
        """``string``, required. Since vSphere API 6.5."""
        issuer: str = ""
        """``string``, required. Since vSphere API 6.5."""
        serialNumber: str = ""
        """``string``, required. Since vSphere API 6.5."""
        notBefore: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.5."""
        notAfter: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.5."""
        fingerprint: str = ""
        """``string``, required. Since vSphere API 6.5."""
        checkTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.5."""
        secondsSinceValid: int | None = None
        """``int``, optional. Since vSphere API 6.5."""
        secondsBeforeExpire: int | None = None
        """``int``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.ClusterStatus",
        wire_name="CryptoManagerKmipClusterStatus",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "clusterId", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "overallStatus",
                "vim.ManagedEntity.Status",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "managementType", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "servers",
                "vim.encryption.CryptoManagerKmip.ServerStatus",
                array=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "clientCertInfo",
                "vim.encryption.CryptoManagerKmip.CertificateInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ClusterStatus(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.ClusterStatus``, on the wire ``CryptoManagerKmipClusterStatus``.

        Fields:
            - ``clusterId``: ``vim.encryption.KeyProviderId``, required.
            - ``overallStatus``: ``vim.ManagedEntity.Status``, optional. Since vSphere API 7.0.0.0.
            - ``managementType``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``servers``: List of ``vim.encryption.CryptoManagerKmip.ServerStatus``, required.
            - ``clientCertInfo``: ``vim.encryption.CryptoManagerKmip.CertificateInfo``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/encryption/CryptoManagerKmip/ClusterStatus.rst``
        """

        clusterId: vim.encryption.KeyProviderId = _rt.UNSET
        """``vim.encryption.KeyProviderId``, required. Since vSphere API 6.5."""
        overallStatus: _rt.Field[
            vim.ManagedEntity.Status | None, vim.ManagedEntity.Status | str | None
        ] = _rt.UNSET
        """``vim.ManagedEntity.Status``, optional. Since vSphere API 7.0.0.0."""
        managementType: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        servers: _rt.Field[
            list[vim.encryption.CryptoManagerKmip.ServerStatus],
            Iterable[vim.encryption.CryptoManagerKmip.ServerStatus],
        ] = _rt.EMPTY
        """List of ``vim.encryption.CryptoManagerKmip.ServerStatus``, required. Since vSphere API
        6.5.
        """
        clientCertInfo: vim.encryption.CryptoManagerKmip.CertificateInfo | None = None
        """``vim.encryption.CryptoManagerKmip.CertificateInfo``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.CryptoKeyStatus",
        wire_name="CryptoManagerKmipCryptoKeyStatus",
        since="vim.version.version14",
        rank=14,
        properties=lambda: (
            _rt.Property(
                "keyId", "vim.encryption.CryptoKeyId", since="vim.version.version14", rank=14
            ),
            _rt.Property(
                "keyAvailable", "boolean", optional=True, since="vim.version.version14", rank=14
            ),
            _rt.Property("reason", "string", optional=True, since="vim.version.version14", rank=14),
            _rt.Property(
                "keyInfo",
                "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "encryptedVMs",
                "vim.VirtualMachine",
                array=True,
                optional=True,
                since="vim.version.version14",
                rank=14,
            ),
            _rt.Property(
                "affectedHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version14",
                rank=14,
            ),
            _rt.Property(
                "referencedByTags",
                "string",
                array=True,
                optional=True,
                since="vim.version.version14",
                rank=14,
            ),
        ),
    )
    class CryptoKeyStatus(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus``, on the wire ``CryptoManagerKmipCryptoKeyStatus``.

        Fields:
            - ``keyId``: ``vim.encryption.CryptoKeyId``, required.
            - ``keyAvailable``: ``boolean``, optional.
            - ``reason``: ``string``, optional.
            - ``keyInfo``: ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo``, optional.
              Since vSphere API 9.0.0.0.
            - ``encryptedVMs``: List of ``vim.VirtualMachine``, optional.
            - ``affectedHosts``: List of ``vim.HostSystem``, optional.
            - ``referencedByTags``: List of ``string``, optional.

        Since:
            vSphere API 6.7.2 (``vim.version.version14``)

        Source:
            ``vim/encryption/CryptoManagerKmip/CryptoKeyStatus.rst``
        """

        @_rt.data(
            "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo",
            wire_name="CryptoManagerKmipCryptoKeyStatusKeyInfo",
            since="vim.version.v9_0_0_0",
            rank=34,
            properties=lambda: (
                _rt.Property("keyId", "string", since="vim.version.v9_0_0_0", rank=34),
            ),
        )
        class KeyInfo(vmodl.DynamicData):
            """The data object ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo``, on the wire ``CryptoManagerKmipCryptoKeyStatusKeyInfo``.

            Fields:
                - ``keyId``: ``string``, required.

            Since:
                vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

            Source:
                ``vim/encryption/CryptoManagerKmip/CryptoKeyStatus/KeyInfo.rst``
            """

            keyId: str = ""
            """``string``, required. Since vSphere API 9.0.0.0."""

        @_rt.enum(
            "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyUnavailableReason",
            wire_name="CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason",
            since="vim.version.version14",
            rank=14,
        )
        class KeyUnavailableReason(_rt.VimEnum):
            """The enum ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyUnavailableReason``, on the wire ``CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason``.

            Since:
                vSphere API 6.7.2 (``vim.version.version14``)

            Source:
                ``vim/encryption/CryptoManagerKmip/CryptoKeyStatus/KeyUnavailableReason.rst``
            """

            KeyStateMissingInCache = "KeyStateMissingInCache"
            """The value ``KeyStateMissingInCache``."""
            KeyStateClusterInvalid = "KeyStateClusterInvalid"
            """The value ``KeyStateClusterInvalid``."""
            KeyStateClusterUnreachable = "KeyStateClusterUnreachable"
            """The value ``KeyStateClusterUnreachable``."""
            KeyStateMissingInKMS = "KeyStateMissingInKMS"
            """The value ``KeyStateMissingInKMS``."""
            KeyStateNotActiveOrEnabled = "KeyStateNotActiveOrEnabled"
            """The value ``KeyStateNotActiveOrEnabled``."""
            KeyStateManagedByTrustAuthority = "KeyStateManagedByTrustAuthority"
            """The value ``KeyStateManagedByTrustAuthority``."""
            KeyStateManagedByNKP = "KeyStateManagedByNKP"
            """The value ``KeyStateManagedByNKP``."""
            NoPermissionToAccessKeyProvider = "NoPermissionToAccessKeyProvider"
            """The value ``NoPermissionToAccessKeyProvider``."""
            WrappingKeyMissingInKMS = "WrappingKeyMissingInKMS"
            """The value ``WrappingKeyMissingInKMS``."""
            WrappingKeyNotActiveOrEnabled = "WrappingKeyNotActiveOrEnabled"
            """The value ``WrappingKeyNotActiveOrEnabled``."""

        @_rt.data(
            "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingKeyIdKeyInfo",
            wire_name="CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo",
            since="vim.version.v9_0_0_0",
            rank=34,
            properties=lambda: (
                _rt.Property(
                    "configuredTime",
                    "dateTime",
                    optional=True,
                    since="vim.version.v9_0_0_0",
                    rank=34,
                ),
            ),
        )
        class WrappingKeyIdKeyInfo(KeyInfo):
            """The data object ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingKeyIdKeyInfo``, on the wire ``CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo``.

            Fields:
                - ``configuredTime``: ``dateTime``, optional.

            Since:
                vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

            Source:
                ``vim/encryption/CryptoManagerKmip/CryptoKeyStatus/WrappingKeyIdKeyInfo.rst``
            """

            configuredTime: datetime.datetime | None = None
            """``dateTime``, optional. Since vSphere API 9.0.0.0."""

        @_rt.data(
            "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingRotationIntervalKeyInfo",
            wire_name="CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo",
            since="vim.version.v9_0_0_0",
            rank=34,
            properties=lambda: (
                _rt.Property(
                    "createTime", "dateTime", optional=True, since="vim.version.v9_0_0_0", rank=34
                ),
                _rt.Property(
                    "rotateTime", "dateTime", optional=True, since="vim.version.v9_0_0_0", rank=34
                ),
            ),
        )
        class WrappingRotationIntervalKeyInfo(KeyInfo):
            """The data object ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingRotationIntervalKeyInfo``, on the wire ``CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo``.

            Fields:
                - ``createTime``: ``dateTime``, optional.
                - ``rotateTime``: ``dateTime``, optional.

            Since:
                vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

            Source:
                ``vim/encryption/CryptoManagerKmip/CryptoKeyStatus/WrappingRotationIntervalKeyInfo.rst``
            """

            createTime: datetime.datetime | None = None
            """``dateTime``, optional. Since vSphere API 9.0.0.0."""
            rotateTime: datetime.datetime | None = None
            """``dateTime``, optional. Since vSphere API 9.0.0.0."""

        keyId: vim.encryption.CryptoKeyId = _rt.UNSET
        """``vim.encryption.CryptoKeyId``, required. Since vSphere API 6.7.2."""
        keyAvailable: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7.2."""
        reason: str | None = None
        """``string``, optional. Since vSphere API 6.7.2."""
        keyInfo: vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo | None = None
        """``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo``, optional. Since vSphere API
        9.0.0.0.
        """
        encryptedVMs: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
        """List of ``vim.VirtualMachine``, optional. Since vSphere API 6.7.2."""
        affectedHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since vSphere API 6.7.2."""
        referencedByTags: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.7.2."""

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.CustomAttributeSpec",
        wire_name="CryptoManagerKmipCustomAttributeSpec",
        since="vim.version.v8_0_1_0",
        rank=30,
        properties=lambda: (
            _rt.Property(
                "attributes",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
    )
    class CustomAttributeSpec(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.CustomAttributeSpec``, on the wire ``CryptoManagerKmipCustomAttributeSpec``.

        Fields:
            - ``attributes``: List of ``vim.KeyValue``, optional.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/encryption/CryptoManagerKmip/CustomAttributeSpec.rst``
        """

        attributes: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 8.0.1.0."""

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.GenerateKeySpec",
        wire_name="CryptoManagerKmipGenerateKeySpec",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("keyType", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class GenerateKeySpec(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.GenerateKeySpec``, on the wire ``CryptoManagerKmipGenerateKeySpec``.

        Fields:
            - ``keyType``: ``string``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/CryptoManagerKmip/GenerateKeySpec.rst``
        """

        keyType: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.ServerCertInfo",
        wire_name="CryptoManagerKmipServerCertInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("certificate", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "certInfo",
                "vim.encryption.CryptoManagerKmip.CertificateInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "clientTrustServer",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ServerCertInfo(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.ServerCertInfo``, on the wire ``CryptoManagerKmipServerCertInfo``.

        Fields:
            - ``certificate``: ``string``, required.
            - ``certInfo``: ``vim.encryption.CryptoManagerKmip.CertificateInfo``, optional.
            - ``clientTrustServer``: ``boolean``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/encryption/CryptoManagerKmip/ServerCertInfo.rst``
        """

        certificate: str = ""
        """``string``, required. Since vSphere API 6.5."""
        certInfo: vim.encryption.CryptoManagerKmip.CertificateInfo | None = None
        """``vim.encryption.CryptoManagerKmip.CertificateInfo``, optional. Since vSphere API 6.5."""
        clientTrustServer: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.encryption.CryptoManagerKmip.ServerStatus",
        wire_name="CryptoManagerKmipServerStatus",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "status", "vim.ManagedEntity.Status", since="vim.version.version11", rank=11
            ),
            _rt.Property("connectionStatus", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "certInfo",
                "vim.encryption.CryptoManagerKmip.CertificateInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "clientTrustServer",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "serverTrustClient",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ServerStatus(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerKmip.ServerStatus``, on the wire ``CryptoManagerKmipServerStatus``.

        Fields:
            - ``name``: ``string``, required.
            - ``status``: ``vim.ManagedEntity.Status``, required.
            - ``connectionStatus``: ``string``, required.
            - ``certInfo``: ``vim.encryption.CryptoManagerKmip.CertificateInfo``, optional.
            - ``clientTrustServer``: ``boolean``, optional.
            - ``serverTrustClient``: ``boolean``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/encryption/CryptoManagerKmip/ServerStatus.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 6.5."""
        status: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
        """``vim.ManagedEntity.Status``, required. Since vSphere API 6.5."""
        connectionStatus: str = ""
        """``string``, required. Since vSphere API 6.5."""
        certInfo: vim.encryption.CryptoManagerKmip.CertificateInfo | None = None
        """``vim.encryption.CryptoManagerKmip.CertificateInfo``, optional. Since vSphere API 6.5."""
        clientTrustServer: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        serverTrustClient: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""

    @property
    def kmipServers(self) -> list[vim.encryption.KmipClusterInfo]:
        """List of ``vim.encryption.KmipClusterInfo``, optional. Since vSphere API 6.5."""
        if self._rank < 11:
            self._unsupported("kmipServers", 11)
        _result: list[vim.encryption.KmipClusterInfo] = self._fetch("kmipServers")
        return _result

    @_rt.method(
        "RegisterKmipServer",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "server", "vim.encryption.KmipServerSpec", since="vim.version.version11", rank=11
            ),
        ),
    )
    def RegisterKmipServer(self, server: vim.encryption.KmipServerSpec) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            server: ``vim.encryption.KmipServerSpec``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"server": server}
        if self._rank < 11:
            self._unsupported("RegisterKmipServer", 11)
        self._check_arguments("RegisterKmipServer", _arguments)
        self._invoke("RegisterKmipServer", _arguments)

    @_rt.method(
        "MarkDefault",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "clusterId", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
        ),
    )
    def MarkDefault(self, clusterId: vim.encryption.KeyProviderId) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            clusterId: ``vim.encryption.KeyProviderId``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"clusterId": clusterId}
        if self._rank < 11:
            self._unsupported("MarkDefault", 11)
        self._check_arguments("MarkDefault", _arguments)
        self._invoke("MarkDefault", _arguments)

    @_rt.method(
        "UpdateKmipServer",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "server", "vim.encryption.KmipServerSpec", since="vim.version.version11", rank=11
            ),
        ),
    )
    def UpdateKmipServer(self, server: vim.encryption.KmipServerSpec) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            server: ``vim.encryption.KmipServerSpec``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"server": server}
        if self._rank < 11:
            self._unsupported("UpdateKmipServer", 11)
        self._check_arguments("UpdateKmipServer", _arguments)
        self._invoke("UpdateKmipServer", _arguments)

    @_rt.method(
        "RemoveKmipServer",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "clusterId", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter("serverName", "string", since="vim.version.version11", rank=11),
        ),
    )
    def RemoveKmipServer(self, clusterId: vim.encryption.KeyProviderId, serverName: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            clusterId: ``vim.encryption.KeyProviderId``, required.
            serverName: ``string``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"clusterId": clusterId, "serverName": serverName}
        if self._rank < 11:
            self._unsupported("RemoveKmipServer", 11)
        self._check_arguments("RemoveKmipServer", _arguments)
        self._invoke("RemoveKmipServer", _arguments)

    @_rt.method(
        "ListKmipServers",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter("limit", "int", optional=True, since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.encryption.KmipClusterInfo", array=True, optional=True),
    )
    def ListKmipServers(self, limit: int | None = None) -> list[vim.encryption.KmipClusterInfo]:
        """Returns a list of ``vim.encryption.KmipClusterInfo``, which may be empty. Since vSphere
        API 6.5.

        Args:
            limit: ``int``, optional.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"limit": limit}
        if self._rank < 11:
            self._unsupported("ListKmipServers", 11)
        _result: list[vim.encryption.KmipClusterInfo] = self._invoke("ListKmipServers", _arguments)
        return _result

    @_rt.method(
        "RetrieveKmipServersStatus_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "clusters",
                "vim.encryption.KmipClusterInfo",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.encryption.CryptoManagerKmip.ClusterStatus",
            task_result_array=True,
        ),
    )
    def RetrieveKmipServersStatus_Task(
        self, clusters: Iterable[vim.encryption.KmipClusterInfo] = ()
    ) -> _rt.TaskOf[list[vim.encryption.CryptoManagerKmip.ClusterStatus] | None]:
        """Starts a task that yields a list of ``vim.encryption.CryptoManagerKmip.ClusterStatus``.
        Since vSphere API 6.5.

        Args:
            clusters: List of ``vim.encryption.KmipClusterInfo``, optional.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"clusters": _rt.array("clusters", clusters)}
        if self._rank < 11:
            self._unsupported("RetrieveKmipServersStatus_Task", 11)
        self._check_arguments("RetrieveKmipServersStatus_Task", _arguments)
        _result: _rt.TaskOf[list[vim.encryption.CryptoManagerKmip.ClusterStatus] | None] = (
            self._invoke("RetrieveKmipServersStatus_Task", _arguments)
        )
        return _result

    RetrieveKmipServersStatus = RetrieveKmipServersStatus_Task

    @_rt.method(
        "GenerateKey",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeys",
        parameters=(
            _rt.Parameter(
                "keyProvider",
                "vim.encryption.KeyProviderId",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "spec",
                "vim.encryption.CryptoManagerKmip.CustomAttributeSpec",
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
            _rt.Parameter(
                "keySpec",
                "vim.encryption.CryptoManagerKmip.GenerateKeySpec",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
        returns=_rt.Returns("vim.encryption.CryptoKeyResult"),
    )
    def GenerateKey(
        self,
        keyProvider: vim.encryption.KeyProviderId | None = None,
        spec: vim.encryption.CryptoManagerKmip.CustomAttributeSpec | None = None,
        keySpec: vim.encryption.CryptoManagerKmip.GenerateKeySpec | None = None,
    ) -> vim.encryption.CryptoKeyResult:
        """Returns ``vim.encryption.CryptoKeyResult``. Since vSphere API 6.5.

        Args:
            keyProvider: ``vim.encryption.KeyProviderId``, optional.
            spec: ``vim.encryption.CryptoManagerKmip.CustomAttributeSpec``, optional. Since vSphere
                API 8.0.1.0.
            keySpec: ``vim.encryption.CryptoManagerKmip.GenerateKeySpec``, optional. Since vSphere
                API 9.0.0.0.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _arguments = {"keyProvider": keyProvider, "spec": spec, "keySpec": keySpec}
        if self._rank < 11:
            self._unsupported("GenerateKey", 11)
        if spec is not None and self._rank < 30:
            self._unsupported("GenerateKey(spec)", 30)
        if keySpec is not None and self._rank < 34:
            self._unsupported("GenerateKey(keySpec)", 34)
        self._check_arguments("GenerateKey", _arguments)
        _result: vim.encryption.CryptoKeyResult = self._invoke("GenerateKey", _arguments)
        return _result

    @_rt.method(
        "RetrieveKmipServerCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "keyProvider",
                "vim.encryption.KeyProviderId",
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "server", "vim.encryption.KmipServerInfo", since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("vim.encryption.CryptoManagerKmip.ServerCertInfo"),
    )
    def RetrieveKmipServerCert(
        self, keyProvider: vim.encryption.KeyProviderId, server: vim.encryption.KmipServerInfo
    ) -> vim.encryption.CryptoManagerKmip.ServerCertInfo:
        """Returns ``vim.encryption.CryptoManagerKmip.ServerCertInfo``. Since vSphere API 6.5.

        Args:
            keyProvider: ``vim.encryption.KeyProviderId``, required.
            server: ``vim.encryption.KmipServerInfo``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"keyProvider": keyProvider, "server": server}
        if self._rank < 11:
            self._unsupported("RetrieveKmipServerCert", 11)
        self._check_arguments("RetrieveKmipServerCert", _arguments)
        _result: vim.encryption.CryptoManagerKmip.ServerCertInfo = self._invoke(
            "RetrieveKmipServerCert", _arguments
        )
        return _result

    @_rt.method(
        "UploadKmipServerCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter("certificate", "string", since="vim.version.version11", rank=11),
        ),
    )
    def UploadKmipServerCert(self, cluster: vim.encryption.KeyProviderId, certificate: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.
            certificate: ``string``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster, "certificate": certificate}
        if self._rank < 11:
            self._unsupported("UploadKmipServerCert", 11)
        self._check_arguments("UploadKmipServerCert", _arguments)
        self._invoke("UploadKmipServerCert", _arguments)

    @_rt.method(
        "GenerateSelfSignedClientCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter(
                "request",
                "vim.encryption.CryptoManagerKmip.CertSignRequest",
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def GenerateSelfSignedClientCert(
        self,
        cluster: vim.encryption.KeyProviderId,
        request: vim.encryption.CryptoManagerKmip.CertSignRequest | None = None,
    ) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.
            request: ``vim.encryption.CryptoManagerKmip.CertSignRequest``, optional. Since vSphere
                API 8.0.1.0.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster, "request": request}
        if self._rank < 11:
            self._unsupported("GenerateSelfSignedClientCert", 11)
        if request is not None and self._rank < 30:
            self._unsupported("GenerateSelfSignedClientCert(request)", 30)
        self._check_arguments("GenerateSelfSignedClientCert", _arguments)
        _result: str = self._invoke("GenerateSelfSignedClientCert", _arguments)
        return _result

    @_rt.method(
        "GenerateClientCsr",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter(
                "request",
                "vim.encryption.CryptoManagerKmip.CertSignRequest",
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def GenerateClientCsr(
        self,
        cluster: vim.encryption.KeyProviderId,
        request: vim.encryption.CryptoManagerKmip.CertSignRequest | None = None,
    ) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.
            request: ``vim.encryption.CryptoManagerKmip.CertSignRequest``, optional. Since vSphere
                API 8.0.1.0.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster, "request": request}
        if self._rank < 11:
            self._unsupported("GenerateClientCsr", 11)
        if request is not None and self._rank < 30:
            self._unsupported("GenerateClientCsr(request)", 30)
        self._check_arguments("GenerateClientCsr", _arguments)
        _result: str = self._invoke("GenerateClientCsr", _arguments)
        return _result

    @_rt.method(
        "RetrieveSelfSignedClientCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def RetrieveSelfSignedClientCert(self, cluster: vim.encryption.KeyProviderId) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 11:
            self._unsupported("RetrieveSelfSignedClientCert", 11)
        self._check_arguments("RetrieveSelfSignedClientCert", _arguments)
        _result: str = self._invoke("RetrieveSelfSignedClientCert", _arguments)
        return _result

    @_rt.method(
        "RetrieveClientCsr",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def RetrieveClientCsr(self, cluster: vim.encryption.KeyProviderId) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 11:
            self._unsupported("RetrieveClientCsr", 11)
        self._check_arguments("RetrieveClientCsr", _arguments)
        _result: str = self._invoke("RetrieveClientCsr", _arguments)
        return _result

    @_rt.method(
        "RetrieveClientCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def RetrieveClientCert(self, cluster: vim.encryption.KeyProviderId) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 11:
            self._unsupported("RetrieveClientCert", 11)
        self._check_arguments("RetrieveClientCert", _arguments)
        _result: str = self._invoke("RetrieveClientCert", _arguments)
        return _result

    @_rt.method(
        "UpdateSelfSignedClientCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter("certificate", "string", since="vim.version.version11", rank=11),
        ),
    )
    def UpdateSelfSignedClientCert(
        self, cluster: vim.encryption.KeyProviderId, certificate: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.
            certificate: ``string``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster, "certificate": certificate}
        if self._rank < 11:
            self._unsupported("UpdateSelfSignedClientCert", 11)
        self._check_arguments("UpdateSelfSignedClientCert", _arguments)
        self._invoke("UpdateSelfSignedClientCert", _arguments)

    @_rt.method(
        "UpdateKmsSignedCsrClientCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter("certificate", "string", since="vim.version.version11", rank=11),
        ),
    )
    def UpdateKmsSignedCsrClientCert(
        self, cluster: vim.encryption.KeyProviderId, certificate: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.
            certificate: ``string``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster, "certificate": certificate}
        if self._rank < 11:
            self._unsupported("UpdateKmsSignedCsrClientCert", 11)
        self._check_arguments("UpdateKmsSignedCsrClientCert", _arguments)
        self._invoke("UpdateKmsSignedCsrClientCert", _arguments)

    @_rt.method(
        "UploadClientCert",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter("certificate", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("privateKey", "string", since="vim.version.version11", rank=11),
        ),
    )
    def UploadClientCert(
        self, cluster: vim.encryption.KeyProviderId, certificate: str, privateKey: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, required.
            certificate: ``string``, required.
            privateKey: ``string``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster, "certificate": certificate, "privateKey": privateKey}
        if self._rank < 11:
            self._unsupported("UploadClientCert", 11)
        self._check_arguments("UploadClientCert", _arguments)
        self._invoke("UploadClientCert", _arguments)

    @_rt.method(
        "IsKmsClusterActive",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.ManageKeyServers",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.encryption.KeyProviderId",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def IsKmsClusterActive(self, cluster: vim.encryption.KeyProviderId | None = None) -> bool:
        """Returns ``boolean``. Since vSphere API 7.0.0.0.

        Args:
            cluster: ``vim.encryption.KeyProviderId``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 18:
            self._unsupported("IsKmsClusterActive", 18)
        self._check_arguments("IsKmsClusterActive", _arguments)
        _result: bool = self._invoke("IsKmsClusterActive", _arguments)
        return _result

    @_rt.method(
        "SetDefaultKmsCluster",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "entity", "vim.ManagedEntity", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Parameter(
                "clusterId",
                "vim.encryption.KeyProviderId",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
    )
    def SetDefaultKmsCluster(
        self,
        entity: vim.ManagedEntity | None = None,
        clusterId: vim.encryption.KeyProviderId | None = None,
    ) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            entity: ``vim.ManagedEntity``, optional.
            clusterId: ``vim.encryption.KeyProviderId``, optional.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"entity": entity, "clusterId": clusterId}
        if self._rank < 18:
            self._unsupported("SetDefaultKmsCluster", 18)
        self._check_arguments("SetDefaultKmsCluster", _arguments)
        self._invoke("SetDefaultKmsCluster", _arguments)

    @_rt.method(
        "GetDefaultKmsCluster",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "entity", "vim.ManagedEntity", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Parameter(
                "defaultsToParent", "boolean", optional=True, since="vim.version.v7_0", rank=18
            ),
        ),
        returns=_rt.Returns("vim.encryption.KeyProviderId", optional=True),
    )
    def GetDefaultKmsCluster(
        self, entity: vim.ManagedEntity | None = None, defaultsToParent: bool | None = None
    ) -> vim.encryption.KeyProviderId | None:
        """Returns ``vim.encryption.KeyProviderId``, or None. Since vSphere API 7.0.0.0.

        Args:
            entity: ``vim.ManagedEntity``, optional.
            defaultsToParent: ``boolean``, optional.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"entity": entity, "defaultsToParent": defaultsToParent}
        if self._rank < 18:
            self._unsupported("GetDefaultKmsCluster", 18)
        _result: vim.encryption.KeyProviderId | None = self._invoke(
            "GetDefaultKmsCluster", _arguments
        )
        return _result

    def _by_name_QueryCryptoKeyStatus(
        self, keyIds: Iterable[vim.encryption.CryptoKeyId] = (), *, checkKeyBitMap: int
    ) -> list[vim.encryption.CryptoManagerKmip.CryptoKeyStatus]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_QueryCryptoKeyStatus)
    @_rt.method(
        "QueryCryptoKeyStatus",
        since="vim.version.version14",
        rank=14,
        privilege="Cryptographer.ManageKeys",
        parameters=(
            _rt.Parameter(
                "keyIds",
                "vim.encryption.CryptoKeyId",
                array=True,
                optional=True,
                since="vim.version.version14",
                rank=14,
            ),
            _rt.Parameter("checkKeyBitMap", "int", since="vim.version.version14", rank=14),
        ),
        returns=_rt.Returns(
            "vim.encryption.CryptoManagerKmip.CryptoKeyStatus", array=True, optional=True
        ),
    )
    def QueryCryptoKeyStatus(
        self, keyIds: Iterable[vim.encryption.CryptoKeyId], checkKeyBitMap: int
    ) -> list[vim.encryption.CryptoManagerKmip.CryptoKeyStatus]:
        """Returns a list of ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus``, which may be
        empty. Since vSphere API 6.7.2.

        Args:
            keyIds: List of ``vim.encryption.CryptoKeyId``, optional.
            checkKeyBitMap: ``int``, required.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _rt.require("checkKeyBitMap", checkKeyBitMap)
        _arguments = {"keyIds": _rt.array("keyIds", keyIds), "checkKeyBitMap": checkKeyBitMap}
        if self._rank < 14:
            self._unsupported("QueryCryptoKeyStatus", 14)
        self._check_arguments("QueryCryptoKeyStatus", _arguments)
        _result: list[vim.encryption.CryptoManagerKmip.CryptoKeyStatus] = self._invoke(
            "QueryCryptoKeyStatus", _arguments
        )
        return _result

    @_rt.method(
        "RegisterKmsCluster",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "clusterId", "vim.encryption.KeyProviderId", since="vim.version.v7_0", rank=18
            ),
            _rt.Parameter(
                "managementType", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
        ),
    )
    def RegisterKmsCluster(
        self, clusterId: vim.encryption.KeyProviderId, managementType: str | None = None
    ) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            clusterId: ``vim.encryption.KeyProviderId``, required.
            managementType: ``string``, optional.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"clusterId": clusterId, "managementType": managementType}
        if self._rank < 18:
            self._unsupported("RegisterKmsCluster", 18)
        self._check_arguments("RegisterKmsCluster", _arguments)
        self._invoke("RegisterKmsCluster", _arguments)

    @_rt.method(
        "UnregisterKmsCluster",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "clusterId", "vim.encryption.KeyProviderId", since="vim.version.v7_0", rank=18
            ),
        ),
    )
    def UnregisterKmsCluster(self, clusterId: vim.encryption.KeyProviderId) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Args:
            clusterId: ``vim.encryption.KeyProviderId``, required.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {"clusterId": clusterId}
        if self._rank < 18:
            self._unsupported("UnregisterKmsCluster", 18)
        self._check_arguments("UnregisterKmsCluster", _arguments)
        self._invoke("UnregisterKmsCluster", _arguments)

    @_rt.method(
        "ListKmsClusters",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.ManageKeyServers",
        parameters=(
            _rt.Parameter(
                "includeKmsServers", "boolean", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Parameter(
                "managementTypeFilter", "int", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Parameter("statusFilter", "int", optional=True, since="vim.version.v7_0", rank=18),
        ),
        returns=_rt.Returns("vim.encryption.KmipClusterInfo", array=True, optional=True),
    )
    def ListKmsClusters(
        self,
        includeKmsServers: bool | None = None,
        managementTypeFilter: int | None = None,
        statusFilter: int | None = None,
    ) -> list[vim.encryption.KmipClusterInfo]:
        """Returns a list of ``vim.encryption.KmipClusterInfo``, which may be empty. Since vSphere
        API 7.0.0.0.

        Args:
            includeKmsServers: ``boolean``, optional.
            managementTypeFilter: ``int``, optional.
            statusFilter: ``int``, optional.

        Privilege:
            ``Cryptographer.ManageKeyServers``
        """
        _arguments = {
            "includeKmsServers": includeKmsServers,
            "managementTypeFilter": managementTypeFilter,
            "statusFilter": statusFilter,
        }
        if self._rank < 18:
            self._unsupported("ListKmsClusters", 18)
        _result: list[vim.encryption.KmipClusterInfo] = self._invoke("ListKmsClusters", _arguments)
        return _result

    @_rt.method(
        "SetKeyCustomAttributes",
        since="vim.version.v8_0_1_0",
        rank=30,
        privilege="Cryptographer.ManageKeys",
        parameters=(
            _rt.Parameter(
                "keyId", "vim.encryption.CryptoKeyId", since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Parameter(
                "spec",
                "vim.encryption.CryptoManagerKmip.CustomAttributeSpec",
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
        returns=_rt.Returns("vim.encryption.CryptoKeyResult"),
    )
    def SetKeyCustomAttributes(
        self,
        keyId: vim.encryption.CryptoKeyId,
        spec: vim.encryption.CryptoManagerKmip.CustomAttributeSpec,
    ) -> vim.encryption.CryptoKeyResult:
        """Returns ``vim.encryption.CryptoKeyResult``. Since vSphere API 8.0.1.0.

        Args:
            keyId: ``vim.encryption.CryptoKeyId``, required.
            spec: ``vim.encryption.CryptoManagerKmip.CustomAttributeSpec``, required.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _arguments = {"keyId": keyId, "spec": spec}
        if self._rank < 30:
            self._unsupported("SetKeyCustomAttributes", 30)
        self._check_arguments("SetKeyCustomAttributes", _arguments)
        _result: vim.encryption.CryptoKeyResult = self._invoke("SetKeyCustomAttributes", _arguments)
        return _result
