"""Progress as a person sees it: on a terminal of its own, which nothing else may mar."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.commands import waiting
from codegen.commands.waiting import ProgressLine
from codegen.program import progress
from tests.documents import ROOT
from tests.test_cli import LAMP

pty = pytest.importorskip("pty", reason="this system has no terminals of this sort")

# Runs commands one after the other, in several settings. Every stage waits until it is seen.
DRIVER = """
import json, os, shutil, sys, threading
from codegen.program import progress
from codegen.cli import main
from codegen.commands import waiting

waiting.PACE = 0.001
say, draw = progress.Progress.say, waiting.ProgressLine.draw
changed, drawn = threading.Condition(), ""

def say_and_wait(self, doing):
    say(self, doing)
    if not waiting.DELAY and sys.stderr.isatty() and os.environ["TERM"] != "dumb":
        with changed:
            changed.wait_for(lambda: drawn == self.text, 60)

def draw_and_tell(self, text):
    global drawn
    draw(self, text)
    with changed:
        drawn = text
        changed.notify()

progress.Progress.say, waiting.ProgressLine.draw = say_and_wait, draw_and_tell
for delay, terminal, commands in json.loads(sys.argv[1]):
    waiting.DELAY, os.environ["TERM"] = delay, terminal
    for command in commands:
        for made in ("generated", "out") if "--check" not in command else ():
            shutil.rmtree(made, ignore_errors=True)  # where nothing changes, nothing is written
        try:
            main(command, prog_name="codegen")
        except SystemExit as end:
            print(f"{end.code or 0}\\f", file=sys.stderr)
"""
COMMANDS = {
    "generate": ["generate", "docs"],
    "check": ["generate", "docs", "--check"],
    "ir": ["ir", "docs", "-o", "api.json"],
    "ir of ir": ["show", "shop.Lamp", "--ir", "api.json"],
    "lint": ["lint", "docs"],
    "show": ["show", "shop.Lamp", "docs"],
    "search": ["search", "lamp", "docs"],
    "export": ["export", "--format", "rst", "-o", "out", "docs"],
    "an error": ["ir", "docs", "nowhere"],
}
STAGES = {
    **{command: ["collecting documents: 3", "reading documents: 2 of 3"] for command in COMMANDS},
    "generate": ["linking: 1 of ", "making modules: 9", "writing files: 1 of "],
    "ir of ir": ["reading the IR"],
    "export": ["making documents", "reading back: reading documents: 1 of 5", "reading back: linking: 1 of "],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    (folder / "docs").mkdir()
    for name in ("Lamp", "Bulb", "Wick"):
        text = LAMP.replace("shop.Lamp", f"shop.{name}").replace("Whether it shines.", "See `nowhere`_ .")
        (folder / "docs" / f"{name}.rst").write_text(text, "utf-8")
    return folder


def on_a_terminal(folder: Path, runs: object) -> str:
    """Everything that commands write to the terminal on which they run."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", DRIVER, json.dumps(runs)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    written = b""
    with suppress(OSError):  # the end of a terminal that nobody has open any more
        while data := os.read(ours, 4096):
            written += data
    os.close(ours)
    assert process.wait(60) == 0, written.decode()
    return written.decode().replace("\r\n", "\n")


def screen(written: str) -> list[str]:
    """What a terminal shows in the end: a carriage return goes back, and what follows goes over it."""
    lines: list[str] = []
    for row in written.split("\n"):
        shown = ""
        for part in row.split("\r"):
            shown = part + shown[len(part) :]
        lines.append(shown.rstrip())
    return lines


@dataclass(frozen=True)
class Seen:
    """What each command wrote, its status at the end.

    Attributes:
        hurried: With progress shown at once.
        patient: Where nothing takes long enough.
        dumb: What the last one wrote on a terminal that cannot go back.
    """

    hurried: dict[str, str]
    patient: dict[str, str]
    dumb: str


@pytest.fixture(scope="module")
def seen(folder: Path) -> Seen:
    every = list(COMMANDS.values())
    written = on_a_terminal(folder, [(0, "xterm", every), (600, "xterm", every), (0, "dumb", every[-1:])])
    *all_, dumb, nothing = written.split("\f\n")
    assert nothing == ""
    return Seen(
        dict(zip(COMMANDS, all_, strict=False)), dict(zip(COMMANDS, all_[len(every) :], strict=True)), dumb
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_stage_is_shown_and_nothing_of_it_stays(command: str, seen: Seen) -> None:
    hurried, patient = seen.hurried[command], seen.patient[command]
    assert [stage for stage in STAGES[command] if stage not in hurried] == []
    assert "\r" not in patient
    assert screen(hurried) == patient.split("\n")
    assert hurried.count("\x1b") == patient.count("\x1b")  # progress has no colours


def test_a_terminal_that_cannot_go_back_shows_nothing(seen: Seen) -> None:
    assert seen.dumb == seen.patient["an error"]


def test_where_no_person_watches_nothing_is_shown(folder: Path, seen: Seen) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, json.dumps([(0, "xterm", [COMMANDS["an error"]])])],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=200,
        check=True,
    )
    assert f"{done.stdout}{done.stderr}" == f"{seen.patient['an error']}\f\n"
    threads = {*threading.enumerate()}
    with waiting.shown(None):
        assert {*threading.enumerate()} <= threads
        assert progress.each([], "nothing") == []


def test_nobody_is_bothered_for_two_seconds() -> None:
    assert waiting.DELAY == 2.0


@pytest.fixture
def terminal() -> Iterator[tuple[int, ProgressLine]]:
    """What a terminal shows can be read from the first; the line is drawn on the second."""
    ours, theirs = pty.openpty()
    yield ours, ProgressLine(theirs)
    os.close(ours)
    os.close(theirs)


def received(terminal: int, size: int) -> bytes:
    """What a terminal gets, which may come in pieces."""
    data = b""
    while len(data) < size:
        data += os.read(terminal, 100)
    return data


def test_a_line_waits_until_others_have_ended_theirs(terminal: tuple[int, ProgressLine]) -> None:
    ours, line = terminal
    with line.elsewhere(b"half a "):
        pass
    line.draw("not now")
    with line.elsewhere(b"line\n"):
        pass
    line.draw("long")
    line.draw("now")
    with line.elsewhere(b"\n"):
        pass
    line.close()
    line.draw("never again")
    assert received(ours, 15) == b"\rlong\rnow \r   \r"


def test_a_line_never_goes_on_in_the_next(terminal: tuple[int, ProgressLine]) -> None:
    import fcntl
    import struct
    import termios

    ours, line = terminal
    fcntl.ioctl(ours, termios.TIOCSWINSZ, struct.pack("HHHH", 5, 10, 0, 0))
    line.draw("reading documents")
    assert received(ours, 10) == b"\rreading d"


def test_a_terminal_that_is_gone_is_let_go() -> None:
    ours, theirs = pty.openpty()
    line = ProgressLine(theirs)
    line.draw("reading")
    os.close(ours)
    os.close(theirs)
    line.draw("reading on")
    line.wipe()
    line.close()
