"""What programs see when something goes wrong between them and a vCenter that others wrote."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Timer

import pytest
from vsphere import TaskTimeout, connect, soap, vim
from vsphere._runtime.soap.server_session import ServerSession

from tests.soap.canned import CERTIFICATES
from tests.vcsim.inventory import SLOW, folder, machine
from tests.vcsim.relay import Relay
from tests.vcsim.simulator import PASSWORD, USER, Simulator, needs_simulator, simulator

pytestmark = needs_simulator

STARTING = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 6\r\n\r\nwait!\n"
AUTHORITY = CERTIFICATES / "authority.pem"


@pytest.fixture(scope="module")
def relay() -> Iterator[Relay]:
    """A wire to a vCenter without TLS."""
    with simulator("-plain", "-slow", "DC0_H0_VM1") as server, Relay(server.port) as relay:
        yield relay


@pytest.fixture
def session(relay: Relay) -> Iterator[ServerSession]:
    """A login, on a wire that is whole again before it ends."""
    with connect(relay.address, USER, PASSWORD) as session:
        yield session
        relay.left, relay.change = None, bytes
        relay.open.set()


def test_an_idle_connection_that_the_server_has_dropped_is_replaced(
    relay: Relay, session: ServerSession
) -> None:
    first, made = machine(session), relay.connections
    relay.cut()
    time.sleep(0.05)  # until the cut has come to the client
    assert first.name == "DC0_H0_VM0"
    relay.cut()
    time.sleep(0.05)
    assert folder(session).CreateFolder("made once").name == "made once"
    assert relay.connections == made + 2


@pytest.mark.parametrize(
    ("left", "says"), [(0, "without an answer"), (40, "broke"), (3000, "broke within the answer")]
)
def test_an_answer_that_breaks_off_is_told_and_the_session_goes_on(
    relay: Relay, session: ServerSession, left: int, says: str
) -> None:
    first, events = machine(session), session.content.eventManager
    assert events is not None
    relay.cut()
    time.sleep(0.05)
    relay.left = left
    with pytest.raises(soap.NotReached, match=says) as caught:
        events.QueryEvents(vim.event.EventFilterSpec())
    assert caught.value.operation
    assert first.name == "DC0_H0_VM0"


@pytest.mark.parametrize("left", [0, 40, 3000])
def test_properties_are_read_by_another_connection(relay: Relay, session: ServerSession, left: int) -> None:
    first = machine(session)
    relay.cut()
    time.sleep(0.05)
    relay.left, made = left, relay.connections
    assert first.config is not None
    assert relay.left is None
    assert relay.connections == made + 2


def put(pattern: bytes, text: bytes) -> Callable[[bytes], bytes]:
    """A change of answers."""
    return lambda data: re.sub(pattern, text, data, flags=re.DOTALL)


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        (put(b"</name>", b"</nome>"), soap.UnreadableAnswer, "no well-formed XML"),
        (put(b">32<", b">3x<"), soap.UnreadableAnswer, r"returnval\.objects\.propSet\.val: '3x' is no int"),
        (put(rb"Length: \d+", b"Length: 99999999999"), soap.UnreadableAnswer, "more than"),
        (put(b".*", STARTING), soap.NotSoap, "503, 'wait!'"),
        (
            put(b".*", b"SSH-2.0-OpenSSH_9.2\r\n"),
            soap.NotReached,
            "before the answer: it is no answer of HTTP: SSH",
        ),
    ],
)
def test_an_answer_that_cannot_be_used_is_told_and_the_session_goes_on(
    relay: Relay,
    session: ServerSession,
    change: Callable[[bytes], bytes],
    error: type[soap.TransportError],
    says: str,
) -> None:
    reading = machine(session, SLOW)
    relay.change = change
    with pytest.raises(error, match=says) as caught:
        session.stub.fetch(reading, ["config.hardware.memoryMB"])
    assert caught.value.operation
    relay.change = bytes
    assert reading.name == "DC0_H0_VM1"


def test_a_server_that_is_silent_is_told(relay: Relay, session: ServerSession) -> None:
    first, usual = machine(session), session.stub.wire.timeout
    session.stub.wire.timeout = 0.3
    relay.open.clear()
    with pytest.raises(soap.TimeUp, match=r"longer than 0\.3 s"):
        assert first.name
    session.stub.wire.timeout = usual
    relay.open.set()
    assert first.name == "DC0_H0_VM0"


def endless(session: ServerSession) -> vim.Task:
    """A task that nobody works on."""
    return session.content.taskManager.CreateTask(machine(session), "org.example.endless", None, True).task


def power(slow: vim.VirtualMachine) -> vim.Task:
    """A task that takes half a second."""
    return slow.PowerOffVM_Task() if slow.runtime.powerState == "poweredOn" else slow.PowerOnVM_Task()


@pytest.mark.parametrize("left", [None, 40, 300])
def test_a_wait_goes_on_after_its_connection_has_broken(
    relay: Relay, session: ServerSession, left: int | None
) -> None:
    """Before an answer, in the head of one, in its body."""
    slow = machine(session, SLOW)
    before = slow.runtime.powerState
    task = power(slow)

    def break_off(data: bytes) -> bytes:
        """Once, when the wait has begun."""
        if b"<WaitForUpdatesExResponse" in data:
            relay.change = bytes
            if left is None:
                relay.cut()
            relay.left = left
        return data

    made, relay.change = relay.connections, break_off
    assert task.wait(timeout=30) is None
    assert slow.runtime.powerState != before
    assert relay.left is None
    assert relay.connections > made


def test_a_wait_ends_where_the_server_restarts(relay: Relay, session: ServerSession) -> None:
    task = power(machine(session, SLOW))
    relay.change = lambda data: STARTING if b"<WaitForUpdatesExResponse" in data else data
    with pytest.raises(soap.NotSoap, match=r"WaitForUpdatesEx.*503"):
        task.wait(timeout=30)
    relay.change = bytes
    assert task.wait(timeout=30) is None


def test_a_wait_ends_where_nobody_answers(relay: Relay, session: ServerSession) -> None:
    task, usual = endless(session), session.stub.wire.timeout

    def silence(data: bytes) -> bytes:
        """Once the wait has begun."""
        if b"<WaitForUpdatesExResponse" in data:
            session.stub.wire.timeout = 1
            relay.change = bytes
            relay.open.clear()
        return data

    relay.change = silence
    with pytest.raises(TaskTimeout, match="within 1 s") as caught:
        task.wait(timeout=1)
    assert "took longer than" in caught.value.__notes__[0]
    session.stub.wire.timeout = usual
    relay.open.set()
    task.SetTaskState("success")
    assert task.wait(timeout=60) is None


def test_a_server_that_is_killed_ends_calls_and_waits() -> None:
    with (
        simulator("-plain") as server,
        connect(server.address, USER, PASSWORD) as session,
        ThreadPoolExecutor(1) as pool,
    ):
        task = endless(session)
        call = pool.submit(session.content.propertyCollector.WaitForUpdatesEx, "-", None)
        timer = Timer(0.2, server.kill)
        timer.start()
        with pytest.raises(soap.NotReached):
            task.wait(timeout=60)
        assert isinstance(call.exception(60), soap.NotReached)
        timer.join()
        with pytest.raises(soap.NotReached, match="cannot be reached"):
            assert task.info


def test_a_slow_server_is_waited_for_as_long_as_one_wants() -> None:
    with simulator("-plain", "-delay", "300") as server:
        with connect(server.address, USER, PASSWORD, timeout=60) as session:
            assert machine(session).name == "DC0_H0_VM0"
        with pytest.raises(soap.TimeUp, match=r"longer than 0\.02 s"):
            connect(server.address, USER, PASSWORD, timeout=0.02)


def certified(name: str) -> AbstractContextManager[Simulator]:
    """A server with a certificate of ours."""
    return simulator("-cert", f"{CERTIFICATES / name}.pem", "-key", str(CERTIFICATES / "key.pem"))


@pytest.mark.parametrize(
    ("certificate", "authority", "says"),
    [
        ("good", None, r"unable to get local issuer|self.signed"),
        ("other", AUTHORITY, r"IP address mismatch|doesn't match"),
        ("expired", AUTHORITY, "expired"),
    ],
)
def test_a_certificate_that_is_not_trusted_is_told(
    certificate: str, authority: Path | None, says: str
) -> None:
    with certified(certificate) as server, pytest.raises(soap.CertificateRefused, match=says):
        connect(server.address, USER, PASSWORD, ca=authority)


def test_a_certificate_of_an_authority_of_ones_own_is_trusted() -> None:
    with (
        certified("good") as server,
        connect(server.address, USER, PASSWORD, ca=AUTHORITY) as session,
    ):
        assert machine(session).name == "DC0_H0_VM0"


def test_the_thumbprint_of_a_server_is_told_and_taken(vcenter: Simulator) -> None:
    with pytest.raises(soap.CertificateRefused, match="has the thumbprint"):
        connect(vcenter.address, USER, PASSWORD, thumbprint="00" * 32)
