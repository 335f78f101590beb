"""A plugin of pytest: who logs in on a simulated server gets there over the network, from 2.5 on."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from weakref import WeakKeyDictionary

import vsphere
from vsphere import GatePolicy, Session
from vsphere._runtime.simulator.serving.served import Served
from vsphere.simulator import ADMINISTRATOR, Server

_inside = Server.connect
_lines: WeakKeyDictionary[Server, Served] = WeakKeyDictionary()


def connect(
    self: Server, user: str = ADMINISTRATOR, *, policy: GatePolicy | str = GatePolicy.STRICT
) -> Session:
    """Log in over the network, as a user who may do everything if nothing else was said."""
    first = _inside(self, user, policy=policy)
    if self.version.namespace is None:
        return first
    first.close()
    if self not in _lines:
        _lines[self] = self.serve()
    password = self._world.users.passwords[user] or "any"
    return vsphere.connect(_lines[self].url, user, password, policy=policy, version=self.version.id)


def pytest_configure() -> None:
    """Let all servers be reached so."""
    Server.connect = connect  # type: ignore[method-assign]  # as it is meant
