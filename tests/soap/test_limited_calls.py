"""Calls that are part of a wait end soon after it, however long others may take."""

from __future__ import annotations

import socket
import time
from threading import Event

import pytest
from vsphere import connect, soap
from vsphere._runtime import deadline
from vsphere._runtime.deadline import Deadline, aside, limited
from vsphere._runtime.soap.server_session import ServerSession

from tests.soap.canned import Canned
from tests.soap.servers import Server

SILENCE = 5.0


@pytest.fixture(autouse=True)
def without_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "GRACE", 0.1)


def test_the_least_of_all_limits_counts_and_only_within_the_wait() -> None:
    assert limited(None) is None
    with Deadline(time, 10).calls():
        assert limited(3) == 3
        assert limited(None) == pytest.approx(10.1, abs=0.1)
        with Deadline(time, 100).calls():
            assert limited(50) == pytest.approx(10.1, abs=0.1)
        with aside():
            assert limited(50) == 50
            assert limited(None) is None
        assert limited(50) == pytest.approx(10.1, abs=0.1)
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
        session = connect(line.url, "ann", "s&cret", timeout=60)
        begin = time.monotonic()
        with Deadline(time, 0.1).calls(), pytest.raises(soap.TimeUp, match=r"took longer than 0\.\d+ s"):
            ask(session)
        assert time.monotonic() - begin < SILENCE / 2
        heard.set()
        session.leave()


def test_a_connection_is_not_waited_for_longer_either() -> None:
    with Canned(Server().answer) as line:
        session = connect(line.url, "ann", "s&cret")
        session.stub.wire.close()
    host, port = line.url.removeprefix("http://").split("/")[0].split(":")
    with (
        socket.create_server((host, int(port)), backlog=0) as full,
        socket.create_connection((host, int(port))),
    ):
        begin = time.monotonic()
        assert full
        with Deadline(time, 0.1).calls(), pytest.raises(soap.TimeUp):
            ask(session)
        assert time.monotonic() - begin < SILENCE
    session.leave()
