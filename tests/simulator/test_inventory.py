"""The inventory of a simulated server: entities that change, views of them, searches, and what users add."""

# The package is made here, so that no checker can see its classes: that is what Any is for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from .made import generate, imported

NAME = "inventory_api"


@dataclass
class World:
    """A package that documents entities, and a server of it."""

    api: Any  # Any: see the top; so are all others here
    server: Any
    session: Any
    folder: Any
    vm: Any

    @property
    def vim(self) -> Any:
        return self.api.vim

    @property
    def content(self) -> Any:
        return self.session.content


@pytest.fixture(scope="session")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(generate(tmp_path_factory.mktemp("inventory"), NAME), NAME) as package:
        yield package


@pytest.fixture
def world(api: Any) -> World:
    server = api.simulator.Server(clock=api.simulator.JumpingClock())
    folder = server.add_entity(api.vim.Folder, "shop")
    uuid = "4200-AB"
    vm = server.add_entity(
        api.vim.VirtualMachine,
        "web",
        folder,
        config=api.vim.vm.ConfigInfo(uuid=uuid, instanceUuid="5000-cd"),
        **{
            "runtime.powerState": "poweredOff",
            "guest.ipAddress": "10.0.0.1",
            "config.files.vmPathName": "[disk] web/web.vmx",
        },
    )
    return World(api, server, server.connect(), folder, vm)


def test_entities_are_objects_of_their_class_with_a_connection(world: World) -> None:
    assert type(world.vm) is world.vim.VirtualMachine
    assert (world.vm.name, world.vm.parent, world.vm.runtime.powerState) == (
        "web",
        world.folder,
        "poweredOff",
    )
    assert (world.vm.config.uuid, world.vm.config.instanceUuid) == ("4200-AB", "5000-cd")
    assert world.vm.moId.startswith("vm-")
    assert world.vm == world.vim.VirtualMachine(world.vm.moId, world.session.stub)
    assert type(world.server.add_entity("vim.VirtualMachine", "db")) is world.vim.VirtualMachine
    assert [each.userName for each in world.content.sessionManager.sessionList] == ["administrator"]


def test_children_follow_their_parents(world: World) -> None:
    root = world.content.rootFolder
    assert root.childEntity == [world.folder]
    assert world.folder.childEntity == [world.vm]
    attic = world.server.add_entity("Folder", "attic")
    world.server.update(world.vm, parent=attic)
    assert (root.childEntity, attic.childEntity) == ([world.folder, attic], [world.vm])
    assert (world.folder.childEntity, world.vm.parent) == ([], attic)
    world.server.remove(attic)
    assert root.childEntity == [world.folder]
    with pytest.raises(LookupError, match="below itself"):
        world.server.update(world.folder, parent=world.folder)
    with pytest.raises(LookupError, match="no entity"):
        world.server.update(world.folder, parent=attic)


def test_children_that_may_not_be_seen_are_left_out(world: World) -> None:
    hidden = world.server.add_entity(world.vim.VirtualMachine, "secret", world.folder)
    world.server.connect(user="ann")
    world.server.forbid("ann", on=hidden)
    folder = world.vim.Folder(world.folder.moId, world.server.connect(user="ann").stub)
    assert folder.childEntity == [world.vm]
    assert world.folder.childEntity == [world.vm, hidden]


def test_rights_follow_an_entity_that_moves(world: World) -> None:
    attic = world.server.add_entity(world.vim.Folder, "attic")
    ann = world.server.connect(user="ann")
    world.server.forbid("ann", on=attic)
    vm = world.vim.VirtualMachine(world.vm.moId, ann.stub)
    assert vm.name == "web"
    world.server.update(world.vm, parent=attic)
    with pytest.raises(world.vim.fault.NoPermission):
        print(vm.name)


