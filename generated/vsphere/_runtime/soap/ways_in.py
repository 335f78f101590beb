# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Which of the ways to log in a caller has chosen."""

from __future__ import annotations

from collections.abc import Callable

from ..options import Options
from .login_session import LoginSession
from .tunnel import PORT

LogIn = Callable[[LoginSession], None]


def way_to_log_in(user: str | None, password: str | None, options: Options) -> LogIn | None:
    """What logs in on a session as a caller wants; None where nobody is to.

    Raises:
        ValueError: The caller has chosen several ways, or half of one.
    """
    ways = dict(_chosen(user, password, options))
    if len(ways) > 1:
        raise ValueError(f"there are {len(ways)} ways to log in ({', '.join(ways)}): choose one")
    return next(iter(ways.values()), None)


def _chosen(user: str | None, password: str | None, options: Options) -> list[tuple[str, LogIn]]:
    """The ways that are given, by what they are called."""
    found: list[tuple[str, LogIn]] = []
    locale = options.get("locale")
    token, bearer = options.get("token"), options.get("bearer_token")
    ticket, sspi = options.get("clone_ticket"), options.get("sspi") or None
    extension, port = options.get("extension"), options.get("tunnel_port", PORT)
    if user is not None and password is not None:
        found.append(("user", lambda session: session.log_in(user, password, locale)))
    elif user is not None or password is not None:  # a login without one would be refused, and counted
        raise ValueError("user and password belong together; a password that is empty is given as ''")
    if token is not None:
        found.append(("token=", lambda session: session.log_in_by_token(token, locale)))
    if bearer is not None:
        found.append(("bearer_token=", lambda session: session.log_in_by_bearer_token(bearer, locale)))
    if ticket is not None:
        found.append(("clone_ticket=", lambda session: session.log_in_by_ticket(ticket)))
    if sspi is not None:
        respond = None if sspi is True else sspi
        found.append(("sspi=", lambda session: session.log_in_by_sspi(respond, locale)))
    if extension is not None:
        found.append(
            ("extension=", lambda session: session.log_in_as_extension(extension, None, locale, port))
        )
    return found
