"""A test that hangs fails and says where, whatever it hangs in; the tests after it still run."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.documents import ROOT

pytestmark = pytest.mark.apart

HANGS = """
import re, threading, time

def test_in_a_lock():
    threading.Lock().acquire() and threading.Event().wait()

def test_with_a_thread_that_stays():
    thread = threading.Thread(target=threading.Event().wait)
    thread.start()
    thread.join()

def test_in_a_search():
    re.match("(a|aa)+$", "a" * 60 + "b")

def test_after_them():
    pass
"""
DEAF = """
import time

def test_deaf():
    while True:
        try:
            time.sleep(60)
        except BaseException:
            pass

def test_after_it():
    pass
"""


def outcome(folder: Path, code: str, last: int, *options: str) -> str:
    """What pytest says of tests under the limits of this project, but for their length.

    Args:
        folder: Where they are.
        code: The tests.
        last: Seconds after which a process is ended in which no test can fail at its limit.
        options: Of pytest.
    """
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["pytest"]["ini_options"]
    ours = {key: str(settings[key]).lower() for key in settings if "timeout" in key}
    ours |= {"timeout": "1", "faulthandler_timeout": str(last)}
    (folder / "pytest.ini").write_text("[pytest]\n" + "".join(f"{key} = {ours[key]}\n" for key in ours))
    (folder / "test_it.py").write_text(code)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.stdout + done.stderr


def test_hanging_tests_fail_and_show_their_threads(tmp_path: Path) -> None:
    said = outcome(tmp_path, HANGS, last=60)
    assert set(re.findall(r"FAILED test_it.py::(\w+) - Failed: Timeout", said)) == {
        "test_in_a_lock",
        "test_with_a_thread_that_stays",
        "test_in_a_search",
    }, said
    assert "3 failed, 1 passed" in said
    assert "Stack of Thread" in said


@pytest.mark.whole  # it waits for the limits of time
def test_a_test_that_cannot_be_interrupted_ends_with_its_process(tmp_path: Path) -> None:
    said = outcome(tmp_path, DEAF, 3, "-n", "1")
    assert "Timeout (0:00:03)!" in said
    assert 'test_it.py", line 7 in test_deaf' in said
    assert "crashed while running 'test_it.py::test_deaf'" in said
    assert "1 failed, 1 passed" in said
