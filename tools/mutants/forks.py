"""Tests in a child of this process, which has the libraries loaded already, but nothing of the project."""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

LIBRARIES = (
    *(
        "pytest",
        "_pytest.assertion.rewrite",
        "hypothesis",
        "hypothesis.strategies",
        "_hypothesis_pytestplugin",
    ),
    *("docutils.parsers.rst", "docutils.utils", "mistune", "jinja2", "black", "click.testing", "jsonschema"),
    *("hypothesis.extra", "concurrent.futures", "concurrent.futures.thread", "zipfile", "tarfile", "tomllib"),
)
KILLED = 128
"""More than any status that a process gives itself."""
TOO_LONG = KILLED + signal.SIGKILL


def preload() -> None:
    """Import what every test run needs and no fault is planted in."""
    for name in LIBRARIES:
        try:
            import_module(name)
        except ImportError:
            continue
    gc.freeze()


def status_of(work: Callable[[], int], checkout: Path, output: Path, cpu: float, wall: float) -> int:
    """The exit status of some work in a child, which is ended when it takes too long.

    Args:
        work: What to do; it gives the status.
        checkout: The copy that is the project for it.
        output: Takes what it prints.
        cpu: Seconds of computing that it may take.
        wall: Seconds that it may take altogether.
    """
    child = os.fork()
    if child == 0:
        status = 3
        try:
            _prepare(checkout, output, cpu)
            status = work()
        finally:
            sys.stdout.flush()
            os._exit(status)
    try:
        return _ended(child, time.monotonic() + wall)
    finally:
        # What it has started itself, such as a program that a test waits for, ends with it.
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)


def _ended(child: int, until: float) -> int:
    pause = 0.01
    while True:
        done, code = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(code) if os.WIFEXITED(code) else KILLED + os.WTERMSIG(code)
        if time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return TOO_LONG
        time.sleep(pause)
        pause = min(pause * 1.2, 0.2)


def _prepare(checkout: Path, output: Path, cpu: float) -> None:
    os.setpgid(0, 0)
    limit = int(cpu) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))
    # A fault can make a program ask for all memory there is.
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    stream = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(stream, 1)
    os.dup2(stream, 2)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.chdir(checkout)
    ours = [str(checkout), str(checkout / "generated")]
    # Child processes of tests find the copy as well, before what is installed.
    os.environ |= {"PYTHONPATH": os.pathsep.join(ours), "PYTHONDONTWRITEBYTECODE": "1"}
    os.environ.pop("PYTEST_CURRENT_TEST", None)
    sys.dont_write_bytecode = True
    sys.path[:] = ours + [
        each for each in sys.path if Path(each or ".").resolve() not in (Path(), *map(Path, ours))
    ]
    for name in list(sys.modules):
        if name.partition(".")[0] in ("codegen", "vsphere", "tests", "tools"):
            del sys.modules[name]


def pytest(arguments: Sequence[str], plugins: Sequence[object] = ()) -> int:
    """Run tests in this process."""
    common = ("-q", "-m", "not whole", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header", "--tb=line")
    return int(import_module("pytest").main([*common, *arguments], list(plugins)))
