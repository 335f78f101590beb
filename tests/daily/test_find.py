"""Finding entities: by path with patterns, by name, by what the server has an index of."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from vsphere import vim, vmodl

from tests.daily.inventory import Inventory


@pytest.fixture(scope="module")
def world() -> Inventory:
    return Inventory()


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/", "root"),
        ("/DC0", "center"),
        ("DC0/vm/shop/web-1", "web"),
        ("/DC0/vm/shop/web%2f2", "slash"),
        ("/DC0/vm/shop/web-[0-9]", "web"),
        ("/DC0/vm/shop/web?[12]", "web slash"),
        ("/DC0/vm/*", "shop db"),
        ("/*/vm/*/*", "web slash"),
        ("/DC0/**/web*", "web slash"),
        ("/DC0/vm/**", "machines shop web slash db"),
        ("/DC0/vm/WEB*", ""),
        ("/DC0/nothing/web-1", ""),
        ("/nothing/*", ""),
    ],
)
def test_paths(world: Inventory, path: str, names: str) -> None:
    known = {**vars(world), "root": world.server.root}
    assert {*world.session.find(path)} == {known[name] for name in names.split()}
    assert world.server.leftovers() == []


def test_paths_below_an_entity_and_of_a_class(world: Inventory) -> None:
    assert world.session.find("*/web-1", under=world.machines) == [world.web]
    assert world.session.find("/DC0/**", vim.Folder) == [world.machines, world.shop]


def test_names(world: Inventory) -> None:
    assert world.session.find(name="db") == [world.db]
    assert world.session.find(name="web/2") == [world.slash]
    assert {*world.session.find(name="web*", type=vim.VirtualMachine)} == {world.web, world.slash}
    assert world.session.find(name="web*", type=vim.Folder) == []
    assert world.session.find(name="*", type=vim.VirtualMachine, under=world.shop) == [world.web, world.slash]


@pytest.mark.parametrize("version", [None, "2.5"])
def test_what_there_is_an_index_of(version: str | None) -> None:
    world = Inventory(version)
    assert world.session.find(uuid="4200-ab") == [world.web]
    assert world.session.find(ip="10.0.0.3") == [world.db]
    assert world.session.find(dns="db.example.com") == [world.db]
    assert world.session.find(ip="10.0.0.3", type=vim.HostSystem) == []
    assert world.session.find(uuid="4200-AB", type=vim.Folder) == []
    assert world.session.find(ip="10.9.9.9", under=world.center) == []


def test_machines_by_the_uuid_that_vcenter_gave_them(world: Inventory) -> None:
    assert world.session.find(instance_uuid="i-4200-AC") == [world.slash]


def test_one_way_at_a_time(world: Inventory) -> None:
    with pytest.raises(TypeError, match="one of path, name"):
        world.session.find()
    with pytest.raises(TypeError, match=r"\['path', 'name'\]"):
        world.session.find("/", name="db")  # type: ignore[call-overload]  # pyright: ignore


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"path": 5}, "path is a text, not 5"),
        ({"uuid": UUID(int=5)}, r"uuid is a text, not UUID\("),
        ({"path": "/*", "type": "VirtualMachine"}, "type is a class, .*, not 'VirtualMachine'"),
    ],
)
def test_what_nothing_can_be_found_by_is_refused(world: Inventory, given: Any, says: str) -> None:
    with pytest.raises(TypeError, match=says):
        world.session.find(**given)


def test_what_can_have_nothing_below_it_is_not_asked(world: Inventory) -> None:
    assert world.session.find("*", under=world.web) == []
    assert world.session.find("**", under=world.web) == [world.web]
    whim = vim.ManagedEntity("whim-1", world.session.stub)
    with pytest.raises(vmodl.fault.ManagedObjectNotFound):  # it may be anything
        world.session.find("*", under=whim)