def test_changes_are_announced_to_filters(world: World) -> None:
    collector = world.api.vmodl.query.PropertyCollector
    spec = collector.FilterSpec(
        propSet=[collector.PropertySpec(type="VirtualMachine", pathSet=["runtime.powerState", "name"])],
        objectSet=[collector.ObjectSpec(obj=world.vm)],
    )
    pc = world.content.propertyCollector
    pc.CreateFilter(spec, False)
    first = pc.WaitForUpdatesEx("")
    world.server.update(world.vm, **{"runtime.powerState": "poweredOn"})
    [change] = pc.WaitForUpdatesEx(first.version).filterSet[0].objectSet[0].changeSet
    assert (change.name, change.val) == ("runtime.powerState", "poweredOn")
    world.server.update(world.vm, name="api")
    assert world.vm.name == "api"


def test_a_simulated_method_changes_what_clients_see(world: World) -> None:
    def power_on(request: Any) -> object:
        assert request.target == world.vm

        def work(task: Any) -> Any:
            yield 5.0
            world.server.update(request.target, **{"runtime.powerState": "poweredOn"})

        return world.server.run(request.target, "PowerOnVM_Task", work, user=request.user)

    world.server.handle("vim.VirtualMachine", "PowerOn", power_on)  # an alias counts as its method
    mine = world.vim.VirtualMachine(world.vm.moId, world.session.stub)
    task = mine.PowerOnVM_Task()
    assert mine.runtime.powerState == "poweredOff"
    task.wait()
    assert mine.runtime.powerState == "poweredOn"
    assert task.info.entity == mine


def test_nothing_changes_where_one_value_is_wrong(world: World) -> None:
    with pytest.raises(
        LookupError, match=r"no property of vim\.vm\.RuntimeInfo 'powerstate'; did you mean powerState"
    ):
        world.server.update(world.vm, name="api", **{"runtime.powerstate": "poweredOn"})
    assert (world.vm.name, world.vm.runtime.powerState) == ("web", "poweredOff")
    with pytest.raises(LookupError, match="no entity"):
        world.server.update(world.vim.VirtualMachine("vm-999"), name="api")


def test_properties_are_computed(world: World) -> None:
    seen = list[Any]()

    def guest(request: Any) -> object:
        seen.append(request)
        return world.vim.vm.GuestInfo(ipAddress="10.0.0.2", hostName=f"for-{request.user}")

    world.server.compute(world.vim.VirtualMachine, "guest", guest)
    assert world.vim.VirtualMachine(world.vm.moId, world.session.stub).guest.hostName == "for-administrator"
    assert (seen[0].target, dict(seen[0].arguments)) == (world.vm, {})
    with pytest.raises(LookupError, match="computed"):
        world.server.update(world.vm, **{"guest.ipAddress": "10.0.0.3"})
    assert world.content.searchIndex.FindByIp(None, "10.0.0.2", True) == world.vm


@pytest.mark.parametrize(
    ("call", "arguments", "message"),
    [
        ("add_entity", ("vim.VirtualMachin", "x"), "did you mean vim.VirtualMachine"),
        ("add_entity", ("vim.vm.GuestInfo", "x"), "no managed object type"),
        ("handle", ("vim.VirtualMachine", "PowerOnVM_Tsk", print), "did you mean PowerOnVM_Task"),
        ("handle", ("vim.VirtualMachines", "PowerOn", print), "did you mean vim.VirtualMachine"),
        ("compute", ("vim.VirtualMachine", "gest", print), "did you mean guest"),
    ],
)
def test_unknown_names_are_refused_with_suggestions(
    world: World, call: str, arguments: tuple[object, ...], message: str
) -> None:
    with pytest.raises(LookupError, match=message):
        getattr(world.server, call)(*arguments)


def test_an_unknown_property_makes_no_entity(world: World) -> None:
    with pytest.raises(LookupError, match="did you mean guest"):
        world.server.add_entity(world.vim.VirtualMachine, "x", gest=None)
    assert world.content.rootFolder.childEntity == [world.folder]


