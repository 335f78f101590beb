"""Property collectors: single retrievals, and how objects are found."""

from __future__ import annotations

import pytest
from vsphere import UnsupportedVersion, vim, vmodl

from .scenes import PC, VERSIONS, Scene, moid, spec


def shown(contents: list[PC.ObjectContent]) -> list[tuple[str, dict[str, object]]]:
    return [(moid(each.obj), {prop.name: prop.val for prop in each.propSet}) for each in contents]


@pytest.mark.parametrize("version", VERSIONS)
def test_contents_of_several_filters_are_blended(version: str) -> None:
    scene = Scene(version)
    owned = scene.server.start_task(scene.vm, "Shelve")
    task = owned.seen_by(scene.session)
    both = [spec(task, paths=("info.key",)), spec(task, paths=("info.cancelable", "info.key"))]
    assert shown(scene.collector.RetrieveProperties(both)) == [
        (owned.key, {"info.key": owned.key, "info.cancelable": False})
    ]


def test_no_paths_give_references_and_all_gives_everything() -> None:
    scene = Scene()
    task = scene.task()
    assert shown(scene.collector.RetrieveProperties([spec(task, paths=())])) == [(moid(task), {})]
    everything = PC.FilterSpec(
        propSet=[PC.PropertySpec(type="vim.TaskManager", all=True, pathSet=["nonsense"])],
        objectSet=[PC.ObjectSpec(obj=scene.tasks)],
    )
    [(_, values)] = shown(scene.collector.RetrieveProperties([everything]))
    assert set(values) == {"recentTask", "description", "maxCollector"}


def test_specifications_for_other_types_report_nothing() -> None:
    scene = Scene()
    assert scene.collector.RetrieveProperties([spec(scene.task(), type="TaskManager", paths=())]) == []
    assert (
        scene.collector.RetrievePropertiesEx(
            [spec(scene.task(), type="TaskManager", paths=())], PC.RetrieveOptions()
        )
        is None
    )


def test_properties_of_base_types() -> None:
    scene = Scene()
    task = scene.task()
    wanted = spec(task, scene.vm, type="ExtensibleManagedObject", paths=())
    both: list[tuple[str, dict[str, object]]] = [(moid(task), {}), (moid(scene.vm), {})]
    assert shown(scene.collector.RetrieveProperties([wanted])) == both
    entities = spec(task, scene.vm, type="ManagedEntity", paths=("name",))
    assert shown(scene.collector.RetrieveProperties([entities])) == [(moid(scene.vm), {"name": "web"})]


def test_missing_objects_are_left_out_only_if_asked_for() -> None:
    scene = Scene()
    task, nothing = scene.task(), vim.Task("task-999")
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):
        scene.collector.RetrieveProperties([spec(nothing, task)])
    wanted = spec(nothing, task, paths=(), report_missing=True)
    assert shown(scene.collector.RetrieveProperties([wanted])) == [(moid(task), {})]


def test_traversal_by_name_goes_round() -> None:
    scene = Scene()
    folder = scene.server.add_entity("vim.Folder", "shop")
    shelf = scene.server.add_entity("vim.Folder", "shelf", folder, childEntity=[scene.vm])
    scene.server.add_entity("vim.Folder", "counter", folder, childEntity=[shelf, folder])
    roots = [
        PC.ObjectSpec(
            obj=folder, skip=True, selectSet=[PC.SelectionSpec(name="up"), PC.SelectionSpec(name="down")]
        )
    ]
    wanted = PC.FilterSpec(
        propSet=[PC.PropertySpec(type="ManagedEntity", pathSet=["name"])],
        objectSet=[
            PC.ObjectSpec(
                obj=shelf,
                selectSet=[
                    PC.TraversalSpec(
                        name="up", type="Folder", path="parent", selectSet=[PC.SelectionSpec(name="up")]
                    ),
                    PC.TraversalSpec(name="down", type="Folder", path="childEntity", skip=False),
                ],
            ),
            *roots,
        ],
    )
    names = [values["name"] for _, values in shown(scene.collector.RetrieveProperties([wanted]))]
    assert sorted(map(str, names)) == ["Datacenters", "counter", "shelf", "shop", "web"]


