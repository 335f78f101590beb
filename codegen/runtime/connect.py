"""The first call of a program: a session on a server."""

from __future__ import annotations

from .policy import GatePolicy
from .session import Session


class NoTransport(NotImplementedError):
    """This release has no transport for real servers."""


def connect(
    host: str | None = None,
    *,
    user: str | None = None,
    password: str | None = None,
    version: str | None = None,
    policy: GatePolicy | str = GatePolicy.STRICT,
) -> Session:
    """Log in on a server.

    Without a host, the server is a new simulated one inside this process: it needs no network and no
    password, and forgets everything when the session is closed.

    Args:
        host: Name or address of a server. This release cannot reach real servers yet.
        user: Who logs in.
        password: The user's password; the simulated server does not ask for it.
        version: The API version of the simulated server, such as ``"4.1"`` or ``"vim.version.version6"``; the
            newest that is known by default.
        policy: What happens to a call that the server is too old for: ``strict``, ``warn`` or ``off``.

    Raises:
        NoTransport: A host was given.
    """
    if host is not None:
        raise NoTransport(
            f"cannot connect to {host!r}: this release has no transport for real servers; "
            "without a host, connect() gives a session on a simulated server"
        )
    from .simulator import Server  # programs that use real servers need not load it

    server = Server(version)
    return server.connect(policy=policy) if user is None else server.connect(user, policy=policy)