def test_container_views(world: World) -> None:
    inner = world.server.add_entity(world.vim.Folder, "inner", world.folder)
    manager = world.content.viewManager
    world.content.taskManager.CreateCollectorForTasks(world.vim.TaskFilterSpec())  # no view, but theirs, too
    everything = manager.CreateContainerView(world.content.rootFolder, [], True)
    assert everything.view == [world.folder, world.vm, inner]
    machines = manager.CreateContainerView(world.content.rootFolder, ["VirtualMachine"], True)
    flat = manager.CreateContainerView(world.folder, ["vim.VirtualMachine", "Folder"], False)
    assert (machines.view, flat.view) == ([world.vm], [world.vm, inner])
    later = world.server.add_entity(world.vim.VirtualMachine, "later", inner)
    assert (machines.view, flat.view) == ([world.vm, later], [world.vm, inner])
    assert (machines.container, machines.type, machines.recursive) == (
        world.content.rootFolder,
        ["VirtualMachine"],
        True,
    )
    assert manager.viewList == [everything, machines, flat]
    machines.DestroyView()
    assert manager.viewList == [everything, flat]
    with pytest.raises(world.api.vmodl.fault.ManagedObjectNotFound):
        print(machines.view)
    with pytest.raises(world.api.vmodl.fault.InvalidArgument):
        manager.CreateContainerView(world.folder, ["VirtualMachin"], True)
    other = world.server.connect()
    with pytest.raises(world.api.vmodl.fault.ManagedObjectNotFound):
        print(world.vim.view.ContainerView(everything.moId, other.stub).view)
    assert len(world.server.leftovers()) == 3
    world.session.close()
    assert world.server.leftovers() == []


def test_the_properties_of_all_machines_through_a_view(world: World) -> None:
    view = world.content.viewManager.CreateContainerView(world.content.rootFolder, ["VirtualMachine"], True)
    collector = world.api.vmodl.query.PropertyCollector
    spec = collector.FilterSpec(
        propSet=[collector.PropertySpec(type="VirtualMachine", pathSet=["name"])],
        objectSet=[
            collector.ObjectSpec(
                obj=view, skip=True, selectSet=[collector.TraversalSpec(type="ContainerView", path="view")]
            )
        ],
    )
    [found] = world.content.propertyCollector.RetrieveProperties([spec])
    assert (found.obj, [(each.name, each.val) for each in found.propSet]) == (world.vm, [("name", "web")])


def test_list_views(world: World) -> None:
    manager = world.content.viewManager
    gone = world.vim.VirtualMachine("vm-999", world.session.stub)
    listed = manager.CreateListView([world.vm])
    assert listed.view == [world.vm]
    assert listed.ModifyListView([world.folder, gone], [world.vm]) == [gone]
    assert listed.view == [world.folder]
    copy = manager.CreateListViewFromView(listed)
    assert listed.ResetListView([world.vm]) == []
    copy_view = list(copy.view)
    copy.ResetListViewFromView(listed)
    assert (copy_view, copy.view) == ([world.folder], [world.vm])
    world.server.remove(world.vm)
    assert listed.view == []


def test_searches(world: World) -> None:
    index = world.content.searchIndex
    center = world.server.add_entity(world.vim.Datacenter, "center")
    host = world.server.add_entity(
        world.vim.HostSystem, "host/1", center, **{"hardware.systemInfo.uuid": "4200-ab"}
    )
    assert index.FindByUuid(None, "4200-ab", True) == world.vm
    assert index.FindByUuid(None, "4200-ab", False) == host
    assert index.FindAllByUuid(center, "4200-ab", True) == []
    assert index.FindByUuid(None, "5000-CD", True, True) == world.vm
    assert index.FindByUuid(None, "5000-CD", True, False) is None
    assert index.FindByInventoryPath("/shop/web/") == world.vm
    assert index.FindByInventoryPath("center/host%2f1") == host
    assert index.FindByInventoryPath("shop/nothing/web") is None
    assert index.FindChild(world.folder, "web") == world.vm
    assert index.FindChild(world.folder, "shop") is None
    assert index.FindByIp(None, "10.0.0.1", True) == world.vm
    assert index.FindByIp(None, "10.0.0.1", False) is None
    assert index.FindByDnsName(None, "HOST/1", False) == host
    world.server.update(world.vm, parent=center)
    assert index.FindByDatastorePath(center, "[disk] web/web.vmx") == world.vm
    assert index.FindByDatastorePath(center, "[disk] other.vmx") is None
    with pytest.raises(world.api.vmodl.RuntimeFault, match="names no datastore"):
        index.FindByDatastorePath(center, "web.vmx")
    world.server.connect(user="ann")
    world.server.forbid("ann", on=world.vm)
    assert world.server.connect(user="ann").content.searchIndex.FindByUuid(None, "4200-ab", True) is None


