# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ActiveDirectoryAuthentication``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.ActiveDirectoryAuthentication",
    wire_name="HostActiveDirectoryAuthentication",
    since="vim.version.version6",
    rank=6,
)
class ActiveDirectoryAuthentication(vim.host.DirectoryStore):
    """The managed object ``vim.host.ActiveDirectoryAuthentication``, on the wire ``HostActiveDirectoryAuthentication``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/ActiveDirectoryAuthentication.rst``
    """

    @_rt.enum(
        "vim.host.ActiveDirectoryAuthentication.CertificateDigest",
        wire_name="HostActiveDirectoryAuthenticationCertificateDigest",
        since="vim.version.version10",
        rank=10,
    )
    class CertificateDigest(_rt.VimEnum):
        """The enum ``vim.host.ActiveDirectoryAuthentication.CertificateDigest``, on the wire ``HostActiveDirectoryAuthenticationCertificateDigest``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/ActiveDirectoryAuthentication/CertificateDigest.rst``
        """

        SHA1 = "SHA1"
        """The value ``SHA1``."""

    @_rt.method(
        "JoinDomain_Task",
        since="vim.version.version6",
        rank=6,
        privilege="Host.Config.AuthenticationStore",
        raises=(
            vim.fault.InvalidState,
            vim.fault.HostConfigFault,
            vim.fault.InvalidLogin,
            vim.fault.ActiveDirectoryFault,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("domainName", "string", since="vim.version.version6", rank=6),
            _rt.Parameter("userName", "string", since="vim.version.version6", rank=6),
            _rt.Parameter("password", "string", since="vim.version.version6", rank=6),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def JoinDomain_Task(self, domainName: str, userName: str, password: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.1.

        Args:
            domainName: ``string``, required.
            userName: ``string``, required.
            password: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.InvalidLogin: Not described.
            vim.fault.ActiveDirectoryFault: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"domainName": domainName, "userName": userName, "password": password}
        if self._rank < 6:
            self._unsupported("JoinDomain_Task", 6)
        _result: _rt.TaskOf[None] = self._invoke("JoinDomain_Task", _arguments)
        return _result

    JoinDomain = JoinDomain_Task

    @_rt.method(
        "JoinDomainWithCAM_Task",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.AuthenticationStore",
        raises=(
            vim.fault.InvalidState,
            vim.fault.HostConfigFault,
            vim.fault.ActiveDirectoryFault,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("domainName", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("camServer", "string", since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def JoinDomainWithCAM_Task(self, domainName: str, camServer: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Args:
            domainName: ``string``, required.
            camServer: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ActiveDirectoryFault: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"domainName": domainName, "camServer": camServer}
        if self._rank < 7:
            self._unsupported("JoinDomainWithCAM_Task", 7)
        _result: _rt.TaskOf[None] = self._invoke("JoinDomainWithCAM_Task", _arguments)
        return _result

    JoinDomainWithCAM = JoinDomainWithCAM_Task

    @_rt.method(
        "ImportCertificateForCAM_Task",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.FileNotFound, vim.fault.ActiveDirectoryFault),
        parameters=(
            _rt.Parameter("certPath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("camServer", "string", since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ImportCertificateForCAM_Task(self, certPath: str, camServer: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Args:
            certPath: ``string``, required.
            camServer: ``string``, required.

        Raises:
            vim.fault.FileNotFound: Not described.
            vim.fault.ActiveDirectoryFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"certPath": certPath, "camServer": camServer}
        if self._rank < 7:
            self._unsupported("ImportCertificateForCAM_Task", 7)
        _result: _rt.TaskOf[None] = self._invoke("ImportCertificateForCAM_Task", _arguments)
        return _result

    ImportCertificateForCAM = ImportCertificateForCAM_Task

    @_rt.method(
        "LeaveCurrentDomain_Task",
        since="vim.version.version6",
        rank=6,
        privilege="Host.Config.AuthenticationStore",
        raises=(
            vim.fault.InvalidState,
            vim.fault.AuthMinimumAdminPermission,
            vim.fault.ActiveDirectoryFault,
            vim.fault.TaskInProgress,
        ),
        parameters=(_rt.Parameter("force", "boolean", since="vim.version.version6", rank=6),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def LeaveCurrentDomain_Task(self, force: bool) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.1.

        Args:
            force: ``boolean``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.AuthMinimumAdminPermission: Not described.
            vim.fault.ActiveDirectoryFault: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"force": force}
        if self._rank < 6:
            self._unsupported("LeaveCurrentDomain_Task", 6)
        _result: _rt.TaskOf[None] = self._invoke("LeaveCurrentDomain_Task", _arguments)
        return _result

    LeaveCurrentDomain = LeaveCurrentDomain_Task

    @_rt.method(
        "EnableSmartCardAuthentication",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.ActiveDirectoryFault, vim.fault.HostConfigFault),
    )
    def EnableSmartCardAuthentication(self) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Raises:
            vim.fault.ActiveDirectoryFault: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        if self._rank < 10:
            self._unsupported("EnableSmartCardAuthentication", 10)
        self._invoke("EnableSmartCardAuthentication", {})

    @_rt.method(
        "InstallSmartCardTrustAnchor",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("cert", "string", since="vim.version.version10", rank=10),),
    )
    def InstallSmartCardTrustAnchor(self, cert: str) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            cert: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"cert": cert}
        if self._rank < 10:
            self._unsupported("InstallSmartCardTrustAnchor", 10)
        self._invoke("InstallSmartCardTrustAnchor", _arguments)

    @_rt.method(
        "ReplaceSmartCardTrustAnchors",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.AuthenticationStore",
        parameters=(
            _rt.Parameter(
                "certs", "string", array=True, optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    def ReplaceSmartCardTrustAnchors(self, certs: Iterable[str] = ()) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            certs: List of ``string``, optional.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"certs": _rt.array("certs", certs)}
        if self._rank < 10:
            self._unsupported("ReplaceSmartCardTrustAnchors", 10)
        self._invoke("ReplaceSmartCardTrustAnchors", _arguments)

    @_rt.method(
        "RemoveSmartCardTrustAnchor",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("issuer", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("serial", "string", since="vim.version.version10", rank=10),
        ),
    )
    def RemoveSmartCardTrustAnchor(self, issuer: str, serial: str) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            issuer: ``string``, required.
            serial: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"issuer": issuer, "serial": serial}
        if self._rank < 10:
            self._unsupported("RemoveSmartCardTrustAnchor", 10)
        self._invoke("RemoveSmartCardTrustAnchor", _arguments)

    @_rt.method(
        "RemoveSmartCardTrustAnchorByFingerprint",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("fingerprint", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("digest", "string", since="vim.version.version10", rank=10),
        ),
    )
    def RemoveSmartCardTrustAnchorByFingerprint(self, fingerprint: str, digest: str) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            fingerprint: ``string``, required.
            digest: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"fingerprint": fingerprint, "digest": digest}
        if self._rank < 10:
            self._unsupported("RemoveSmartCardTrustAnchorByFingerprint", 10)
        self._invoke("RemoveSmartCardTrustAnchorByFingerprint", _arguments)

    @_rt.method(
        "RemoveSmartCardTrustAnchorCertificate",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("certificate", "string", since="vim.version.v9_0_0_0", rank=34),),
    )
    def RemoveSmartCardTrustAnchorCertificate(self, certificate: str) -> None:
        """Returns nothing. Since vSphere API 9.0.0.0.

        Args:
            certificate: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        _arguments = {"certificate": certificate}
        if self._rank < 34:
            self._unsupported("RemoveSmartCardTrustAnchorCertificate", 34)
        self._invoke("RemoveSmartCardTrustAnchorCertificate", _arguments)

    @_rt.method(
        "ListSmartCardTrustAnchors",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def ListSmartCardTrustAnchors(self) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        if self._rank < 10:
            self._unsupported("ListSmartCardTrustAnchors", 10)
        _result: list[str] = self._invoke("ListSmartCardTrustAnchors", {})
        return _result

    @_rt.method(
        "DisableSmartCardAuthentication",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.AuthenticationStore",
        raises=(vim.fault.ActiveDirectoryFault, vim.fault.HostConfigFault),
    )
    def DisableSmartCardAuthentication(self) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Raises:
            vim.fault.ActiveDirectoryFault: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AuthenticationStore``
        """
        if self._rank < 10:
            self._unsupported("DisableSmartCardAuthentication", 10)
        self._invoke("DisableSmartCardAuthentication", {})
