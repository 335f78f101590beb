"""What whole processes cost, from their start to their end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Spent:
    """What a command took, its own child processes included.

    Attributes:
        wall: Seconds from start to end.
        cpu: Seconds of processors, in user and system mode.
        peak: The most memory that one of its processes had, in MB.
    """

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True, slots=True)
class Command:
    """A command to measure.

    Attributes:
        name: What a report calls it.
        words: The command.
        folder: Where it runs.
        path: A folder of programs that goes before those of the environment.
        before: What is done before each round, unmeasured; it puts things as they have to be.
        status: The exit status that it has to end with.
    """

    name: str
    words: Sequence[str]
    folder: Path
    path: Path | None = None
    before: Callable[[], object] = lambda: None
    status: int = 0

    def run(self) -> Spent:
        """Measure it once.

        Raises:
            CalledProcessError: It ended with another status; what it printed is in the error.
        """
        self.before()
        start = time.perf_counter()
        with subprocess.Popen(
            self.words,
            cwd=self.folder,
            env=_environment(self.path),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            assert process.stdout is not None
            output = process.stdout.read()
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        if process.returncode != self.status:
            raise subprocess.CalledProcessError(process.returncode, self.words, output)
        return Spent(
            wall,
            used.ru_utime + used.ru_stime,
            used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
        )


def without(path: Path) -> Callable[[], None]:
    """What removes a file or a folder, so that a command begins where there is none."""

    def remove() -> None:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    return remove


def medians(commands: Sequence[Command], rounds: int) -> list[Spent]:
    """The median of each command's costs; rounds take turns, so that all meet the same noise."""
    found = [[command.run() for command in commands] for _ in range(rounds)]
    return [
        Spent(
            median(spent.wall for spent in each),
            median(spent.cpu for spent in each),
            median(spent.peak for spent in each),
        )
        for each in zip(*found, strict=True)
    ]


def _environment(path: Path | None) -> Mapping[str, str]:
    """The environment, but that Python keeps what it has compiled, as it does for users."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PATH": f"{path}{os.pathsep}{kept['PATH']}"} if path else kept
