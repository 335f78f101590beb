"""The first calls to a server: which version it speaks, what it is, and the login."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping

from ..options import Options, check
from ..policy import GatePolicy
from ..version import Version
from .address import address_of
from .greeting import greeting_of
from .negotiation import named, newest_common, oldest, version_called
from .proxies import proxy_for
from .server_session import ServerSession
from .stub import SoapStub
from .tls import Trust
from .way import PATIENCE_TO_CONNECT, Way
from .ways_in import way_to_log_in
from .wire import Wire

PATIENCE = 120.0
"""Seconds between two bytes of an answer."""


def connected(server: str, user: str | None, password: str | None, options: Options) -> ServerSession:
    """A session on a server; ``connect.connect`` describes it."""
    check(options)
    version = options.get("version")
    spoken = named(version) if version is not None else None
    log_in = way_to_log_in(user, password, options)
    wire = wire_to(server, options)
    try:
        session = session_on(wire, spoken, options.get("policy", GatePolicy.STRICT))
        if log_in is not None:
            log_in(session)
    except BaseException:
        wire.close()
        raise
    return _with_care(session, options)


def resumed(saved: str, options: Options) -> ServerSession:
    """A session on which somebody has logged in before; ``connect.resume`` describes it."""
    check(options)
    from .saving import saved_in  # most programs have no saved login

    login = saved_in(saved)
    return _with_care(_gone_on_with(login.server, login.cookies, options, named(login.version)), options)


def adopted(service_instance: object, options: Options) -> ServerSession:
    """A session that pyVmomi has begun; ``connect.from_pyvmomi`` describes it."""
    check(options)
    from .adopting import connection_of  # most programs have no connection of pyVmomi

    server, cookies, way = connection_of(service_instance)
    session = _gone_on_with(server, cookies, {**way, **options}, None)
    session.adopt()
    return _with_care(session, options)


def _with_care(session: ServerSession, options: Options) -> ServerSession:
    """A session that is kept, and begun anew, as the caller wants."""
    reauthenticate, seconds = options.get("reauthenticate"), options.get("keep_alive")
    if reauthenticate is not None:
        session.stub.renew = lambda: reauthenticate(session)
    if seconds is not None:
        session.keep_alive(seconds)
    return session


def _gone_on_with(
    server: str, cookies: Mapping[str, str], options: Options, version: Version | None
) -> ServerSession:
    """A session that a server knows by cookies."""
    wire = wire_to(server, options)
    wire.cookies = cookies
    try:
        return session_on(wire, version, options.get("policy", GatePolicy.STRICT))
    except BaseException:
        wire.close()
        raise


def wire_to(server: str, options: Options) -> Wire:
    """What carries calls to a server. Nothing is sent yet.

    Args:
        server: Name, address or URL of the server.
        options: How it is reached.

    Raises:
        ValueError: It is no address, or something else does not fit.
    """
    return Wire(way_to(server, options), options.get("timeout", PATIENCE), options.get("headers"))


def way_to(server: str, options: Options) -> Way:
    """The way to a server that a caller names.

    Raises:
        ValueError: It is no address, or something else does not fit.
    """
    address = address_of(server)
    trust = Trust(
        verify=options.get("verify", True),
        ca=options.get("ca"),
        thumbprint=options.get("thumbprint"),
        context=options.get("context"),
        strict=options.get("strict", True),
        old_tls=options.get("old_tls", False),
        certificate=options.get("certificate"),
    )
    proxy = proxy_for(address, options.get("proxy"))
    return Way(address, trust, proxy, options.get("connect_timeout", PATIENCE_TO_CONNECT))


def session_on(wire: Wire, version: Version | None, policy: GatePolicy | str) -> ServerSession:
    """The session that a server sees at the other end of a wire."""
    stated = version or newest_common(wire.versions())
    stub = SoapStub(wire, stated or oldest(), policy)
    greeting = greeting_of(stub)
    uuid = greeting.text("about", "instanceUuid")
    if uuid:
        stub.is_called(uuid)
    if stated is None:
        stub.speak(version_called(greeting.text("about", "apiVersion") or "") or oldest())
        greeting = greeting_of(stub)  # what a server shows depends on the version that is spoken with it
    stub.collector = greeting.text("propertyCollector") or stub.collector
    return ServerSession(stub, greeting)
