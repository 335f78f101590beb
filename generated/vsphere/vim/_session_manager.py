# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SessionManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.SessionManager",
    wire_name="SessionManager",
    properties=lambda: (
        _rt.Property(
            "sessionList",
            "vim.UserSession",
            array=True,
            optional=True,
            privilege="Sessions.TerminateSession",
        ),
        _rt.Property(
            "currentSession", "vim.UserSession", optional=True, privilege="System.Anonymous"
        ),
        _rt.Property("message", "string", optional=True, privilege="System.View"),
        _rt.Property(
            "messageLocaleList", "string", array=True, optional=True, privilege="System.Anonymous"
        ),
        _rt.Property(
            "supportedLocaleList", "string", array=True, optional=True, privilege="System.Anonymous"
        ),
        _rt.Property("defaultLocale", "string", privilege="System.Anonymous"),
    ),
)
class SessionManager(_rt.ManagedObject):
    """Logs clients in and out and shows who is connected. A login belongs to the connection, or to
    the cookie that goes with it, so that all later calls run under its rights.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.SessionManager.md``
        ``vim/SessionManager.rst``
    """

    @_rt.data(
        "vim.SessionManager.GenericServiceTicket",
        wire_name="SessionManagerGenericServiceTicket",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("id", "string", since="vim.version.version7", rank=7),
            _rt.Property("hostName", "string", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "sslThumbprint", "string", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property(
                "certThumbprintList",
                "vim.vm.CertThumbprint",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_1",
                rank=25,
            ),
            _rt.Property(
                "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "ticketType", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
            ),
        ),
    )
    class GenericServiceTicket(vmodl.DynamicData):
        """Credential for one request, tied to the SessionManagerServiceRequestSpec
        (``vim.SessionManager.ServiceRequestSpec``) it was issued for.

        CGI services expect it as a cookie named ``vmware_cgi_ticket``.

        Fields:
            - ``id``: The secret itself.
            - ``hostName``: Machine that offers the service.
            - ``sslThumbprint``: Fingerprint of the certificate that the machine has to present.
            - ``certThumbprintList``: List of ``vim.vm.CertThumbprint``, optional. Since vSphere API
              7.0.3.1.
            - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``ticketType``: ``string``, optional. Since vSphere API 7.0.2.0.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim.SessionManager.GenericServiceTicket.md``
            ``vim/SessionManager/GenericServiceTicket.rst``
        """

        @_rt.enum(
            "vim.SessionManager.GenericServiceTicket.TicketType",
            wire_name="SessionManagerGenericServiceTicketTicketType",
            since="vim.version.v7_0_2_0",
            rank=22,
        )
        class TicketType(_rt.VimEnum):
            """The enum ``vim.SessionManager.GenericServiceTicket.TicketType``, on the wire ``SessionManagerGenericServiceTicketTicketType``.

            Since:
                vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

            Source:
                ``vim/SessionManager/GenericServiceTicket/TicketType.rst``
            """

            HttpNfcServiceTicket = "HttpNfcServiceTicket"
            """The value ``HttpNfcServiceTicket``."""
            HostServiceTicket = "HostServiceTicket"
            """The value ``HostServiceTicket``."""
            VcServiceTicket = "VcServiceTicket"
            """The value ``VcServiceTicket``."""

        id: str = ""
        """The secret itself."""
        hostName: str | None = None
        """Machine that offers the service.

        Since:
            vSphere API 5.1 (``vim.version.version8``)
        """
        sslThumbprint: str | None = None
        """Fingerprint of the certificate that the machine has to present. If unset, check its name
        instead.

        Since:
            vSphere API 5.1 (``vim.version.version8``)
        """
        certThumbprintList: _rt.Field[
            list[vim.vm.CertThumbprint], Iterable[vim.vm.CertThumbprint]
        ] = _rt.EMPTY
        """List of ``vim.vm.CertThumbprint``, optional. Since vSphere API 7.0.3.1."""
        sslCertificate: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        ticketType: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.SessionManager.ServiceRequestSpec",
        wire_name="SessionManagerServiceRequestSpec",
        since="vim.version.version7",
        rank=7,
    )
    class ServiceRequestSpec(vmodl.DynamicData):
        """Base of the types that describe a request for which
        ``vim.SessionManager.AcquireGenericServiceTicket`` issues a credential.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim.SessionManager.ServiceRequestSpec.md``
            ``vim/SessionManager/ServiceRequestSpec.rst``
        """

    @_rt.data(
        "vim.SessionManager.LocalTicket",
        wire_name="SessionManagerLocalTicket",
        properties=lambda: (
            _rt.Property("userName", "string"),
            _rt.Property("passwordFilePath", "string"),
        ),
    )
    class LocalTicket(vmodl.DynamicData):
        """Credentials for one login from the machine that the server runs on.

        Fields:
            - ``userName``: Name to log in with.
            - ``passwordFilePath``: File on that machine which contains the password.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.SessionManager.LocalTicket.md``
            ``vim/SessionManager/LocalTicket.rst``
        """

        userName: str = ""
        """Name to log in with."""
        passwordFilePath: str = ""
        """File on that machine which contains the password. Only the named user can open it."""

    @_rt.data(
        "vim.SessionManager.HttpServiceRequestSpec",
        wire_name="SessionManagerHttpServiceRequestSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("method", "string", optional=True, since="vim.version.version7", rank=7),
            _rt.Property("url", "string", since="vim.version.version7", rank=7),
        ),
    )
    class HttpServiceRequestSpec(ServiceRequestSpec):
        """Request over HTTP, with or without encryption.

        Fields:
            - ``method``: Verb of the request, named as in
              SessionManagerHttpServiceRequestSpecMethod
              (``vim.SessionManager.HttpServiceRequestSpec.Method``).
            - ``url``: Address of the request.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim.SessionManager.HttpServiceRequestSpec.md``
            ``vim/SessionManager/HttpServiceRequestSpec.rst``
        """

        @_rt.enum(
            "vim.SessionManager.HttpServiceRequestSpec.Method",
            wire_name="SessionManagerHttpServiceRequestSpecMethod",
            since="vim.version.version7",
            rank=7,
        )
        class Method(_rt.VimEnum):
            """Verbs of HTTP under the names that requests for tickets use.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``enums.md``
                ``vim/SessionManager/HttpServiceRequestSpec/Method.rst``
            """

            httpOptions = "httpOptions"
            """Ask what can be done with a resource."""
            httpGet = "httpGet"
            """Fetch a resource."""
            httpHead = "httpHead"
            """Fetch only the headers."""
            httpPost = "httpPost"
            """Submit data to a resource."""
            httpPut = "httpPut"
            """Store a resource."""
            httpDelete = "httpDelete"
            """Delete a resource."""
            httpTrace = "httpTrace"
            """Have the request echoed."""
            httpConnect = "httpConnect"
            """Open a tunnel."""

        method: str | None = None
        """Verb of the request, named as in SessionManagerHttpServiceRequestSpecMethod
        (``vim.SessionManager.HttpServiceRequestSpec.Method``). Unset admits every verb.
        """
        url: str = ""
        """Address of the request. CGI services on ESXi look at its path and query only; scheme,
        host and port may therefore differ, as they do behind a proxy.
        """

    @_rt.data(
        "vim.SessionManager.VmomiServiceRequestSpec",
        wire_name="SessionManagerVmomiServiceRequestSpec",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("method", "MethodName", since="vim.version.version8", rank=8),
        ),
    )
    class VmomiServiceRequestSpec(ServiceRequestSpec):
        """Request for one method of the API itself. The only method that servers accept is
        ``vim.SessionManager.CloneSession``, which lets another program join the session with the
        ticket.

        Fields:
            - ``method``: Name of the method.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim.SessionManager.VmomiServiceRequestSpec.md``
            ``vim/SessionManager/VmomiServiceRequestSpec.rst``
        """

        method: str = _rt.UNSET
        """Name of the method."""

    @property
    def sessionList(self) -> list[vim.UserSession]:
        """Sessions that are open now.

        Privilege:
            ``Sessions.TerminateSession``
        """
        _result: list[vim.UserSession] = self._fetch("sessionList")
        return _result

    @property
    def currentSession(self) -> vim.UserSession | None:
        """Session that this call is made in; unset if the client has not logged in. The cheapest
        test of whether a session is still alive.

        Privilege:
            ``System.Anonymous``
        """
        _result: vim.UserSession | None = self._fetch("currentSession")
        return _result

    @property
    def message(self) -> str | None:
        """Notice that administrators show to all users.

        Privilege:
            ``System.View``
        """
        _result: str | None = self._fetch("message")
        return _result

    @property
    def messageLocaleList(self) -> list[str]:
        """Languages for which the server has translated messages.

        Privilege:
            ``System.Anonymous``
        """
        _result: list[str] = self._fetch("messageLocaleList")
        return _result

    @property
    def supportedLocaleList(self) -> list[str]:
        """Languages that can be chosen for a session. Dates and numbers follow the choice; messages
        do too where a translation exists.

        Privilege:
            ``System.Anonymous``
        """
        _result: list[str] = self._fetch("supportedLocaleList")
        return _result

    @property
    def defaultLocale(self) -> str:
        """Language of sessions that choose none.

        Privilege:
            ``System.Anonymous``
        """
        _result: str = self._fetch("defaultLocale")
        return _result

    @_rt.method(
        "UpdateServiceMessage",
        privilege="Sessions.GlobalMessage",
        parameters=(_rt.Parameter("message", "string"),),
    )
    def UpdateServiceMessage(self, message: str) -> None:
        """Replaces the notice for all users. Those who are connected see it at once, others when
        they log in.

        Args:
            message: New notice. It may have several lines; an empty one removes it.

        Privilege:
            ``Sessions.GlobalMessage``
        """
        _arguments = {"message": message}
        self._invoke("UpdateServiceMessage", _arguments)

    UpdateMessage = UpdateServiceMessage

    @_rt.method(
        "LoginByToken",
        since="vim.version.version8",
        rank=8,
        privilege="System.Anonymous",
        raises=(vim.fault.InvalidLogin, vim.fault.InvalidLocale, vim.fault.NoPermission),
        parameters=(
            _rt.Parameter("locale", "string", optional=True, since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns("vim.UserSession"),
    )
    def LoginByToken(self, locale: str | None = None) -> vim.UserSession:
        """Logs in with a token from the single sign-on service, which travels in the header of the
        request.

        Args:
            locale: Language of the session, such as en or fr_CA. If unset, the default language
                applies.

        Returns:
            The new session.

        Raises:
            vim.fault.InvalidLogin: The request carries no token, or the token does not hold.
            vim.fault.InvalidLocale: The language is malformed or not supported.
            vim.fault.NoPermission: The token is good, but its owner has no rights on this server.

        Privilege:
            ``System.Anonymous``

        Since:
            vSphere API 5.1 (``vim.version.version8``)
        """
        _arguments = {"locale": locale}
        if self._rank < 8:
            self._unsupported("LoginByToken", 8)
        _result: vim.UserSession = self._invoke("LoginByToken", _arguments)
        return _result

    @_rt.method(
        "Login",
        privilege="System.Anonymous",
        raises=(vim.fault.InvalidLogin, vim.fault.InvalidLocale, vim.fault.NoPermission),
        parameters=(
            _rt.Parameter("userName", "string"),
            _rt.Parameter("password", "string"),
            _rt.Parameter("locale", "string", optional=True),
        ),
        returns=_rt.Returns("vim.UserSession"),
    )
    def Login(self, userName: str, password: str, locale: str | None = None) -> vim.UserSession:
        """Logs in with a name and a password.

        Args:
            userName: Name of the account.
            password: Password of the account.
            locale: Language of the session, such as en or fr_CA. If unset, the default language
                applies.

        Returns:
            The new session. Its ``vim.UserSession.key`` identifies it in later checks of
            privileges.

        Raises:
            vim.fault.InvalidLogin: Name and password do not match.
            vim.fault.InvalidLocale: The language is malformed or not supported.
            vim.fault.NoPermission: The account is good, but it has no rights on this server.

        Privilege:
            ``System.Anonymous``
        """
        _arguments = {"userName": userName, "password": password, "locale": locale}
        _result: vim.UserSession = self._invoke("Login", _arguments)
        return _result

    @_rt.method(
        "LoginBySSPI",
        since="vim.version.version2",
        rank=2,
        privilege="System.Anonymous",
        raises=(
            vim.fault.SSPIChallenge,
            vim.fault.InvalidLogin,
            vim.fault.InvalidLocale,
            vim.fault.NoPermission,
            vmodl.fault.NotSupported,
        ),
        parameters=(
            _rt.Parameter("base64Token", "string", since="vim.version.version2", rank=2),
            _rt.Parameter("locale", "string", optional=True, since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.UserSession"),
    )
    def LoginBySSPI(self, base64Token: str, locale: str | None = None) -> vim.UserSession:
        """Logs in with the Windows identity of the calling process, so that no password is needed.
        It can take several rounds: answer each challenge with the token it asks for.

        Args:
            base64Token: Security token of this round, in base 64.
            locale: Language of the session, such as en or fr_CA. If unset, the default language
                applies.

        Returns:
            The new session.

        Raises:
            vim.fault.SSPIChallenge: Another round is needed; the fault holds the token to react to.
            vim.fault.InvalidLogin: The server could not accept the identity.
            vim.fault.InvalidLocale: The language is malformed or not supported.
            vim.fault.NoPermission: The identity is good, but it has no rights on this server.
            vmodl.fault.NotSupported: The server does not run on Windows or is not set up for this.

        Privilege:
            ``System.Anonymous``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _arguments = {"base64Token": base64Token, "locale": locale}
        if self._rank < 2:
            self._unsupported("LoginBySSPI", 2)
        _result: vim.UserSession = self._invoke("LoginBySSPI", _arguments)
        return _result

    @_rt.method("Logout", privilege="System.View")
    def Logout(self) -> None:
        """Ends the session of this connection. Its filters, collectors and other private objects
        disappear with it.

        Privilege:
            ``System.View``
        """
        self._invoke("Logout", {})

    @_rt.method(
        "AcquireLocalTicket",
        privilege="System.Anonymous",
        raises=(vim.fault.InvalidLogin, vim.fault.NoPermission, vmodl.fault.NotSupported),
        parameters=(_rt.Parameter("userName", "string"),),
        returns=_rt.Returns("vim.SessionManager.LocalTicket"),
    )
    def AcquireLocalTicket(self, userName: str) -> vim.SessionManager.LocalTicket:
        """Prepares a login of a process on the machine of the server. The server writes a password
        into a file that only the named user can read; whoever can read it may then log in.

        Args:
            userName: Account to log in as.

        Returns:
            Name and file to use in ``vim.SessionManager.Login``, good for one attempt.

        Raises:
            vim.fault.InvalidLogin: There is no such account.
            vim.fault.NoPermission: The account exists, but has no rights on this server.
            vmodl.fault.NotSupported: The server offers no local logins.

        Privilege:
            ``System.Anonymous``
        """
        _arguments = {"userName": userName}
        _result: vim.SessionManager.LocalTicket = self._invoke("AcquireLocalTicket", _arguments)
        return _result

    @_rt.method(
        "AcquireGenericServiceTicket",
        since="vim.version.version7",
        rank=7,
        privilege="System.Anonymous",
        raises=(vim.fault.NoPermission, vmodl.fault.InvalidArgument, vim.fault.NotAuthenticated),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.SessionManager.ServiceRequestSpec",
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.SessionManager.GenericServiceTicket"),
    )
    def AcquireGenericServiceTicket(
        self, spec: vim.SessionManager.ServiceRequestSpec
    ) -> vim.SessionManager.GenericServiceTicket:
        """Issues a credential for exactly one request to a service of the server, for example one
        download over HTTP.

        Args:
            spec: Request that the credential is for.

        Returns:
            The credential. It becomes void when it is used.

        Raises:
            vim.fault.NoPermission: The session may not make that request.
            vmodl.fault.InvalidArgument: Requests of this kind are malformed or unknown.
            vim.fault.NotAuthenticated: A copy of the session was asked for, but nobody is logged
                in.

        Privilege:
            ``System.Anonymous``

        Since:
            vSphere API 5.0 (``vim.version.version7``)
        """
        _arguments = {"spec": spec}
        if self._rank < 7:
            self._unsupported("AcquireGenericServiceTicket", 7)
        self._check_arguments("AcquireGenericServiceTicket", _arguments)
        _result: vim.SessionManager.GenericServiceTicket = self._invoke(
            "AcquireGenericServiceTicket", _arguments
        )
        return _result

    @_rt.method(
        "TerminateSession",
        privilege="Sessions.TerminateSession",
        raises=(vim.fault.NotFound, vmodl.fault.InvalidArgument),
        parameters=(_rt.Parameter("sessionId", "string", array=True),),
    )
    def TerminateSession(self, sessionId: Iterable[str]) -> None:
        """Ends sessions of other clients, one after another. If one of them cannot be ended, those
        before it are gone and those after it remain.

        Args:
            sessionId: Keys of the sessions to end.

        Raises:
            vim.fault.NotFound: A key belongs to no open session.
            vmodl.fault.InvalidArgument: A key is that of the calling session; use
                ``vim.SessionManager.Logout`` for it.

        Privilege:
            ``Sessions.TerminateSession``
        """
        _arguments = {"sessionId": _rt.array("sessionId", sessionId)}
        self._invoke("TerminateSession", _arguments)

    Terminate = TerminateSession

    @_rt.method(
        "SetLocale",
        privilege="System.View",
        raises=(vim.fault.InvalidLocale,),
        parameters=(_rt.Parameter("locale", "string"),),
    )
    def SetLocale(self, locale: str) -> None:
        """Changes the language of this session.

        Args:
            locale: New language, such as en or fr_CA.

        Raises:
            vim.fault.InvalidLocale: The language is malformed or not supported.

        Privilege:
            ``System.View``
        """
        _arguments = {"locale": locale}
        self._invoke("SetLocale", _arguments)

    @_rt.method(
        "LoginExtensionBySubjectName",
        since="vim.version.version2",
        rank=2,
        privilege="System.Anonymous",
        raises=(
            vim.fault.InvalidLogin,
            vim.fault.InvalidLocale,
            vim.fault.NotFound,
            vim.fault.NoClientCertificate,
            vim.fault.NoSubjectName,
            vim.fault.InvalidClientCertificate,
        ),
        parameters=(
            _rt.Parameter("extensionKey", "string", since="vim.version.version2", rank=2),
            _rt.Parameter("locale", "string", optional=True, since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.UserSession"),
    )
    def LoginExtensionBySubjectName(
        self, extensionKey: str, locale: str | None = None
    ) -> vim.UserSession:
        """Logs an extension in by the subject of its client certificate. The session may then act
        for other users with ``vim.SessionManager.ImpersonateUser``.

        Args:
            extensionKey: Key under which the extension is registered.
            locale: Language of the session, such as en or fr_CA. If unset, the default language
                applies.

        Returns:
            The new session.

        Raises:
            vim.fault.InvalidLogin: The extension is unknown, or another subject name is registered
                for it.
            vim.fault.InvalidLocale: The language is malformed or not supported.
            vim.fault.NotFound: No extension has this key.
            vim.fault.NoClientCertificate: The connection was made without a client certificate.
            vim.fault.NoSubjectName: The extension was registered without the name to compare with.
            vim.fault.InvalidClientCertificate: The server does not trust the certificate.

        Privilege:
            ``System.Anonymous``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _arguments = {"extensionKey": extensionKey, "locale": locale}
        if self._rank < 2:
            self._unsupported("LoginExtensionBySubjectName", 2)
        _result: vim.UserSession = self._invoke("LoginExtensionBySubjectName", _arguments)
        return _result

    @_rt.method(
        "LoginExtensionByCertificate",
        since="vim.version.version5",
        rank=5,
        privilege="System.Anonymous",
        raises=(vim.fault.InvalidLogin, vim.fault.InvalidLocale, vim.fault.NoClientCertificate),
        parameters=(
            _rt.Parameter("extensionKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("locale", "string", optional=True, since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.UserSession"),
    )
    def LoginExtensionByCertificate(
        self, extensionKey: str, locale: str | None = None
    ) -> vim.UserSession:
        """Logs an extension in by its whole client certificate, which has to be the registered one.
        The session may then act for other users with ``vim.SessionManager.ImpersonateUser``.

        Args:
            extensionKey: Key under which the extension is registered.
            locale: Language of the session, such as en or fr_CA. If unset, the default language
                applies.

        Returns:
            The new session.

        Raises:
            vim.fault.InvalidLogin: The extension is unknown, or another certificate is registered
                for it.
            vim.fault.InvalidLocale: The language is malformed or not supported.
            vim.fault.NoClientCertificate: The connection was made without a client certificate.

        Privilege:
            ``System.Anonymous``

        Since:
            vSphere API 4.0 (``vim.version.version5``)
        """
        _arguments = {"extensionKey": extensionKey, "locale": locale}
        if self._rank < 5:
            self._unsupported("LoginExtensionByCertificate", 5)
        _result: vim.UserSession = self._invoke("LoginExtensionByCertificate", _arguments)
        return _result

    @_rt.method(
        "ImpersonateUser",
        since="vim.version.version2",
        rank=2,
        privilege="Sessions.ImpersonateUser",
        raises=(vim.fault.InvalidLogin, vim.fault.InvalidLocale),
        parameters=(
            _rt.Parameter("userName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter("locale", "string", optional=True, since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.UserSession"),
    )
    def ImpersonateUser(self, userName: str, locale: str | None = None) -> vim.UserSession:
        """Gives this session the identity and the rights of another user, who must have a session
        open.

        Args:
            userName: User, or key of an extension, to act for.
            locale: Language of the session, such as en or fr_CA. If unset, the default language
                applies.

        Returns:
            The session under its new identity.

        Raises:
            vim.fault.InvalidLogin: There is no such user, or the user has no session open.
            vim.fault.InvalidLocale: The language is malformed or not supported.

        Privilege:
            ``Sessions.ImpersonateUser``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _arguments = {"userName": userName, "locale": locale}
        if self._rank < 2:
            self._unsupported("ImpersonateUser", 2)
        _result: vim.UserSession = self._invoke("ImpersonateUser", _arguments)
        return _result

    @_rt.method(
        "SessionIsActive",
        since="vim.version.version2",
        rank=2,
        privilege="Sessions.ValidateSession",
        parameters=(
            _rt.Parameter("sessionID", "string", since="vim.version.version2", rank=2),
            _rt.Parameter("userName", "string", since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("boolean"),
    )
    def SessionIsActive(self, sessionID: str, userName: str) -> bool:
        """Tells whether a session is open and belongs to a given user. Another service can check
        with it what a client claims.

        Args:
            sessionID: Key of the session.
            userName: User who should own it.

        Returns:
            True if both are right.

        Privilege:
            ``Sessions.ValidateSession``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _arguments = {"sessionID": sessionID, "userName": userName}
        if self._rank < 2:
            self._unsupported("SessionIsActive", 2)
        _result: bool = self._invoke("SessionIsActive", _arguments)
        return _result

    @_rt.method(
        "AcquireCloneTicket",
        since="vim.version.version3",
        rank=3,
        privilege="System.View",
        raises=(vim.fault.NotAuthenticated,),
        returns=_rt.Returns("string"),
    )
    def AcquireCloneTicket(self) -> str:
        """Issues a secret with which another connection can join this session; see
        ``vim.SessionManager.CloneSession``. Treat it like a password.

        Returns:
            The secret, good for one use.

        Raises:
            vim.fault.NotAuthenticated: Nobody is logged in on this connection.

        Privilege:
            ``System.View``

        Since:
            VI API 2.5u2 (``vim.version.version3``)
        """
        if self._rank < 3:
            self._unsupported("AcquireCloneTicket", 3)
        _result: str = self._invoke("AcquireCloneTicket", {})
        return _result

    @_rt.method(
        "CloneSession",
        since="vim.version.version3",
        rank=3,
        privilege="System.Anonymous",
        raises=(vim.fault.InvalidLogin, vmodl.fault.NotSupported),
        parameters=(_rt.Parameter("cloneTicket", "string", since="vim.version.version3", rank=3),),
        returns=_rt.Returns("vim.UserSession"),
    )
    def CloneSession(self, cloneTicket: str) -> vim.UserSession:
        """Logs in as a copy of another session, with the same user and rights.

        Args:
            cloneTicket: Secret from ``vim.SessionManager.AcquireCloneTicket`` or from
                ``vim.SessionManager.AcquireGenericServiceTicket``.

        Returns:
            The new session.

        Raises:
            vim.fault.InvalidLogin: The secret is wrong, used up or too old.
            vmodl.fault.NotSupported: The server does not copy sessions.

        Privilege:
            ``System.Anonymous``

        Since:
            VI API 2.5u2 (``vim.version.version3``)
        """
        _arguments = {"cloneTicket": cloneTicket}
        if self._rank < 3:
            self._unsupported("CloneSession", 3)
        _result: vim.UserSession = self._invoke("CloneSession", _arguments)
        return _result
