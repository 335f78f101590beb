"""Extensions: what is registered, what is brought up to date, and what of a server's knowledge stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import vsphere
from vsphere import connect, soap, vim, vmodl
from vsphere.simulator import Server as Simulated

from tests.soap.canned import Canned
from tests.soap.servers import Server, content

KEY = "com.example.backup"
COPY, CHECK = f"{KEY}.Copy", f"{KEY}.check"


class Extensions:
    """A server that has extensions, and tasks of those that it knows."""

    def __init__(self) -> None:
        self.known: dict[str, vim.Extension] = {}
        with_extensions = content()
        with_extensions.extensionManager = vim.ExtensionManager("ExtensionManager")
        self.server = Server(
            {
                "RetrieveServiceContent": lambda _: with_extensions,
                "FindExtension": lambda call: self.known.get(str(call.arguments["extensionKey"])),
                "RegisterExtension": self.keep,
                "UpdateExtension": self.keep,
                "CreateTask": self.create,
                "SetTaskState": lambda _: None,
                "UpdateProgress": lambda _: None,
                "RetrievePropertiesEx": lambda _: None,
            }
        )

    def keep(self, call: soap.Request) -> object:
        given = call.arguments["extension"]
        assert isinstance(given, vim.Extension)
        self.known[given.key] = given
        return None

    def create(self, call: soap.Request) -> object:
        kind = call.arguments["taskTypeId"]
        if not any(kind == each.taskID for known in self.known.values() for each in known.taskList):
            raise vmodl.fault.InvalidArgument(invalidProperty="taskTypeId")
        return vim.TaskInfo(key="task-1", task=vim.Task("task-1"), state="queued")

    @property
    def names(self) -> list[str]:
        return [each for each in self.server.names if "Extension" in each]


def texts(extension: vim.Extension) -> dict[str, str]:
    return {each.key: each.value for resource in extension.resourceList for each in resource.data}


def test_an_extension_has_what_servers_ask_for() -> None:
    before = datetime.now(UTC)
    made = vsphere.extension(KEY, {COPY: "Copy a backup"}, version="2.1", label="Backup", locale="de")
    assert (made.key, made.version, made.company) == (KEY, "2.1", None)
    assert (made.description.label, made.description.summary) == ("Backup", "Backup")
    assert [each.taskID for each in made.taskList] == [COPY]
    assert [(each.locale, each.module) for each in made.resourceList] == [("de", "task")]
    assert texts(made) == {f"{COPY}.label": "Copy a backup", f"{COPY}.summary": "Copy a backup"}
    assert before <= made.lastHeartbeatTime <= datetime.now(UTC)


@pytest.mark.parametrize(
    "key", ["", "backup", "Com.example", "com..example", "com.example.", "com.exa mple", 7]
)
def test_a_key_that_is_none_is_refused(key: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        vsphere.extension(key, {})


def test_a_kind_of_task_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="'copy it' is no kind of task"):
        vsphere.extension(KEY, {"copy it": "x"})


def test_a_program_makes_itself_known_before_its_first_task() -> None:
    extensions = Extensions()
    given = vsphere.extension(KEY, {COPY: "Copy"})
    with Canned(extensions.server.answer) as line, connect(line.url, "ann", "s&cret") as session:
        vm = vim.VirtualMachine("vm-1", session.stub)
        with pytest.raises(vmodl.fault.InvalidArgument), session.own_task(vm, COPY):
            pytest.fail("the block was entered")
        for _ in range(2):
            with session.own_task(vm, COPY, extension=given) as work:
                work.progress(1)
        assert extensions.names == ["FindExtension", "RegisterExtension"]
        assert extensions.known == {KEY: given}
        with pytest.raises(ValueError, match=f"has no kind of task '{CHECK}'"):
            session.own_task(vm, CHECK, extension=given)


def test_what_a_server_knows_is_brought_up_to_date_and_nothing_lost() -> None:
    extensions = Extensions()
    old = vsphere.extension(KEY, {COPY: "Copy", CHECK: "Check"}, company="Example")
    old.lastHeartbeatTime = datetime(2020, 1, 1, tzinfo=UTC)
    old.subjectName = "CN=backup"
    texts_of_events = [vim.KeyValue(key="a", value="b")]
    other = vim.Extension.ResourceInfo(locale="en", module="event", data=texts_of_events)
    old.resourceList = [*old.resourceList, other]
    extensions.known[KEY] = old
    with Canned(extensions.server.answer) as line, connect(line.url, "ann", "s&cret") as session:
        session.register(vsphere.extension(KEY, {COPY: "Copy"}, company="Example"))
        assert extensions.names == ["FindExtension"]
        session.register(vsphere.extension(KEY, {COPY: "Copy all", f"{KEY}.new": "New"}, version="3"))
    new = extensions.known[KEY]
    assert extensions.names == ["FindExtension", "FindExtension", "UpdateExtension"]
    assert (new.version, new.company, new.subjectName) == ("3", "Example", "CN=backup")
    assert {each.taskID for each in new.taskList} == {COPY, CHECK, f"{KEY}.new"}
    assert [(each.locale, each.module) for each in new.resourceList] == [("en", "task"), ("en", "event")]
    assert texts(new)[f"{COPY}.label"] == "Copy all"
    assert texts(new)[f"{CHECK}.label"] == "Check"
    assert new.lastHeartbeatTime > old.lastHeartbeatTime


def test_another_process_may_be_faster() -> None:
    extensions = Extensions()
    given = vsphere.extension(KEY, {COPY: "Copy"})
    answers: list[Callable[[], object]] = [lambda: None, lambda: given]

    def refuse(call: soap.Request) -> object:
        raise vmodl.fault.InvalidArgument("there is one")

    def find(call: soap.Request) -> object:
        return answers.pop(0)()

    extensions.server.handle({"FindExtension": find, "RegisterExtension": refuse})
    with Canned(extensions.server.answer) as line, connect(line.url, "ann", "s&cret") as session:
        session.register(given)
        assert extensions.names == ["FindExtension", "RegisterExtension", "FindExtension"]
        answers[:] = [lambda: None, lambda: None]
        with pytest.raises(vmodl.fault.InvalidArgument, match="there is one"):
            session.register(vsphere.extension("com.example.other", {}))


def test_a_server_without_extensions_needs_none() -> None:
    server = Simulated("5.5")
    vm = server.add_entity("vim.VirtualMachine", "db")
    with server.connect() as session:
        with session.own_task(vm, COPY, extension=vsphere.extension(KEY, {COPY: "Copy"})) as work:
            work.result = "done"
        assert work.task.wait() == "done"