def test_traversal_from_the_service_instance_to_the_tasks() -> None:
    scene = Scene()
    task = scene.task()
    to_tasks = PC.TraversalSpec(type="TaskManager", path="recentTask")
    to_manager = PC.TraversalSpec(
        type="ServiceInstance", path="content.taskManager", skip=True, selectSet=[to_tasks]
    )
    wanted = PC.FilterSpec(
        propSet=[PC.PropertySpec(type="Task", pathSet=["info.state"]), PC.PropertySpec(type="TaskManager")],
        objectSet=[PC.ObjectSpec(obj=scene.session.service_instance, skip=True, selectSet=[to_manager])],
    )
    assert shown(scene.collector.RetrieveProperties([wanted])) == [(moid(task), {"info.state": "running"})]


def test_large_results_come_in_pages() -> None:
    scene = Scene()
    tasks = [scene.task() for _ in range(5)]
    ids = [moid(task) for task in tasks]
    wanted = [spec(*tasks, paths=())]
    result = scene.collector.RetrievePropertiesEx(wanted, PC.RetrieveOptions(maxObjects=2))
    pages = list[list[str]]()
    tokens = list[str]()
    while result is not None:
        pages.append([moId for moId, _ in shown(result.objects)])
        if result.token is None:
            break
        tokens.append(result.token)
        result = scene.collector.ContinueRetrievePropertiesEx(result.token)
    assert pages == [ids[:2], ids[2:4], ids[4:]]
    for token in (*tokens, "nonsense"):
        with pytest.raises(vmodl.fault.InvalidArgument):
            scene.collector.ContinueRetrievePropertiesEx(token)


def test_a_retrieval_can_be_given_up() -> None:
    scene = Scene()
    wanted = [spec(scene.task(), scene.task(), paths=())]
    result = scene.collector.RetrievePropertiesEx(wanted, PC.RetrieveOptions(maxObjects=1))
    assert result is not None
    assert result.token is not None
    with pytest.raises(vmodl.fault.InvalidArgument):
        scene.collector.CreatePropertyCollector().ContinueRetrievePropertiesEx(result.token)
    scene.collector.CancelRetrievePropertiesEx(result.token)
    for call in (scene.collector.CancelRetrievePropertiesEx, scene.collector.ContinueRetrievePropertiesEx):
        with pytest.raises(vmodl.fault.InvalidArgument):
            call(result.token)
    with pytest.raises(vmodl.fault.InvalidArgument):
        scene.collector.RetrievePropertiesEx(wanted, PC.RetrieveOptions(maxObjects=0))


def test_before_api_4_1_there_is_no_ex() -> None:
    scene = Scene("4.0")
    with pytest.raises(UnsupportedVersion):
        scene.collector.RetrievePropertiesEx([spec(scene.tasks, type="TaskManager")], PC.RetrieveOptions())


def test_strangers_see_what_is_for_everybody() -> None:
    scene = Scene()
    root = vim.ServiceInstance("ServiceInstance", scene.server.stub())
    content = root.RetrieveServiceContent()
    assert root.content == content
    wanted = spec(root, type="ServiceInstance", paths=("content.about.apiVersion", "serverClock"))
    [found] = content.propertyCollector.RetrieveProperties([wanted])
    assert [(prop.name, prop.val) for prop in found.propSet] == [("content.about.apiVersion", "5.5")]
    assert [each.path for each in found.missingSet] == ["serverClock"]
    assert isinstance(found.missingSet[0].fault, vim.fault.NotAuthenticated)
    with pytest.raises(vim.fault.NotAuthenticated):
        content.propertyCollector.CreateFilter(wanted, False)


def test_properties_that_do_not_exist() -> None:
    scene = Scene()
    with pytest.raises(vmodl.query.InvalidProperty) as caught:
        scene.session.stub.fetch(scene.tasks, ("colour",))
    assert caught.value.name == "colour"


def test_all_properties_are_those_of_the_server_s_version() -> None:
    """What came later is neither there nor missing."""
    scene = Scene(VERSIONS[0])
    task = scene.server.start_task(scene.vm, "Shelve").seen_by(scene.session)
    wanted = PC.FilterSpec(
        propSet=[PC.PropertySpec(type="vim.Task", all=True)], objectSet=[PC.ObjectSpec(obj=task)]
    )
    [content] = scene.collector.RetrieveProperties([wanted])
    assert ([each.name for each in content.propSet], content.missingSet) == (["info"], [])
