"""What static checkers see: they read this module as any other, and running it shows that it is true."""

from __future__ import annotations

from typing import assert_type

from vsphere import Outcome, Session, as_completed, connect, vim, wait_for_tasks
from vsphere.simulator import Server, steps


def test_sessions_and_tasks_have_their_generated_types() -> None:
    server = Server()
    session = server.connect()
    assert_type(session, Session)
    assert_type(session.content, vim.ServiceInstanceContent)
    assert_type(session.service_instance, vim.ServiceInstance)
    with session.own_task(server.root, "com.example.backup") as work:
        assert_type(work.task, vim.Task)
    task = vim.Task(server.run(None, "Kind", steps(0, result=1)).key, session.stub)
    assert_type(task.wait(timeout=5), object)
    assert_type(wait_for_tasks([task, work.task]), list[object])
    outcomes = list(as_completed([task], on_progress=lambda task, percent: print(task.info.key, percent + 1)))
    assert_type(outcomes, list[Outcome[vim.Task]])
    assert_type(session.missing_privileges(vim.Task.CancelTask, task), list[str])
    assert_type(connect(), Session)
    assert outcomes == [Outcome(task, 1)]


def test_additions_are_documented_and_no_part_of_the_api() -> None:
    assert "has ended" in (vim.Task.wait.__doc__ or "")
    assert not hasattr(vim.Task.wait, "privilege")
