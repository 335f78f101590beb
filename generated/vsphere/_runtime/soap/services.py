# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Connections to the services beside that of the API itself, with the session that is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..version import Version
from .negotiation import newest_common, oldest
from .stub import SoapStub
from .wire import SESSION_COOKIE, Wire

PATHS: Mapping[str, str] = {
    "pbm": "/pbm/sdk",
    "sms": "/sms/sdk",
    "vslm": "/vslm/sdk",
    "eam": "/eam/sdk",
    "vsan": "/vsanHealth",
}
"""Where vCenter has its services."""


class ServiceStub(SoapStub):
    """A connection to another service. It shows the session of the API itself with each call.

    Args:
        wire: Carries calls to the service.
        owner: The connection that is logged in.
        version: The version of the service that is spoken.
        path: Where the service is.
    """

    def __init__(self, wire: Wire, owner: SoapStub, version: Version, path: str) -> None:
        super().__init__(wire, version, owner.policy, path)
        self._owner = owner
        self._login = wire.cookies.get(SESSION_COOKIE)
        self.is_called(owner.server)

    # Any: as in the base.
    def renewing(self, call: Callable[[], Any]) -> Any:
        """Make a call; where the session has ended, its owner may begin another one."""
        return self._owner.renewing(call)

    def _header(self, operation: str) -> list[tuple[str, str]]:
        login = self._owner.wire.cookies.get(SESSION_COOKIE)
        if login != self._login:  # what the service remembers is of the session before
            self._login, self.wire.cookies = login, self._owner.wire.cookies
        cookie = (login or "").strip('"')
        return [*super()._header(operation), *([("vcSessionCookie", cookie)] if cookie else [])]


def service_stub(owner: SoapStub, name: str, path: str | None) -> SoapStub:
    """A connection to a service; ``ServerSession.service`` describes it."""
    if path is None and name not in PATHS:
        raise LookupError(f"the path of the service {name!r} is not known: pass it as path=")
    wire = owner.wire.beside()
    version = newest_common(wire.versions(), name) or oldest(name)
    return ServiceStub(wire, owner, version, path or PATHS[name])
