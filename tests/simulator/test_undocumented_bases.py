"""Documented types that extend one which no document describes: what they inherit is not lost."""

# The package is made here, so that no checker can see its classes: that is what Any is for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from .made import generate, imported

NAME = "partly_documented_api"


@dataclass
class World:
    """A server whose entities and values extend types without a document."""

    api: Any  # Any: see the top; so are all others here
    server: Any
    folder: Any
    vm: Any
    session: Any

    def read(
        self, kind: str, start: Any, paths: Sequence[str], ways: Sequence[Any] = (), everything: bool = False
    ) -> list[dict[str, object]]:
        """What a retrieval gives of each object."""
        pc = self.api.vmodl.query.PropertyCollector
        found = self.session.content.propertyCollector.RetrieveProperties(
            [
                pc.FilterSpec(
                    propSet=[pc.PropertySpec(type=kind, pathSet=paths, all=everything)],
                    objectSet=[pc.ObjectSpec(obj=start, selectSet=ways, skip=bool(ways))],
                )
            ]
        )
        return [{each.name: each.val for each in one.propSet} for one in found]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    bases = {
        "vim.vm.ConfigInfo": "vim.vm.CommonInfo",
        "vim.vm.FileInfo": "vim.vm.CommonInfo",
        "vim.vm.TemplateInfo": "vim.vm.GuestInfo",
    }
    place = tmp_path_factory.mktemp("undocumented")
    with imported(generate(place, NAME, ["vim.ManagedEntity"], bases), NAME) as package:
        yield package


@pytest.fixture
def world(api: Any) -> World:
    server = api.simulator.Server(clock=api.simulator.JumpingClock())
    folder = server.add_entity(api.vim.Folder, "shop")
    config = api.vim.vm.ConfigInfo.from_dict({"uuid": "1", "label": "till", "owner": None})
    vm = server.add_entity(api.vim.VirtualMachine, "web", folder, config=config, overallStatus="green")
    assert api.describe(api.vim.Folder).base == "vim.ManagedEntity"
    return World(api, server, folder, vm, server.connect())


def test_inherited_properties_of_objects_are_read_by_their_own_type_and_by_the_base(world: World) -> None:
    for kind in ("Folder", "ManagedEntity", "vim.ManagedEntity"):
        assert world.read(kind, world.folder, ["name"]) == [{"name": "shop"}]
    assert world.read("ManagedEntity", world.vm, ["overallStatus"]) == [{"overallStatus": "green"}]
    [whole] = world.read("ManagedEntity", world.vm, [], everything=True)
    assert {"name", "parent", "overallStatus", "config"} <= whole.keys()


def test_inherited_properties_lead_to_other_objects(world: World) -> None:
    pc = world.api.vmodl.query.PropertyCollector
    for kind in ("VirtualMachine", "ManagedEntity"):
        up = pc.TraversalSpec(type=kind, path="parent")
        assert world.read("ManagedEntity", world.vm, ["name"], [up]) == [{"name": "shop"}]
    down = pc.TraversalSpec(name="down", type="ManagedEntity", path="childEntity")
    down.selectSet = [pc.SelectionSpec(name="down")]
    top = world.session.content.rootFolder
    assert world.read("ManagedEntity", top, ["name"], [down]) == [{"name": "shop"}, {"name": "web"}]


def test_inherited_fields_of_values_are_read_at_any_depth(world: World) -> None:
    assert world.read("VirtualMachine", world.vm, ["config.label"]) == [{"config.label": "till"}]
    assert world.read("VirtualMachine", world.vm, ["config.owner", "config.uuid"]) == [{"config.uuid": "1"}]
    world.server.update(world.vm, **{"config.files.note": "a", "config.files.vmPathName": "[disk] a"})
    paths = ["config.files.note", "config.files.vmPathName"]
    assert list(world.read("VirtualMachine", world.vm, paths)[0].values()) == ["a", "[disk] a"]


def test_what_is_wholly_documented_still_has_nothing_else(world: World) -> None:
    for path in ("guest.label", "config.uuid.label", "runtime.owner"):
        with pytest.raises(world.api.vmodl.query.InvalidProperty):
            world.read("VirtualMachine", world.vm, [path])
    with pytest.raises(LookupError, match=r"no property of vim\.vm\.GuestInfo 'label'"):
        world.server.update(world.vm, **{"guest.label": "x"})


NOT_IMPORTED = f"""
import sys
from {NAME} import vim, vmodl
from {NAME}.simulator import JumpingClock, Server

server = Server(clock=JumpingClock())
vm = server.add_entity(vim.VirtualMachine, "web")
pc = vmodl.query.PropertyCollector
assert not [name for name in sys.modules if "template_info" in name]
spec = pc.FilterSpec(
    propSet=[pc.PropertySpec(type="VirtualMachine", pathSet=["guest.origin"])],
    objectSet=[pc.ObjectSpec(obj=vm)],
)
print(server.connect().content.propertyCollector.RetrieveProperties([spec])[0].propSet)
"""


def test_properties_of_types_that_were_not_imported_are_known(api: Any) -> None:
    """Whether a path is one must not depend on what a program has used before."""
    done = subprocess.run(
        [sys.executable, "-"],
        input=NOT_IMPORTED,
        env={"PYTHONPATH": str(Path(api.__file__).parent.parent)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_property_that_is_too_new_stays_unknown(api: Any) -> None:
    server = api.simulator.Server("2.5", clock=api.simulator.JumpingClock())
    vm = server.add_entity(api.vim.VirtualMachine, "web", config=api.vim.vm.ConfigInfo(uuid="1"))
    old = World(api, server, None, vm, server.connect())
    with pytest.raises(api.vmodl.query.InvalidProperty):
        old.read("VirtualMachine", vm, ["config.instanceUuid"])


@pytest.mark.parametrize("partial", [True, False])
def test_changes_of_inherited_fields_are_announced(world: World, partial: bool) -> None:
    pc = world.api.vmodl.query.PropertyCollector
    collector = world.session.content.propertyCollector
    spec = pc.FilterSpec(
        propSet=[pc.PropertySpec(type="ManagedEntity", pathSet=["config"])],
        objectSet=[pc.ObjectSpec(obj=world.vm)],
    )
    collector.CreateFilter(spec, partial)
    first = collector.WaitForUpdatesEx("")
    world.server.update(world.vm, **{"config.label": "desk", "config.seller": world.folder})
    update = collector.WaitForUpdatesEx(first.version)
    changes = {each.name: each.val for each in update.filterSet[0].objectSet[0].changeSet}
    if partial:
        assert changes == {"config.label": "desk", "config.seller": world.folder}
    else:
        assert list(changes) == ["config"]
        assert "label='desk'" in repr(changes["config"])
