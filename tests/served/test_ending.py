"""Threads, waits and sessions end with the server, with their client, or when somebody says so."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest
from vsphere import Session, TransportError, connect, resume, soap, vim, vmodl, wait_for_tasks
from vsphere._runtime.simulator.serving import sessions
from vsphere.simulator import ManualClock, Request, Server

from tests.served.post import post
from tests.served.theirs import connecting
from tests.served.ways import ANN, PASSWORD, made

PC = vmodl.query.PropertyCollector


def until(true: Callable[[], bool]) -> None:
    """Wait until something is the case."""
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end, "it does not come to be the case"
        time.sleep(0.01)


def key_of(session: Session) -> str:
    """The key of a login."""
    login = session.content.sessionManager.currentSession
    assert login is not None
    return login.key


def test_a_server_leaves_no_thread_port_or_session_behind() -> None:
    before = set(threading.enumerate())
    clock = ManualClock()
    server = made("5.5", clock)
    inside = server.connect(ANN)
    line = server.serve()
    session = connect(line.url, ANN, PASSWORD)
    assert session.content.sessionManager.currentSession is not None
    idle = socket.create_connection((line.host, line.port))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(session.content.propertyCollector.WaitForUpdates, "")
        clock.await_waiters(1)
        line.close()
        line.close()
        assert isinstance(waiting.exception(60), vmodl.fault.RequestCanceled | TransportError)
    idle.close()
    until(lambda: set(threading.enumerate()) <= before)
    assert [each.key for each in inside.content.sessionManager.sessionList] == [key_of(inside)]
    with pytest.raises(ConnectionError):
        socket.create_connection((line.host, line.port), timeout=60)
    with pytest.raises(TransportError):
        session.content.sessionManager.SetLocale("en")


def test_a_wait_ends_when_its_client_has_gone() -> None:
    clock = ManualClock()
    with made("5.5", clock).serve() as line, connect(line.url, ANN, PASSWORD) as session:
        cookie = dict(session.stub.wire.cookies)
        call = soap.encode("WaitForUpdates", session.content.propertyCollector)
        head = f"POST /sdk HTTP/1.1\r\nContent-Length: {len(call)}\r\nCookie: " + "; ".join(
            f"{name}={value}" for name, value in cookie.items()
        )
        before = {*threading.enumerate()}  # of which some may be about to end
        with socket.create_connection((line.host, line.port)) as connection:
            connection.sendall(head.encode() + b"\r\n\r\n" + call)
            clock.await_waiters(1)
            [waiting] = {*threading.enumerate()} - before
        until(lambda: not waiting.is_alive())
        assert session.content.sessionManager.currentSession is not None


def test_a_wait_on_a_clock_that_nobody_moves_ends_in_a_fault() -> None:
    server = Server("5.5", ManualClock(patience=0.1))
    with (
        server.serve() as line,
        connect(line.url, "administrator", "") as session,
        pytest.raises(vmodl.fault.SystemError, match="ClockStopped"),
    ):
        session.content.propertyCollector.WaitForUpdatesEx("", PC.WaitOptions(maxWaitSeconds=5))


def test_a_login_is_saved_and_resumed_by_its_cookie() -> None:
    with made("8.0.3.0").serve() as line:
        session = connect(line.url, ANN, PASSWORD)
        key = key_of(session)
        saved = session.save()
        session.leave()
        with resume(saved) as again:
            assert key_of(again) == key
        with resume(saved) as late, pytest.raises(vim.fault.NotAuthenticated):
            late.content.sessionManager.SetLocale("en")


def test_a_cookie_that_was_never_given_out_is_nobody_s() -> None:
    call = soap.encode("SetLocale", vim.SessionManager("SessionManager"), {"locale": "en"})
    with made("5.5").serve() as line:
        for cookie in ("vmware_soap_session=", 'vmware_soap_session="a"', "a=b; ;", "=", "\xff"):
            status, answer = post(line.port, call, {"Cookie": cookie})
            assert status == 500
            with pytest.raises(vim.fault.NotAuthenticated):
                soap.decode(answer)


def test_of_too_many_sessions_the_one_used_longest_ago_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "KEPT", 2)
    with made("5.5").serve() as line:
        first, second = connect(line.url, ANN, PASSWORD), connect(line.url, ANN, PASSWORD)
        first.content.sessionManager.SetLocale("en")
        third = connect(line.url, ANN, PASSWORD)
        for each in (first, third):
            each.content.sessionManager.SetLocale("en")
        with pytest.raises(vim.fault.NotAuthenticated):
            second.content.sessionManager.SetLocale("en")


def test_a_hundred_tasks_at_once() -> None:
    """A hundred threads on four sessions lead a task each, all at the same time; one client waits for all."""
    server = made("8.0.3.0")
    with server.serve() as line, ExitStack() as stack:
        first, *others = [stack.enter_context(connect(line.url, ANN, PASSWORD)) for _ in range(5)]
        all_run = threading.Barrier(101, timeout=120)

        def lead(number: int) -> str:
            with others[number % 4].own_task(server.root, "com.example.backup") as task:
                all_run.wait()
                task.progress(50)
                task.result = f"result {number}"
                return task.key

        with ThreadPoolExecutor(100) as pool:
            led = [pool.submit(lead, number) for number in range(100)]
            all_run.wait()
            tasks = first.content.taskManager.recentTask
            assert len(tasks) == 100
            results = dict(zip([each.moId for each in tasks], wait_for_tasks(tasks, 120), strict=True))
        assert results == {each.result(): f"result {number}" for number, each in enumerate(led)}
    assert server.leftovers() == []


def test_threads_of_several_clients_at_once() -> None:
    """Threads of pyVmomi's client, on one login, and of ours lead tasks and see those of each other."""
    theirs: Any = pytest.importorskip("pyVmomi")  # Any: it is not typed
    server = made("8.0.3.0")
    with server.serve() as line, ExitStack() as stack:
        ours = stack.enter_context(connect(line.url, ANN, PASSWORD))
        root = connecting().SmartConnect(
            protocol="http", host=line.host, port=line.port, user=ANN, pwd=PASSWORD, connectionPoolTimeout=-1
        )
        stack.callback(connecting().Disconnect, root)
        content = root.RetrieveContent()
        all_run = threading.Barrier(64, timeout=120)

        def lead(number: int) -> object:
            mine = number % 2 == 0
            manager = ours.content.taskManager if mine else content.taskManager
            top = ours.content.rootFolder if mine else content.rootFolder
            task: Any = manager.CreateTask(
                obj=top, taskTypeId="com.example.backup", initiatedBy=None, cancelable=True
            ).task
            task.SetTaskState(state="running")
            all_run.wait()
            task.UpdateProgress(percentDone=number)
            other: Any = theirs.vim.Task(task._moId, root._stub) if mine else vim.Task(task._moId, ours.stub)
            assert other.info.progress == number
            other.SetTaskState(state="success", result=f"result {number}")
            return task.info.result

        with ThreadPoolExecutor(64) as pool:
            assert list(pool.map(lead, range(64))) == [f"result {number}" for number in range(64)]
    assert server.leftovers() == []


