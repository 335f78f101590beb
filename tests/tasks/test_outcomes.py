"""What became of a task."""

from __future__ import annotations

import pickle
import traceback
from typing import cast

import pytest
from vsphere import Outcome, vim
from vsphere._runtime.outcomes import outcome_of
from vsphere._runtime.protocols import TaskInfo


def test_that_a_task_failed_is_no_part_of_what_its_fault_says() -> None:
    task, said = vim.Task("task-1"), vim.fault.InvalidState("no")
    outcome = outcome_of(task, cast(TaskInfo, vim.TaskInfo(state="error", error=said)))
    fault = outcome.fault
    assert fault is not None
    other = vim.fault.InvalidState("no")
    assert (outcome.task_failed, fault.task_failed, other.task_failed) == (True, True, False)
    assert fault == other
    assert repr(fault) == repr(other)
    assert fault.to_dict() == other.to_dict()
    assert pickle.dumps(fault) == pickle.dumps(other)
    assert pickle.loads(pickle.dumps(fault)) == other
    with pytest.raises(AttributeError):
        setattr(other, "task_failed", True)  # noqa: B010  checkers refuse it, too


def test_a_fault_without_reason_is_the_tasks_too() -> None:
    assert outcome_of(vim.Task("task-1"), cast(TaskInfo, vim.TaskInfo(state="error"))).task_failed


def test_a_fault_that_is_raised_again_has_the_traceback_of_that_time() -> None:
    outcome = Outcome(vim.Task("task-1"), fault=vim.fault.InvalidState("no"))
    depths = list[int]()
    for _ in range(3):
        with pytest.raises(vim.fault.InvalidState) as caught:
            outcome.result()
        depths.append(len(traceback.extract_tb(caught.value.__traceback__)))
    assert depths == [depths[0]] * 3
