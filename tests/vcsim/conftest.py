"""Servers that the tests of a process share. Who changes what others look at starts one of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from vsphere import connect
from vsphere._runtime.soap.server_session import ServerSession

from tests.vcsim.simulator import PASSWORD, USER, Simulator, simulator


@pytest.fixture(scope="session", params=[[], ["-newer", "-unknown"]], ids=["as-it-is", "newer"])
def vcenter(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """A vCenter with four virtual machines; it speaks TLS, with a certificate that nobody has signed.

    One is as Debian has it; one behaves as newer ones do, and its answers hold what no client can know.
    """
    with simulator("-slow", "DC0_H0_VM1", "-demand", *request.param) as server:
        server.newer = bool(request.param)
        yield server


@pytest.fixture
def session(vcenter: Simulator) -> Iterator[ServerSession]:
    """A login there."""
    with connect(vcenter.address, USER, PASSWORD, verify=False) as session:
        yield session