def test_searches_take_no_notice_of_capitals_but_in_paths(world: World) -> None:
    index = world.content.searchIndex
    add = world.server.add_entity
    center = add(world.vim.Datacenter, "Center")
    host = add(world.vim.HostSystem, "Desk", center, **{"hardware.systemInfo.uuid": "4200-Ab"})
    assert {index.FindByUuid(None, uuid, False) for uuid in ("4200-aB", "4200-AB", "4200-ab")} == {host}
    assert {index.FindByDnsName(None, name, False) for name in ("desk", "DESK", "Desk")} == {host}
    assert index.FindByInventoryPath("center/desk") is None
    assert index.FindByInventoryPath("Center/Desk") == host


@pytest.mark.parametrize(
    ("search", "path", "rest"),
    [
        ("FindByUuid", "config.uuid", (True,)),
        ("FindByUuid", "summary.config.uuid", (True, False)),
        ("FindByUuid", "config.instanceUuid", (True, True)),
        ("FindByUuid", "summary.config.instanceUuid", (True, True)),
        ("FindByUuid", "hardware.systemInfo.uuid", (False,)),
        ("FindByUuid", "summary.hardware.uuid", (False,)),
        ("FindByDnsName", "guest.hostName", (True,)),
        ("FindByDnsName", "summary.guest.hostName", (True,)),
        ("FindByDnsName", "name", (False,)),
        ("FindByDnsName", "summary.config.name", (False,)),
        ("FindByIp", "guest.ipAddress", (True,)),
        ("FindByIp", "summary.guest.ipAddress", (True,)),
        ("FindByIp", "summary.managementServerIp", (False,)),
        ("FindByIp", "name", (False,)),
        ("FindByDatastorePath", "config.files.vmPathName", ()),
        ("FindByDatastorePath", "summary.config.vmPathName", ()),
    ],
)
def test_searches_look_wherever_a_value_may_stand(
    world: World, search: str, path: str, rest: tuple[bool, ...]
) -> None:
    of_host = rest == (False,)
    center = world.server.add_entity(world.vim.Datacenter, "center")
    type_ = world.vim.HostSystem if of_host else world.vim.VirtualMachine
    names = [f"{'' if path == 'name' else 'other'}[tea]{number}" for number in (1, 2)]
    first, _ = (
        world.server.add_entity(
            type_, value, center, **({} if path == "name" else {path: value.removeprefix("other")})
        )
        for value in names
    )
    assert getattr(world.content.searchIndex, search)(center, "[tea]1", *rest) == first
    assert getattr(world.content.searchIndex, search)(center, "[tea]3", *rest) is None


def test_a_search_in_a_datacenter_finds_nothing_outside(world: World) -> None:
    index = world.content.searchIndex
    add = world.server.add_entity
    here, there = add(world.vim.Datacenter, "here"), add(world.vim.Datacenter, "there")
    host = add(world.vim.HostSystem, "desk", here, **{"hardware.systemInfo.uuid": "77"})
    for find, value in ((index.FindByUuid, "77"), (index.FindByDnsName, "desk")):
        assert [find(center, value, False) for center in (here, there, None)] == [host, None, host]
