"""A vCenter or an ESX host that others wrote, as a process; ``make build/vcsim`` builds it."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.documents import ROOT

PROGRAM = Path(os.environ.get("VCSIM", ROOT / "build" / "vcsim"))
USER, PASSWORD = "user", "pass"
MACHINES = {"DC0_H0_VM0", "DC0_H0_VM1", "DC0_C0_RP0_VM0", "DC0_C0_RP0_VM1"}
"""The machines of a vCenter that is started without ``-vm``."""

needs_simulator = [
    pytest.mark.vcsim,
    pytest.mark.skipif(
        not PROGRAM.exists(), reason="the simulator of vCenter is not built: make test-vcsim builds it"
    ),
]
"""What modules mark their tests with that talk to it."""


class Simulator:
    """A server that runs.

    Attributes:
        address: Where it listens.
        port: Its port.
        tunnel: The port of its tunnel for extensions, 0 where it has none.
        newer: Whether it behaves as newer releases of the library do: cancelled tasks end at once there.
    """

    newer = False

    def __init__(self, *options: str) -> None:
        self._process = subprocess.Popen(
            [PROGRAM, *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        said = urlsplit(str(self._process.stdout.readline().strip()))
        assert said.port, "the simulator did not start"
        self.port: int = said.port
        self.tunnel = int(dict(parse_qsl(said.query)).get("GOVMOMI_TUNNEL_PROXY_PORT", "0"))
        self.address = f"{said.scheme}://127.0.0.1:{said.port}/sdk"

    def kill(self) -> None:
        """End it as a machine ends that loses its power."""
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        """End it; it removes its files."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(60)
        finally:
            self.kill()
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextmanager
def simulator(*options: str) -> Iterator[Simulator]:
    """Run a server for a while.

    Args:
        options: Those of tests/vcsim/main.go, such as ``-plain``, ``-esx``, ``-vm 500``.
    """
    server = Simulator(*options)
    try:
        yield server
    finally:
        server.stop()
