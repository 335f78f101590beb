"""What users of the simulator carry out themselves, in a package that only refers to entities' types."""

from __future__ import annotations

import pytest
from vsphere import vim
from vsphere.simulator import Request

from .scenes import Scene, manager


def test_a_handler_gets_what_clients_have() -> None:
    scene = Scene()
    asked = list[Request]()
    scene.server.handle(vim.Task, vim.Task.UpdateProgress, asked.append)
    task = scene.task()
    task.UpdateProgress(5)
    scene.server.handle(vim.TaskManager, "CreateTask", asked.append)
    scene.server.handle("TaskManager", "CreateTask", lambda request: asked.append(request))
    manager(scene.session).CreateTask(scene.vm, "shop.restock", cancelable=False)
    assert [each.target for each in asked] == [task, manager(scene.session)]
    assert asked[1].arguments["obj"] == scene.vm
    found = asked[0].target
    assert isinstance(found, vim.Task)
    assert found.info.key == task.moId


def test_an_alias_is_its_method() -> None:
    scene = Scene()
    scene.server.handle("vim.Task", "Cancel", lambda request: None)
    task = scene.task(cancelable=False)
    task.CancelTask()
    assert not task.info.cancelled


@pytest.mark.parametrize(
    ("type_name", "method", "message"),
    [
        ("vim.Tusk", "CancelTask", "no managed object type 'vim.Tusk'; did you mean vim.Task"),
        ("vim.TaskInfo", "CancelTask", "no managed object type"),
        ("vim.Task", "CancelTusk", "no method of vim.Task 'CancelTusk'; did you mean CancelTask"),
        ("vim.Task", "info", "no method of vim.Task 'info'"),
    ],
)
def test_what_nobody_can_call_is_refused(type_name: str, method: str, message: str) -> None:
    with pytest.raises(LookupError, match=message):
        Scene().server.handle(type_name, method, lambda request: None)


def test_computed_properties_of_what_the_server_has_itself() -> None:
    scene = Scene()
    scene.server.compute(vim.TaskManager, "maxCollector", lambda request: 7)
    assert manager(scene.session).maxCollector == 7
    with pytest.raises(LookupError, match="did you mean maxCollector"):
        scene.server.compute(vim.TaskManager, "maxCollectors", lambda request: 7)


def test_a_path_makes_the_data_objects_that_it_goes_through_and_nothing_else() -> None:
    scene = Scene()
    vm = scene.server.add_entity(vim.VirtualMachine, "db")
    assert isinstance(vm, vim.VirtualMachine)
    scene.server.update(vm, overallStatus="green", **{"config.uuid": "1"})
    assert vm.config is not None
    assert vm.config.uuid == "1"
    with pytest.raises(LookupError, match="leads through something unset"):
        scene.server.update(vm, **{"snapshot.currentSnapshot.config": "1"})
    with pytest.raises(LookupError, match="no path of properties"):
        scene.server.update(vm, **{'config["1"]': "1"})
