"""Sessions on real servers: the ways to log in on them."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from .. import needs
from ..checking import TYPE_CHECKING
from ..managed_object import ManagedObject
from ..protocols import Content, SessionManager
from ..session import Session
from .greeting import Greeting
from .http import Exchange
from .logins import LOGIN, Logins, authorization, secret, wrapped_token
from .stub import SoapStub
from .tls import Certificate
from .tunnel import PORT

if TYPE_CHECKING:
    from .sspi import Respond


class LoginSession(Session):
    """A connection to a real server, on which one logs in.

    Args:
        stub: The connection.
        greeting: What the server says of itself.
    """

    stub: SoapStub

    def __init__(self, stub: SoapStub, greeting: Greeting) -> None:
        super().__init__(stub)
        self._greeting = greeting

    def log_in(self, user: str, password: str, locale: str | None = None) -> None:
        """Log in on the connection.

        Args:
            user: Who.
            password: The user's password.
            locale: The language of the server's messages, such as ``de``; the server's own by default.

        Raises:
            vim.fault.InvalidLogin: The user or the password is wrong.
            vim.fault.InvalidLocale: The server does not have that language.
        """
        arguments = {"userName": user, "password": secret(password, "password"), "locale": locale}
        self.stub.invoke(self._greeting.session_manager(), LOGIN, arguments)

    def log_in_by_token(self, token: str, locale: str | None = None) -> None:
        """Log in with a token that the server's single sign-on has issued to its bearer; needs API 5.1.

        Args:
            token: A SAML assertion, as XML.
            locale: As for ``log_in``.

        Raises:
            ValueError: It is no XML.
            vim.fault.InvalidLogin: The server does not accept it.
        """
        self._beside(lambda logins: logins.LoginByToken(locale), security=wrapped_token(token))

    def log_in_by_bearer_token(self, token: str, locale: str | None = None) -> None:
        """Log in with a token of OAuth; needs API 5.1, and a server that takes such tokens.

        Args:
            token: The token, without the word ``Bearer``.
            locale: As for ``log_in``.

        Raises:
            ValueError: It has characters that no such token has.
            vim.fault.InvalidLogin: The server does not accept it.
        """
        self._beside(lambda logins: logins.LoginByToken(locale), headers=authorization(token))

    def log_in_by_ticket(self, ticket: str) -> None:
        """Log in once with a ticket that another session of the same user has acquired.

        Args:
            ticket: What ``session.content.sessionManager.AcquireCloneTicket()`` gave there.

        Raises:
            vim.fault.InvalidLogin: The ticket was used before, or is too old.
        """
        self._logins().CloneSession(secret(ticket, "ticket"))

    def log_in_by_sspi(self, respond: Respond | None = None, locale: str | None = None) -> None:
        """Log in with the identity that Windows or Kerberos knows; needs API 2.5.

        Args:
            respond: Is called with None at first, then with what the server asks back, and gives the next
                token, both as bytes. By default the library ``pyspnego`` does that for whom the program runs.
            locale: As for ``log_in``.

        Raises:
            ModuleNotFoundError: Nothing was given, and the library is not there.
            vim.fault.InvalidLogin: The server does not accept it.
        """
        from .sspi import negotiate, own_identity  # few programs need it

        respond = respond or own_identity(self.stub.wire.address.host)
        logins = self._logins()
        negotiate(lambda token: logins.LoginBySSPI(token, locale), respond)

    def log_in_as_extension(
        self,
        key: str,
        certificate: Certificate | None = None,
        locale: str | None = None,
        tunnel_port: int = PORT,
    ) -> None:
        """Log in as an extension, with the certificate that was set for it (``SetExtensionCertificate``).

        The login alone goes through the server's tunnel for extensions; needs API 4.0.

        Args:
            key: The extension's key.
            certificate: The file with certificate and key, or (file, file of the key, password); by default,
                the one that was given to ``connect``.
            locale: As for ``log_in``.
            tunnel_port: Where the server makes the tunnel.

        Raises:
            ValueError: The certificate cannot be used.
            NotReached: The server makes no tunnel.
            vim.fault.InvalidLogin: The certificate is not the extension's.
            vim.fault.NoClientCertificate: None was shown.
        """
        tunnel = self.stub.wire.way.tunnel(tunnel_port, certificate)
        try:
            self._beside(lambda logins: logins.LoginExtensionByCertificate(key, locale), exchange=tunnel)
        finally:
            tunnel.close()

    def _content_of_server(self) -> Content:
        return self._greeting.content()

    def _session_manager(self) -> SessionManager:
        cls = cast("Callable[[str, SoapStub], SessionManager]", needs.needed("vim.SessionManager"))
        return cls(self._greeting.session_manager()._moId, self.stub)

    def _beside(
        self,
        log_in: Callable[[Logins], object],
        *,
        headers: Mapping[str, str] | None = None,
        security: str = "",
        exchange: Exchange | None = None,
    ) -> None:
        """Log in in a way that no other call is to go, and then take over the cookies."""
        wire = self.stub.wire.beside(headers, exchange)
        stub = SoapStub(wire, self.stub.version, self.stub.policy, security=security)
        log_in(self._logins(stub))
        self.stub.wire.cookies = wire.cookies
        self.stub.is_logged_in()

    def _logins(self, stub: SoapStub | None = None) -> Logins:
        """The session manager, by a connection of its own where one is given."""
        manager = cast(ManagedObject, self._session_manager())
        return cast(Logins, manager if stub is None else type(manager)(manager._moId, stub))
