"""The tests of the simulator pass over the network, too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = (
    *("tasks", "updates", "retrieval", "history", "sessions", "authorization", "administration"),
    *("fault_fields", "threads", "work"),
)
OTHERWISE = (
    "history.py::test_filters_that_make_no_sense",  # calls without an argument that is required: never sent
    "work.py::test_a_handler_can_answer_with_a_task",  # it answers with what its method does not give
    "work.py::test_work_must_not_wait_for_the_server",  # it does, and then nobody answers it
)


@pytest.mark.whole
def test_the_tests_of_the_simulator_pass_over_the_network() -> None:
    files = [f"tests/simulator/test_{name}.py" for name in FILES]
    without = [f"--deselect=tests/simulator/test_{name}" for name in OTHERWISE]
    done = subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "pytest",
                "-n",
                "0",
                "-p",
                "tests.served.network_plugin",
                "-p",
                "no:cacheprovider",
            ),
            *("-m", "not whole", *without, *files),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert "passed" in done.stdout
