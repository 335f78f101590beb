"""Calls that are part of a wait end soon after it, however long others may take."""

from __future__ import annotations

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from vsphere import connect, soap
from vsphere._runtime import deadline
from vsphere._runtime.deadline import Deadline, aside, limited
from vsphere._runtime.soap.server_session import ServerSession
from vsphere.simulator import ManualClock

from tests.soap.canned import Canned
from tests.soap.servers import Server
from tools.bench.canned import received

SILENCE = 60.0
"""Seconds that a server is silent for where nothing ends that: longer than any wait of these tests."""


@pytest.fixture(autouse=True)
def without_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "GRACE", 0.1)


def test_the_least_of_all_limits_counts_and_only_within_the_wait() -> None:
    clock = ManualClock()
    assert limited(None) is None
    with Deadline(clock, 10).calls():
        assert limited(3) == 3
        assert limited(None) == pytest.approx(10.1)
        with Deadline(clock, 100).calls():
            assert limited(50) == pytest.approx(10.1)
        with aside():
            assert limited(50) == 50
            assert limited(None) is None
        assert limited(50) == pytest.approx(10.1)
    assert limited(50) == 50


def test_a_wait_whose_time_is_up_leaves_calls_a_little() -> None:
    late = Deadline(time, -3)
    assert late.left == 0
    with late.calls():
        assert limited(50) == pytest.approx(0.1)


def ask(session: ServerSession) -> object:
    return session.service_instance.CurrentTime()


def test_a_silent_server_is_left_soon_after_the_wait() -> None:
    heard = Event()
    with Canned(Server({"CurrentTime": lambda call: heard.wait(SILENCE)}).answer) as line:
        session = connect(line.url, "ann", "s&cret", timeout=SILENCE)
        with Deadline(time, 0.1).calls(), pytest.raises(soap.TimeUp, match=r"took longer than 0\.\d+ s"):
            ask(session)
        heard.set()
        session.leave()


def test_a_connection_is_not_waited_for_longer_either() -> None:
    """Whoever wants another one is not answered where too many wait already."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ThreadPoolExecutor(1) as pool:
        first = pool.submit(serve_one, full)
        session = connect(f"http://127.0.0.1:{full.getsockname()[1]}", "ann", "s&cret")
        session.stub.wire.close()
        first.result(60)
        with (
            socket.create_connection(full.getsockname()),
            Deadline(time, 0.1).calls(),
            pytest.raises(soap.TimeUp, match=r"connecting to .* took longer than 0\.\d+ s"),
        ):
            ask(session)
        session.leave()


def serve_one(listening: socket.socket) -> None:
    """Answer on one connection, and take no other."""
    server = Server()
    connection, _ = listening.accept()
    with connection:
        while request := received(connection):
            connection.sendall(server.answer(request))
