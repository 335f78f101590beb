"""What became of a task."""

from __future__ import annotations

import traceback

import pytest
from vsphere import vim
from vsphere._runtime import Outcome


def test_a_fault_that_is_raised_again_has_the_traceback_of_that_time() -> None:
    outcome = Outcome(vim.Task("task-1"), fault=vim.fault.InvalidState("no"))
    depths = list[int]()
    for _ in range(3):
        with pytest.raises(vim.fault.InvalidState) as caught:
            outcome.result()
        depths.append(len(traceback.extract_tb(caught.value.__traceback__)))
    assert depths == [depths[0]] * 3
