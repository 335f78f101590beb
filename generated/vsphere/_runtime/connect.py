# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The first call of a program: a session on a server."""

from __future__ import annotations

from typing import Unpack, overload

from .checking import TYPE_CHECKING
from .options import Options, check
from .policy import GatePolicy
from .session import Session

if TYPE_CHECKING:
    from .soap.server_session import ServerSession


@overload
def connect(
    host: None = None, user: str | None = None, password: str | None = None, **options: Unpack[Options]
) -> Session: ...
@overload
def connect(
    host: str, user: str | None = None, password: str | None = None, **options: Unpack[Options]
) -> ServerSession: ...
def connect(
    host: str | None = None,
    user: str | None = None,
    password: str | None = None,
    **options: Unpack[Options],
) -> Session:
    """Log in on a server.

    Without a host, the server is a new simulated one inside this process: it needs no network and no
    password, and forgets everything when the session is closed.

    Args:
        host: Name, address or URL of a server, such as ``vc.example.com``, ``[::1]:8443`` or
            ``https://vc.example.com/sdk``.
        user: Who logs in. Without a user nobody does, and the server shows little more than what it is.
        password: The user's password; the simulated server does not ask for it.
        options: How the server is reached, and how the session behaves; all have a default.

            - ``version``: The API version to speak, such as ``"7.0.3.0"``; by default the newest that the
              server and this package know. Of the simulated server, the one that it has, such as ``"4.1"``.
            - ``policy``: What happens to a call that the server is too old for: ``strict``, ``warn`` or
              ``off``.
            - ``ca``: A file or folder with the certificates of authorities, in place of those that the
              system trusts.
            - ``thumbprint``: SHA-1, SHA-256 or SHA-512 of the server's certificate, which then is the only
              one that is accepted.
            - ``verify``: Whether the server's certificate is checked at all. Without, anybody between may
              read all.
            - ``strict``: Whether certificates must keep to the letter of RFC 5280. Python 3.13 asks that by
              itself, and many vCenters' own authorities do not.
            - ``old_tls``: Whether TLS 1.0 and 1.1 are spoken too, which servers before 6.0 may need.
            - ``context``: A context for TLS in place of all of these.
            - ``proxy``: ``http://HOST:PORT`` of a proxy that makes tunnels, ``"direct"`` for none. By
              default, ``HTTPS_PROXY`` and ``NO_PROXY`` of the environment say.
            - ``timeout``: Seconds to wait for the next bytes of an answer, beside what the server was asked
              to wait. ``connect_timeout``: Seconds to wait for a connection.
            - ``locale``: The language of the server's messages. ``headers``: Headers for every request.
            - ``token``, ``bearer_token``, ``clone_ticket``, ``sspi``, ``extension``: What to log in with in
              place of user and password; the ``log_in`` methods of ``ServerSession`` say more of each.
            - ``certificate``: The file with this program's own certificate and its key, or (file, file of the
              key, password). ``tunnel_port``: Where the server makes the tunnel for extensions.
            - ``keep_alive``: Seconds after which the server is asked for its time, again and again, so that
              it does not end the session for being idle.
            - ``reauthenticate``: Is called with the session where it has ended, and may log in again
              (``session.log_in``). The call that found it ended is then made once more. A login that is
              refused is never repeated.

    Raises:
        vim.fault.InvalidLogin: The user or the password is wrong.
        soap.CertificateRefused: The server's certificate is not trusted; the message names what helps.
        soap.NotReached: There is no connection.
        soap.TimeUp: It took too long.
        soap.NotSoap: What answered is no vSphere server, or one that is still starting.
        ValueError: The host is no address, another argument does not fit, or there are two logins.
        LookupError: The version is not known.
    """
    if host is None:
        return _simulated(user, options)
    from .soap import connecting  # programs that use the simulated server need not load it

    return connecting.connected(host, user, password, options)


def resume(saved: str, **options: Unpack[Options]) -> ServerSession:
    """Go on with a login that was saved by ``session.save()``, if the server still keeps it.

    Args:
        saved: What was saved.
        options: How the server is reached, as for ``connect``; nothing of that was saved.

    Raises:
        ValueError: It is no login that was saved.
        TypeError: There is no option of that name.
        TransportError: There is no answer that can be used.
    """
    from .soap import connecting  # programs that use the simulated server need not load it

    return connecting.resumed(saved, options)


def from_pyvmomi(service_instance: object, **options: Unpack[Options]) -> ServerSession:
    """Adopt a session of pyVmomi, whatever way it was made. Closing it here does not log out there.

    Args:
        service_instance: What ``SmartConnect`` gives, or another managed object of pyVmomi.
        options: How the server is reached, as for ``connect``, where that is not as pyVmomi does.

    Raises:
        TypeError: It is no object of pyVmomi, has no connection, or there is no option of that name.
        TransportError: There is no answer that can be used.
    """
    from .soap import connecting  # as above

    return connecting.adopted(service_instance, options)


def _simulated(user: str | None, options: Options) -> Session:
    from .simulator import Server  # programs that use real servers need not load it

    check(options)
    server = Server(options.get("version"))
    policy = options.get("policy", GatePolicy.STRICT)
    return server.connect(policy=policy) if user is None else server.connect(user, policy=policy)
