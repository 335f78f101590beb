"""Waits that take long, and updates that say nothing of what is waited for."""

from __future__ import annotations

from vsphere import vim, vmodl
from vsphere._runtime.updates import LONGEST_CALL

from tests.tasks.scripted import PC, ScriptedServer

HOURS = 12


def test_a_wait_lasts_as_long_as_the_task_in_calls_that_are_short() -> None:
    server = ScriptedServer()
    task = server.task()
    server.script = [None] * (HOURS * 3600 // LONGEST_CALL)
    server.script.append(lambda: server.succeed(task, "done"))
    assert task.wait() == "done"
    assert server.clock.now >= HOURS * 3600 - LONGEST_CALL
    assert max(each or 0 for each in server.waits) == LONGEST_CALL
    assert server.alive == set()


def test_an_update_that_says_nothing_of_the_task_is_no_end_of_it() -> None:
    server = ScriptedServer()
    task = server.task()
    modify = PC.ObjectUpdate.Kind.modify

    def tell(*changes: vmodl.query.PropertyCollector.Change) -> None:
        server.tell(PC.ObjectUpdate(kind=modify, obj=task, changeSet=changes))

    other = PC.Change(name="value", op=PC.Change.Op.assign, val=3)
    unset = PC.Change(name="info.progress", op=PC.Change.Op.assign)
    server.script = [None, tell, lambda: tell(other), lambda: tell(unset), lambda: server.succeed(task)]
    percents: list[int] = []
    assert task.wait(on_progress=percents.append) is None
    assert percents == []
    assert isinstance(task, vim.Task)