def test_what_a_handler_raises_is_told_and_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    server = made("5.5")

    def work(request: Request) -> object:
        raise KeyError("\0 no such shelf")

    server.handle(vim.ServiceInstance, "CurrentTime", work)
    with server.serve() as line, connect(line.url, ANN, PASSWORD) as session:
        with pytest.raises(vmodl.fault.SystemError, match=r"KeyError.*no such shelf"):
            session.service_instance.CurrentTime()
        server.handle(vim.ServiceInstance, "CurrentTime", lambda request: "\0")
        with pytest.raises(vmodl.fault.SystemError, match="ValueError"):
            session.service_instance.CurrentTime()
        server.handle(vim.ServiceInstance, "CurrentTime", said_badly)
        with pytest.raises(vmodl.fault.SystemError, match="XML cannot carry"):
            session.service_instance.CurrentTime()
    assert [each.name for each in caplog.records] == ["vsphere.simulator"] * 2
    assert "in work" in caplog.text


def said_badly(request: Request) -> object:
    raise vim.fault.VimFault("\0")


def test_a_list_without_items_leaves_no_trace_and_is_there_all_the_same() -> None:
    server = made("5.5")
    asked: list[Request] = []
    server.handle(vim.ServiceInstance, "QueryVMotionCompatibility", asked.append)
    machine = server.add_entity(vim.VirtualMachine, "db")
    with server.serve() as line, connect(line.url, ANN, PASSWORD) as session:
        assert session.service_instance.QueryVMotionCompatibility(machine, []) == []
    assert asked[0].arguments == {"vm": machine, "host": []}
