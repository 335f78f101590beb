"""Extensions on the simulated server: inside the process, over the network, and by pyVmomi."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import vsphere
from vsphere import Session, vim, vmodl

from tests.served.ways import ANN, PASSWORD, WAYS, Client, made

KEY, KIND = "org.example.backup", "org.example.backup.Copy"


@pytest.fixture(params=WAYS)
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    with WAYS[request.param](made("8.0.3.0")) as client:
        yield client


def extension(client: Client, version: str = "1") -> Any:  # Any: of either package
    text = client.vim.Description(label="Backup", summary="Copies")
    kind = client.vim.Extension.TaskTypeInfo(taskID=KIND)
    return client.vim.Extension(
        key=KEY, version=version, description=text, lastHeartbeatTime=datetime.now(UTC), taskList=[kind]
    )


def test_an_extension_is_registered_found_updated_and_removed(client: Client) -> None:
    manager, not_found = client.content.extensionManager, client.vim.fault.NotFound
    assert manager.FindExtension(KEY) is None
    with pytest.raises(not_found):
        manager.UpdateExtension(extension(client))
    with pytest.raises(not_found):
        manager.UnregisterExtension(KEY)
    manager.RegisterExtension(extension(client))
    with pytest.raises(client.vmodl.fault.InvalidArgument) as caught:
        manager.RegisterExtension(extension(client))
    assert caught.value.invalidProperty == "extension.key"
    manager.UpdateExtension(extension(client, "2"))
    found = manager.FindExtension(KEY)
    assert (found.version, found.taskList[0].taskID, found.description.label) == ("2", KIND, "Backup")
    assert [each.key for each in manager.extensionList] == [KEY]
    manager.UnregisterExtension(KEY)
    assert list(manager.extensionList) == []


def test_tasks_may_have_to_be_of_kinds_that_an_extension_brings(client: Client) -> None:
    client.server.demand_extensions()
    with pytest.raises(client.vmodl.fault.InvalidArgument) as caught:
        client.create(kind=KIND)
    assert caught.value.invalidProperty == "taskType"
    client.content.extensionManager.RegisterExtension(extension(client))
    client.create(kind=KIND)
    with pytest.raises(client.vmodl.fault.InvalidArgument):
        client.create(kind=f"{KIND}.all")


def works(session: Session) -> None:
    """Work as a task of an extension that is registered with the first one, and brought up to date."""
    mine = vsphere.extension(KEY, {KIND: "Copy"}, company="Example")
    for more in (mine, vsphere.extension(KEY, {KIND: "Copy", f"{KIND}.all": "Copy all"})):
        with session.own_task(session.content.rootFolder, KIND, cancelable=True, extension=more) as work:
            work.progress(50)
            work.result = "done"
        assert work.task.wait() == "done"
    known = session.content.extensionManager.FindExtension(KEY)
    assert known is not None
    assert ([each.taskID for each in known.taskList], known.company) == ([KIND, f"{KIND}.all"], "Example")
    session.register(mine)


def test_tasks_of_ones_own_bring_their_extension() -> None:
    server = made("8.0.3.0")
    server.demand_extensions()
    works(server.connect())
    with server.serve() as line, vsphere.connect(line.url, ANN, PASSWORD) as session:
        works(session)


def test_who_may_register_none_is_told() -> None:
    server = made("8.0.3.0")
    server.permit("eve", "Task.Create", "Task.Update")
    session = server.connect("eve")
    with pytest.raises(vim.fault.NoPermission) as caught:
        session.register(vsphere.extension(KEY, {KIND: "Copy"}))
    assert caught.value.privilegeId == "Extension.Register"
    with pytest.raises(vmodl.fault.InvalidArgument):
        server.connect().content.extensionManager.RegisterExtension(
            vim.Extension(
                key="", version="1", description=vim.Description(), lastHeartbeatTime=datetime.now(UTC)
            )
        )


def test_a_server_that_is_too_old_has_no_extensions() -> None:
    session = made("2.0").connect()
    assert getattr(session.content, "extensionManager", None) is None
