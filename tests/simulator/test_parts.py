"""The small parts: agenda, rights, paths, changes."""

from __future__ import annotations

from functools import partial

import pytest
from vsphere import describe, vim, vmodl
from vsphere._runtime.simulator.core.agenda import Agenda
from vsphere._runtime.simulator.core.paths import ABSENT, follow, root_of, steps_of, valid
from vsphere._runtime.simulator.core.rights import ADMIN, NO_ACCESS, Permission, Rights
from vsphere._runtime.simulator.property_collector.changes import Edit, edits
from vsphere.simulator import Server


def test_the_agenda_keeps_the_order_of_time_then_of_planning() -> None:
    agenda, done = Agenda(), list[str]()
    for time, name in ((2.0, "late"), (1.0, "first"), (1.0, "second")):
        agenda.at(time, partial(done.append, name))
    agenda.at(0.5, lambda: done.append("never")).drop()
    assert agenda.next_time() == 1.0
    while entry := agenda.take(1.5):
        entry.action()
    assert done == ["first", "second"]
    assert agenda.next_time() == 2.0


@pytest.fixture
def rights() -> Rights:
    return Rights({"shelf": "shop", "book": "shelf"}, "shop")


def test_the_nearest_rule_of_a_user_decides(rights: Rights) -> None:
    keeper = rights.add_role("keeper", ["Task.Create"])
    rights.set(Permission("shop", "ann", False, ADMIN, True))
    rights.set(Permission("shelf", "ann", False, keeper.id, True))
    assert rights.has("ann", "Task.Update", "shop")
    assert not rights.has("ann", "Task.Update", "book")
    assert rights.has("ann", "Task.Create", "book")
    assert rights.has("ann", "System.View", "book")
    assert not rights.has("bob", "System.View", "shop")


def test_a_rule_that_does_not_propagate_is_for_its_entity_alone(rights: Rights) -> None:
    rights.set(Permission("shelf", "ann", False, ADMIN, False))
    assert [rights.has("ann", "Task.Create", each) for each in ("shop", "shelf", "book")] == [
        False,
        True,
        False,
    ]


def test_a_users_own_rule_comes_before_those_of_groups_which_add_up(rights: Rights) -> None:
    rights.groups["ann"] = frozenset(("night", "day"))
    for group in ("night", "day"):
        role = rights.add_role(group, [f"Task.{group}"])
        rights.set(Permission("shop", group, True, role.id, True))
    assert rights.has("ann", "Task.night", "book")
    assert rights.has("ann", "Task.day", "book")
    rights.set(Permission("shop", "ann", False, NO_ACCESS, True))
    assert not rights.has("ann", "Task.night", "book")


def test_paths_are_taken_apart() -> None:
    assert steps_of('value["a.b"].name') == [("value", False), ("a.b", True), ("name", False)]
    assert [steps_of(path) for path in ("", ".", "info.", "info..state", "[0]", "a b")] == [None] * 6
    assert root_of('value["x"].y') == root_of("value.y") == "value"


def test_what_is_inside_of_something_unset_is_absent() -> None:
    info = vim.TaskInfo(reason=vim.TaskReasonUser(userName="ann"))
    assert follow(info, "info.reason.userName") == "ann"
    assert follow(info, "info.error") is None
    assert follow(info, "info.error.fault") is ABSENT
    assert follow(info, "info.nonsense") is ABSENT


@pytest.mark.parametrize(
    ("path", "rank", "expected"),
    [
        ("info", 1, True),
        ("info.state", 1, True),
        ("info.reason.userName", 1, True),
        ("info.result.anything", 1, True),
        ("info.stat", 1, False),
        ("info.state.deeper", 1, False),
        ("infos", 1, False),
        ("info.parentTaskKey", 4, False),
        ("info.parentTaskKey", 5, True),
    ],
)
def test_paths_are_checked_against_the_documents(path: str, rank: int, expected: bool) -> None:
    Server()  # loads the types of reasons
    assert valid(describe(vim.Task), path, rank) is expected


def test_changes_name_the_whole_or_the_smallest_part() -> None:
    before = vim.TaskInfo(key="a", progress=10)
    after = vim.TaskInfo(key="a", progress=20)
    assert list(edits("info", before, after, partial=False)) == [Edit("info", "assign", after)]
    assert list(edits("info", before, after, partial=True)) == [Edit("info.progress", "assign", 20)]
    assert list(edits("info", after, after, partial=True)) == []


def test_values_that_disappear() -> None:
    assert list(edits("info.progress", 5, None, partial=False)) == [Edit("info.progress", "assign", None)]
    assert list(edits("info.error.fault", 5, ABSENT, partial=False)) == [
        Edit("info.error.fault", "indirectRemove")
    ]
    assert list(edits("info.error.fault", None, ABSENT, partial=False)) == []


def test_elements_are_told_apart_by_key_or_id() -> None:
    old = [vmodl.KeyAnyValue(key="a", value=1), vmodl.KeyAnyValue(key="b", value=2)]
    new = [vmodl.KeyAnyValue(key="b", value=3), vmodl.KeyAnyValue(key="c", value=4)]
    assert list(edits("arg", old, new, partial=True)) == [
        Edit('arg["a"]', "remove"),
        Edit('arg["b"].value', "assign", 3),
        Edit('arg["c"]', "add", new[1]),
    ]
    tasks = [vim.Task("task-1"), vim.Task("task-2")]
    assert list(edits("recentTask", tasks[:1], tasks, partial=True)) == [
        Edit('recentTask["task-2"]', "add", tasks[1])
    ]
    assert list(edits("names", ["a"], ["b"], partial=True)) == [Edit("names", "assign", ["b"])]
