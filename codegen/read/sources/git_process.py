"""Git as a child process: it is talked to, and it ends in time, whatever a server does."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Thread, Timer
from typing import IO

from codegen.read.sources import limits
from codegen.read.sources.found import seemly
from codegen.read.sources.git_environment import SETTINGS, environment
from codegen.read.sources.problems import GitFailedError, SourceError

_MOST_OUTPUT = limits.MIB
_LONGEST_WORDS = 400
_FATAL = "fatal:"
_LONGEST_LINE = 8192
_HINT = "check the address and the ref, and that you may read it"
_OWNER = re.compile(r"dubious ownership|owned by someone else")
_FOREIGN = "if you trust it: git config --global --add safe.directory, with the path that git names"
# What git adds below the reason.
_SAYS_NOTHING = (
    "fatal: Could not read from remote",
    "Please make sure you have",
    "and the repository exists",
)


@dataclass(frozen=True, slots=True)
class Running:
    """A started git.

    Attributes:
        stdin: What it reads.
        stdout: What it writes.
    """

    stdin: IO[bytes]
    stdout: IO[bytes]


@dataclass(frozen=True, slots=True)
class Git:
    """Git for one repository.

    Attributes:
        protocol: Of the address; git may use no other.
        repository: A bare repository; None for commands that need none.
        secrets: What of the address may not be shown, the longest first.
    """

    protocol: str
    repository: str | None = None
    secrets: tuple[str, ...] = ()

    def output(self, *arguments: str) -> bytes:
        """What a command prints.

        Raises:
            GitFailedError: It failed, or did not end in time.
        """
        with self.started(*arguments) as running:
            running.stdin.close()
            return running.stdout.read(_MOST_OUTPUT)

    @contextmanager
    def started(self, *arguments: str) -> Generator[Running]:
        """Run a command that is talked to; it ends with the block.

        Raises:
            GitFailedError: It is missing, failed, or did not end in time.
        """
        process = self._start(arguments)
        assert process.stdin  # they are pipes, all three
        assert process.stdout
        assert process.stderr
        last: deque[bytes] = deque(maxlen=1)
        late = Event()

        def end() -> None:
            late.set()
            _kill(process)

        timer = Timer(limits.TIME_LIMIT, end)
        timer.daemon = True
        listener = Thread(target=_listen, args=(process.stderr, last), daemon=True)
        listener.start()
        timer.start()
        complete = False
        try:
            yield Running(process.stdin, process.stdout)
            complete = not process.stdout.read(1)
        except BrokenPipeError:
            complete = True  # it ended before it was told all; its status says why
        except SourceError:
            if not late.is_set():
                raise
        finally:
            if not complete:  # it has more to say than anybody wants, or the block failed
                _kill(process)
            status = process.wait()
            timer.cancel()
            _close(process, listener)
        if late.is_set():
            raise GitFailedError(
                f"git did not end within {limits.TIME_LIMIT:g} seconds",
                "try again; or clone the repository yourself and name the folder",
            )
        if complete and status:
            words = self._words(last)
            raise GitFailedError(words, _FOREIGN if _OWNER.search(words) else _HINT)

    def _start(self, arguments: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start git with settings of ours, without a terminal, so that it cannot ask for a password."""
        program = shutil.which("git")
        if program is None:
            raise GitFailedError("git is not installed", "install git, or fetch the documents yourself")
        return subprocess.Popen(
            [program, *SETTINGS, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(program, self.protocol, self.repository),
            start_new_session=True,  # without a terminal nothing that git starts can ask there
        )

    def _words(self, last: Sequence[bytes]) -> str:
        """Git's last words, on one line and without secrets."""
        lines = [line.strip() for line in b"".join(last).decode("utf-8", "replace").splitlines()]
        telling = [line for line in lines if line and not line.startswith(_SAYS_NOTHING)]
        fatal = [line for line in telling if line.startswith(_FATAL)]  # advice may follow, line by line
        words = (fatal or telling or ["no reason"])[-1]
        if self.repository:  # a folder of ours, perhaps one that is gone by now
            words = words.replace(self.repository, "the cache")
        for secret in self.secrets:
            words = words.replace(secret, "")
        return f"git says: {seemly(words)[:_LONGEST_WORDS]}"


def _listen(stderr: IO[bytes], last: deque[bytes]) -> None:
    """Keep the end of what git complains about, however long it goes on."""
    kept = b""
    for line in iter(lambda: stderr.readline(_LONGEST_LINE), b""):
        kept = (kept + line)[-_LONGEST_LINE:]
    last.append(kept)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End git and whatever it has started."""
    with suppress(ProcessLookupError, PermissionError):  # it has ended meanwhile
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _close(process: subprocess.Popen[bytes], listener: Thread) -> None:
    """Close the pipes, but for one that something which git left behind (a shared ssh) still holds."""
    listener.join(timeout=1)
    for pipe in (process.stdin, process.stdout, None if listener.is_alive() else process.stderr):
        with suppress(BrokenPipeError):
            if pipe is not None:
                pipe.close()
