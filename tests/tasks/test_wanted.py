"""What is no list of tasks is told of, with what to pass instead."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, cast

import pytest
from vsphere import Session, as_completed, vim, wait_for_tasks
from vsphere.simulator import Server, steps

Wait = Callable[[object], object]


# Any: what no checker would let through is passed on purpose.
def _wait_for_each(tasks: Any) -> object:
    return list(as_completed(tasks))


WAITS = [cast(Wait, wait_for_tasks), cast(Wait, _wait_for_each)]


@pytest.mark.parametrize("wait", WAITS)
def test_what_is_no_list_of_tasks(server: Server, session: Session, wait: Wait) -> None:
    made = server.run(None, "Backup", steps(1))
    task = made.seen_by(session)
    for wrong, message in (
        (task, r"a list of tasks is needed, such as \[task\], not vim\.Task"),
        ("task-1", "a list of tasks"),
        (None, "a list of tasks"),
        (made, r"a list of tasks is needed.*\.seen_by\(session\) is the task"),
        ([made], r"has to be a vim\.Task of a connection, not .*\.seen_by\(session\) is the task"),
        ([task.info], "has to be a vim.Task"),
        ([vim.Folder("group-1", session.stub)], "has to be a vim.Task"),
    ):
        with pytest.raises(TypeError, match=message):
            wait(wrong)
    assert wait_for_tasks(each for each in (task,)) == [None]
    assert wait_for_tasks([]) == []


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickle.dumps])
def test_connections_say_why_they_cannot_be_copied(
    server: Server, session: Session, duplicate: Callable[[object], object]
) -> None:
    for live, instead in (
        (session, "connection, as in vim.Task"),
        (session.stub, "connect again"),
        (server, "make another one"),
        (session.own_task(server.root, "shop.restock"), "work.task"),
    ):
        with pytest.raises(TypeError, match=f"can be neither copied nor pickled: .*{instead}"):
            duplicate(live)
