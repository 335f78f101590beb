# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.CertificateManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.CertificateManager",
    wire_name="HostCertificateManager",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "certificateInfo",
            "vim.host.CertificateManager.CertificateInfo",
            since="vim.version.version10",
            rank=10,
            privilege="Certificate.Manage",
        ),
    ),
)
class CertificateManager(_rt.ManagedObject):
    """The managed object ``vim.host.CertificateManager``, on the wire ``HostCertificateManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/CertificateManager.rst``
    """

    @_rt.data(
        "vim.host.CertificateManager.CertificateInfo",
        wire_name="HostCertificateManagerCertificateInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("kind", "string", optional=True, since="vim.version.v8_0_1_0", rank=30),
            _rt.Property("issuer", "string", optional=True, since="vim.version.version10", rank=10),
            _rt.Property(
                "notBefore", "dateTime", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "notAfter", "dateTime", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "subject", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property("status", "string", since="vim.version.version10", rank=10),
        ),
    )
    class CertificateInfo(vmodl.DynamicData):
        """The data object ``vim.host.CertificateManager.CertificateInfo``, on the wire ``HostCertificateManagerCertificateInfo``.

        Fields:
            - ``kind``: ``string``, optional. Since vSphere API 8.0.1.0.
            - ``issuer``: ``string``, optional.
            - ``notBefore``: ``dateTime``, optional.
            - ``notAfter``: ``dateTime``, optional.
            - ``subject``: ``string``, optional.
            - ``status``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/CertificateManager/CertificateInfo.rst``
        """

        @_rt.enum(
            "vim.host.CertificateManager.CertificateInfo.CertificateStatus",
            wire_name="HostCertificateManagerCertificateInfoCertificateStatus",
            since="vim.version.version10",
            rank=10,
        )
        class CertificateStatus(_rt.VimEnum):
            """The enum ``vim.host.CertificateManager.CertificateInfo.CertificateStatus``, on the wire ``HostCertificateManagerCertificateInfoCertificateStatus``.

            Since:
                vSphere API 6.0 (``vim.version.version10``)

            Source:
                ``vim/host/CertificateManager/CertificateInfo/CertificateStatus.rst``
            """

            unknown = "unknown"
            """The value ``unknown``."""
            expired = "expired"
            """The value ``expired``."""
            expiring = "expiring"
            """The value ``expiring``."""
            expiringShortly = "expiringShortly"
            """The value ``expiringShortly``."""
            expirationImminent = "expirationImminent"
            """The value ``expirationImminent``."""
            good = "good"
            """The value ``good``."""

        kind: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        issuer: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        notBefore: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 6.0."""
        notAfter: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 6.0."""
        subject: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        status: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.host.CertificateManager.CertificateKind",
        wire_name="HostCertificateManagerCertificateKind",
        since="vim.version.v8_0_1_0",
        rank=30,
    )
    class CertificateKind(_rt.VimEnum):
        """The enum ``vim.host.CertificateManager.CertificateKind``, on the wire ``HostCertificateManagerCertificateKind``.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/host/CertificateManager/CertificateKind.rst``
        """

        Machine = "Machine"
        """The value ``Machine``."""
        VASAClient = "VASAClient"
        """The value ``VASAClient``."""

    @_rt.data(
        "vim.host.CertificateManager.CertificateSpec",
        wire_name="HostCertificateManagerCertificateSpec",
        since="vim.version.v8_0_1_0",
        rank=30,
        properties=lambda: (
            _rt.Property("kind", "string", since="vim.version.v8_0_1_0", rank=30),
            _rt.Property(
                "subjectAlternativeNames",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "cryptoAlgorithm", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class CertificateSpec(vmodl.DynamicData):
        """The data object ``vim.host.CertificateManager.CertificateSpec``, on the wire ``HostCertificateManagerCertificateSpec``.

        Fields:
            - ``kind``: ``string``, required.
            - ``subjectAlternativeNames``: List of ``string``, optional. Since vSphere API 9.0.0.0.
            - ``cryptoAlgorithm``: ``string``, optional. Since vSphere API 9.1.0.0.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/host/CertificateManager/CertificateSpec.rst``
        """

        kind: str = ""
        """``string``, required. Since vSphere API 8.0.1.0."""
        subjectAlternativeNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.0.0.0."""
        cryptoAlgorithm: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""

    @_rt.enum(
        "vim.host.CertificateManager.CryptoAlgorithm",
        wire_name="HostCertificateManagerCryptoAlgorithm",
        since="vim.version.v9_1_0_0",
        rank=35,
    )
    class CryptoAlgorithm(_rt.VimEnum):
        """The enum ``vim.host.CertificateManager.CryptoAlgorithm``, on the wire ``HostCertificateManagerCryptoAlgorithm``.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/host/CertificateManager/CryptoAlgorithm.rst``
        """

        RSA_2048 = "RSA_2048"
        """The value ``RSA_2048``."""
        RSA_3072 = "RSA_3072"
        """The value ``RSA_3072``."""
        RSA_4096 = "RSA_4096"
        """The value ``RSA_4096``."""

    @property
    def certificateInfo(self) -> vim.host.CertificateManager.CertificateInfo:
        """``vim.host.CertificateManager.CertificateInfo``, always set. Since vSphere API 6.0.

        Privilege:
            ``Certificate.Manage``
        """
        if self._rank < 10:
            self._unsupported("certificateInfo", 10)
        _result: vim.host.CertificateManager.CertificateInfo = self._fetch("certificateInfo")
        return _result

    @_rt.method(
        "RetrieveCertificateInfoList",
        since="vim.version.v8_0_1_0",
        rank=30,
        privilege="Certificate.Manage",
        returns=_rt.Returns(
            "vim.host.CertificateManager.CertificateInfo", array=True, optional=True
        ),
    )
    def RetrieveCertificateInfoList(self) -> list[vim.host.CertificateManager.CertificateInfo]:
        """Returns a list of ``vim.host.CertificateManager.CertificateInfo``, which may be empty.
        Since vSphere API 8.0.1.0.

        Privilege:
            ``Certificate.Manage``
        """
        if self._rank < 30:
            self._unsupported("RetrieveCertificateInfoList", 30)
        _result: list[vim.host.CertificateManager.CertificateInfo] = self._invoke(
            "RetrieveCertificateInfoList", {}
        )
        return _result

    @_rt.method(
        "GenerateCertificateSigningRequest",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "useIpAddressAsCommonName", "boolean", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "spec",
                "vim.host.CertificateManager.CertificateSpec",
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def GenerateCertificateSigningRequest(
        self,
        useIpAddressAsCommonName: bool,
        spec: vim.host.CertificateManager.CertificateSpec | None = None,
    ) -> str:
        """Returns ``string``. Since vSphere API 6.0.

        Args:
            useIpAddressAsCommonName: ``boolean``, required.
            spec: ``vim.host.CertificateManager.CertificateSpec``, optional. Since vSphere API
                8.0.1.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"useIpAddressAsCommonName": useIpAddressAsCommonName, "spec": spec}
        if self._rank < 10:
            self._unsupported("GenerateCertificateSigningRequest", 10)
        if spec is not None and self._rank < 30:
            self._unsupported("GenerateCertificateSigningRequest(spec)", 30)
        self._check_arguments("GenerateCertificateSigningRequest", _arguments)
        _result: str = self._invoke("GenerateCertificateSigningRequest", _arguments)
        return _result

    @_rt.method(
        "GenerateCertificateSigningRequestByDn",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("distinguishedName", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "spec",
                "vim.host.CertificateManager.CertificateSpec",
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def GenerateCertificateSigningRequestByDn(
        self,
        distinguishedName: str,
        spec: vim.host.CertificateManager.CertificateSpec | None = None,
    ) -> str:
        """Returns ``string``. Since vSphere API 6.0.

        Args:
            distinguishedName: ``string``, required.
            spec: ``vim.host.CertificateManager.CertificateSpec``, optional. Since vSphere API
                8.0.1.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"distinguishedName": distinguishedName, "spec": spec}
        if self._rank < 10:
            self._unsupported("GenerateCertificateSigningRequestByDn", 10)
        if spec is not None and self._rank < 30:
            self._unsupported("GenerateCertificateSigningRequestByDn(spec)", 30)
        self._check_arguments("GenerateCertificateSigningRequestByDn", _arguments)
        _result: str = self._invoke("GenerateCertificateSigningRequestByDn", _arguments)
        return _result

    @_rt.method(
        "ProvisionServerPrivateKey",
        since="vim.version.v8_0_3_0",
        rank=32,
        privilege="Certificate.Manage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("key", "string", since="vim.version.v8_0_3_0", rank=32),),
    )
    def ProvisionServerPrivateKey(self, key: str) -> None:
        """Returns nothing. Since vSphere API 8.0.3.0.

        Args:
            key: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"key": key}
        if self._rank < 32:
            self._unsupported("ProvisionServerPrivateKey", 32)
        self._invoke("ProvisionServerPrivateKey", _arguments)

    @_rt.method(
        "InstallServerCertificate",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("cert", "string", since="vim.version.version10", rank=10),),
    )
    def InstallServerCertificate(self, cert: str) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            cert: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"cert": cert}
        if self._rank < 10:
            self._unsupported("InstallServerCertificate", 10)
        self._invoke("InstallServerCertificate", _arguments)

    @_rt.method(
        "ReplaceCACertificatesAndCRLs",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("caCert", "string", array=True, since="vim.version.version10", rank=10),
            _rt.Parameter(
                "caCrl", "string", array=True, optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    def ReplaceCACertificatesAndCRLs(
        self, caCert: Iterable[str], caCrl: Iterable[str] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            caCert: List of ``string``, required.
            caCrl: List of ``string``, optional.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"caCert": _rt.array("caCert", caCert), "caCrl": _rt.array("caCrl", caCrl)}
        if self._rank < 10:
            self._unsupported("ReplaceCACertificatesAndCRLs", 10)
        self._invoke("ReplaceCACertificatesAndCRLs", _arguments)

    @_rt.method(
        "NotifyAffectedServices",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        parameters=(
            _rt.Parameter(
                "services",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
    )
    def NotifyAffectedServices(self, services: Iterable[str] = ()) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            services: List of ``string``, optional. Since vSphere API 8.0.1.0.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"services": _rt.array("services", services)}
        if self._rank < 10:
            self._unsupported("NotifyAffectedServices", 10)
        if services and self._rank < 30:
            self._unsupported("NotifyAffectedServices(services)", 30)
        self._invoke("NotifyAffectedServices", _arguments)

    @_rt.method(
        "ListCACertificates",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def ListCACertificates(self) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Certificate.Manage``
        """
        if self._rank < 10:
            self._unsupported("ListCACertificates", 10)
        _result: list[str] = self._invoke("ListCACertificates", {})
        return _result

    @_rt.method(
        "ListCACertificateRevocationLists",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def ListCACertificateRevocationLists(self) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Certificate.Manage``
        """
        if self._rank < 10:
            self._unsupported("ListCACertificateRevocationLists", 10)
        _result: list[str] = self._invoke("ListCACertificateRevocationLists", {})
        return _result
