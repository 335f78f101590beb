"""Faults say what they are about: the part of a specification, the name, the object and the privilege."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from vsphere import vim, vmodl

from .scenes import PC, Scene, spec


def retrieve(scene: Scene, *ways: PC.SelectionSpec, type: str = "ManagedEntity") -> None:
    """Ask for what is at the end of some ways."""
    wanted = PC.FilterSpec(
        propSet=[PC.PropertySpec(type=type)], objectSet=[PC.ObjectSpec(obj=scene.vm, selectSet=ways)]
    )
    scene.collector.RetrieveProperties([wanted])


@pytest.mark.parametrize(
    ("part", "way"),
    [
        ("name", PC.SelectionSpec()),
        ("name", PC.SelectionSpec(name="nowhere")),
        ("name", PC.TraversalSpec(type="Task", path="info", selectSet=[PC.SelectionSpec(name="nowhere")])),
        ("path", PC.TraversalSpec(type="Task", path="nowhere")),
    ],
)
def test_the_part_of_a_way_that_will_not_do_is_named(part: str, way: PC.SelectionSpec) -> None:
    with pytest.raises(vmodl.fault.InvalidArgument) as caught:
        retrieve(Scene(), way)
    assert caught.value.invalidProperty == f"spec.objectSet.selectSet.{part}"


def test_where_a_type_stands_that_does_not_exist_is_named() -> None:
    with pytest.raises(vmodl.fault.InvalidType, match="Nothing") as caught:
        retrieve(Scene(), type="Nothing")
    assert caught.value.argument == "spec.propSet.type"
    with pytest.raises(vmodl.fault.InvalidType, match="Nothing") as caught:
        retrieve(Scene(), PC.TraversalSpec(type="Nothing", path="name"))
    assert caught.value.argument == "spec.objectSet.selectSet.type"


def test_names_of_roles_and_users_are_told_back() -> None:
    scene = Scene()
    scene.rights.AddAuthorizationRole("keeper")
    with pytest.raises(vim.fault.AlreadyExists) as exists:
        scene.rights.AddAuthorizationRole("keeper")
    with pytest.raises(vim.fault.InvalidName) as invalid:
        scene.rights.AddAuthorizationRole(" ")
    nobody = vim.AuthorizationManager.Permission(principal="nobody", group=False, roleId=-1, propagate=True)
    with pytest.raises(vim.fault.UserNotFound) as unknown:
        scene.rights.SetEntityPermissions(scene.vm, [nobody])
    assert (exists.value.name, invalid.value.name) == ("keeper", " ")
    assert (unknown.value.principal, unknown.value.unresolved) == ("nobody", False)


def test_what_lacks_a_login_names_the_object_and_the_privilege() -> None:
    scene = Scene()
    scene.session.close()
    with pytest.raises(vim.fault.NotAuthenticated) as caught:
        vim.TaskManager("TaskManager", scene.session.stub).CreateTask(scene.vm, "shop.restock", None, False)
    assert (caught.value.object, caught.value.privilegeId) == (scene.vm, "Task.Create")


def test_a_task_that_failed_without_a_word_says_that() -> None:
    scene = Scene()
    task = scene.task()
    task.SetTaskState(vim.TaskInfo.State.error)
    assert isinstance(task.info.error, vmodl.fault.SystemError)
    assert "did not say why" in task.info.error.reason


def test_work_that_breaks_says_how() -> None:
    scene = Scene()

    def breaks(_: object) -> Generator[float, None, object]:
        yield 1.0
        raise ZeroDivisionError("by nothing")

    owned = scene.server.run(scene.vm, "Shelve", breaks)
    scene.clock.advance(1)
    error = owned.seen_by(scene.session).info.error
    assert isinstance(error, vmodl.fault.SystemError)
    assert error.reason == "ZeroDivisionError: by nothing"


def test_a_task_that_has_ended_is_listed_for_ten_minutes() -> None:
    scene = Scene()
    task = scene.task()
    task.SetTaskState(vim.TaskInfo.State.success)
    scene.clock.advance(599.5)
    assert scene.tasks.recentTask == [task]
    scene.clock.advance(0.5)
    assert scene.tasks.recentTask == []
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        scene.collector.RetrieveProperties([spec(task)])
