"""Sessions: what they know, how they end, and what they say about privileges."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pytest
from vsphere import (
    GatePolicy,
    PrivilegesUnknown,
    Session,
    UnsupportedVersion,
    connect,
    vim,
    vmodl,
)
from vsphere._runtime import ManagedObject
from vsphere.simulator import Server

from tests.tasks.conftest import seen
from tests.tasks.scripted import ScriptedServer


def user_of(session: Session) -> str | None:
    manager = session.content.sessionManager
    login = manager.currentSession if manager else None
    return login.userName if login else None


def test_without_a_host_there_is_a_server_at_once() -> None:
    with connect() as session:
        assert session.version.id == "vim.version.v9_1_1_0"
        assert isinstance(session.content, vim.ServiceInstanceContent)
        assert user_of(session) == "administrator"


def test_user_version_and_policy_can_be_chosen() -> None:
    with connect(user="ann", version="4.1", policy="off") as session:
        assert (session.version.number, session.policy) == ("4.1", GatePolicy.OFF)
        assert user_of(session) == "ann"


def test_the_content_is_fetched_once(server: Server, session: Session) -> None:
    assert session.content is session.content
    assert session.service_instance.RetrieveServiceContent() == session.content
    assert session.version == server.version


def test_the_policy_can_be_changed() -> None:
    session = connect(version="2.0")
    with pytest.raises(UnsupportedVersion):
        vim.Task("task-1", session.stub).UpdateProgress(3)
    session.policy = "off"
    assert session.policy is GatePolicy.OFF
    with pytest.raises(vmodl.fault.MethodNotFound):
        vim.Task("task-1", session.stub).UpdateProgress(3)
    with pytest.raises(ValueError, match="loose"):
        session.policy = "loose"


def test_a_session_ends_once(session: Session) -> None:
    with session:
        assert not session.closed
    assert session.closed
    session.close()
    assert "closed" in repr(session)
    manager = session.content.taskManager
    with pytest.raises(vim.fault.NotAuthenticated):
        _ = manager.recentTask


def test_a_session_that_the_server_has_ended_can_be_closed(server: Server, session: Session) -> None:
    server.end_sessions()
    session.close()


class Line(ScriptedServer):
    """A connection that can be closed."""

    closed = 0

    def close(self) -> None:
        self.closed += 1

    def _RetrieveServiceContent(self, target: ManagedObject) -> vim.ServiceInstanceContent:
        return vim.ServiceInstanceContent(sessionManager=vim.SessionManager("sessions", self))

    def _Logout(self, target: ManagedObject) -> None:
        assert not self.closed, "closed too early"


@pytest.mark.parametrize("refusal", [None, OSError("the line is dead"), vim.fault.NotAuthenticated()])
def test_the_connection_is_closed_however_the_logout_ends(refusal: Exception | None) -> None:
    line = Line()
    if refusal is not None:
        line.refused["Logout"] = refusal
    session = Session(line)
    if isinstance(refusal, OSError):
        with pytest.raises(OSError, match="dead"):
            session.close()
    else:
        session.close()
    assert (line.closed, line.calls.count("Logout"), session.closed) == (1, 1, True)
    session.close()
    assert (line.closed, line.calls.count("Logout")) == (1, 1)


def test_threads_that_close_a_session_log_out_once_and_threads_that_ask_first_ask_once() -> None:
    line = Line()
    session = Session(line)
    retrieve = line._RetrieveServiceContent  # pyright: ignore[reportPrivateUsage]  # named as what it answers

    def slow(target: ManagedObject) -> vim.ServiceInstanceContent:
        sleep(0.02)  # long enough for the others to come
        return retrieve(target)

    line._RetrieveServiceContent = slow  # type: ignore[method-assign]  # what the thread meets on its way
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(lambda: session.content) for _ in range(8)]
        contents = [each.result() for each in asked]
        assert all(each is contents[0] for each in contents)
        closed = [pool.submit(session.close) for _ in range(8)]
        assert [each.result() for each in closed] == [None] * 8
    assert (line.calls.count("RetrieveServiceContent"), line.calls.count("Logout"), line.closed) == (1, 1, 1)


def test_a_user_without_rights_can_be_logged_out(server: Server) -> None:
    server.forbid("nobody")
    with server.connect("nobody") as session:
        pass
    assert session.closed


# Privileges


@pytest.mark.parametrize("version", ["5.0", "5.1", "5.5"])
def test_missing_privileges(version: str) -> None:
    server = Server(version)
    vm = server.add_entity("vim.VirtualMachine", "db")
    server.permit("guest", "Task.Create")
    session = server.connect("guest")
    assert session.missing_privileges(vim.TaskManager.CreateTask, vm) == []
    assert session.missing_privileges(vim.Task.CancelTask, vm) == ["Global.CancelTask"]
    assert server.connect().missing_privileges(vim.Task.CancelTask, vm) == []


def test_for_a_task_what_it_works_on_is_asked_about() -> None:
    server = Server()
    vm = server.add_entity("vim.VirtualMachine", "db")
    server.permit("guest", "Global.CancelTask", on=vm)
    session = server.connect("guest")
    on_vm, on_nothing = (seen(server.start_task(entity, "Kind"), session) for entity in (vm, None))
    assert session.missing_privileges(on_vm.CancelTask, on_vm) == []
    assert session.missing_privileges(vim.Task.CancelTask, on_nothing) == ["Global.CancelTask"]
    assert server.connect().missing_privileges(vim.Task.CancelTask, on_nothing) == []


@pytest.mark.parametrize("version", ["2.0", "2.5", "4.0", "4.1"])
def test_servers_before_50_cannot_be_asked(version: str) -> None:
    server = Server(version)
    with pytest.raises(PrivilegesUnknown, match=r"since vSphere API 5\.0"):
        server.connect().missing_privileges(vim.Task.CancelTask, server.root)


def test_what_is_not_documented_cannot_be_known() -> None:
    server = Server()
    undocumented = vmodl.query.PropertyCollector.Filter.DestroyPropertyFilter
    assert undocumented.privilege is None
    with pytest.raises(PrivilegesUnknown, match="DestroyPropertyFilter"):
        server.connect().missing_privileges(undocumented, server.root)


def test_an_entity_that_does_not_exist() -> None:
    session = connect()
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        session.missing_privileges(vim.Task.CancelTask, vim.VirtualMachine("vm-0", session.stub))
