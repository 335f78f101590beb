"""Every command on every sort of terminal, file and pipe: what it writes, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.documents import ROOT
from tests.test_cli import LAMP

NAME = "été_✓.rst"
WORDS = "naïve – ✓ 商店 😀"
SHOP = LAMP.replace("Whether it shines.", f"Whether it shines, {WORDS}; see `elsewhere✓`_ .")
FULL = Path("/dev/full")

# Starts the program once and forks for each call, as a start takes longer than all else. What is loaded
# before is not loaded in each call.
DRIVER = """
import gc, importlib, json, os, sys
from codegen.cli import main

for module in sys.argv[3:]:
    importlib.import_module(module)
gc.freeze()  # a collection in a child would copy all that it looks at
statuses = []
for call in json.load(open(sys.argv[1], encoding="utf-8")):
    child = os.fork()
    if not child:
        os.chdir(call["folder"])
        for descriptor, path in ((1, call["out"]), (2, call["err"])):
            opened = os.open(path or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
            os.dup2(opened, descriptor)
            os.close(opened)
        if call["encoding"]:
            sys.stdout = open(1, "w", encoding=call["encoding"], closefd=False)
            sys.stderr = open(2, "w", encoding=call["encoding"], closefd=False)
        for descriptor, path in ((1, call["out"]), (2, call["err"])):
            if path is None:
                os.close(descriptor)
        try:
            main([os.fsdecode(each.encode("utf-8")) for each in call["arguments"]], prog_name="codegen")
        except SystemExit as end:
            status = end.code or 0
        except BaseException:
            import traceback
            traceback.print_exc()
            status = 99
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except BaseException:
            status = 120
        os._exit(status)
    statuses.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
json.dump(statuses, open(sys.argv[2], "w", encoding="utf-8"))
"""
EVERYTHING = ("codegen.export", "codegen.commands.round_trip", "codegen.emit")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@dataclass(frozen=True)
class Call:
    """A call of the program; an output that is None is closed.

    Attributes:
        folder: Where it runs.
        encoding: What the streams have; None for what the environment gives them.
    """

    arguments: Sequence[str]
    folder: str
    out: str | None = "out"
    err: str | None = "err"
    encoding: str | None = None


def statuses(calls: Sequence[Call], folder: Path, *loaded: str, **settings: str) -> list[int]:
    """How calls end, all in one process, which has loaded what several of them need."""
    write_json(folder / "calls.json", [{**vars(call)} for call in calls])
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_"))
    }
    environment |= {"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}", **settings}
    subprocess.run(
        [sys.executable, "-c", DRIVER, "calls.json", "ends.json", *loaded],
        cwd=folder,
        env=environment,
        check=True,
        timeout=300,
    )
    ends: list[int] = json.loads((folder / "ends.json").read_text("utf-8"))
    return ends


def write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")


def folder_of(name: str, root: Path) -> Path:
    """A folder with one document whose name and words are of all sorts."""
    folder = root / name.replace(" ", "-")
    folder.mkdir()
    (folder / NAME).write_text(SHOP, "utf-8")
    return folder


COMMANDS: dict[str, list[str]] = {
    "ir": ["ir", NAME],
    "ir to a file": ["ir", NAME, "-o", "api.json"],
    "findings as JSON": ["ir", NAME, "--diagnostics", "json", "-o", "again.json"],
    "lint": ["lint", NAME, "--stats"],
    "lint as JSON": ["lint", NAME, "--format", "json"],
    "show": ["show", "shop.Lamp", NAME],
    "show a miss": ["show", "shop.Lämp✓", NAME],
    "generate": ["generate", NAME, "-o", "made"],
    "check": ["generate", NAME, "-o", "nowhere", "--check"],
    "export": ["export", "--format", "md", "-o", "docs", NAME],
    "audit as JSON": ["audit", "--against", "pyvmomi", NAME, "--format", "json"],
    "help": ["--help"],
    "help of a command": ["generate", "--help"],
    "version": ["--version"],
    "usage": ["generate", "--nö✓"],
    "nothing there": ["lint", "nöwhere✓"],
}
ENDS = {
    "audit as JSON": 1,
    "lint": 1,
    "lint as JSON": 1,
    "show a miss": 2,
    "check": 1,
    "usage": 2,
    "nothing there": 2,
}
UTF8 = {"ir", "lint as JSON", "check", "audit as JSON"}

# The terminals of a person are given to the streams, two of them by Python itself, as it starts.
GIVEN = ("cp437", "latin-1", "cp932", "utf-16")
STARTED = {
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "no locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
}
# These take as long as all others together, and write through what those write through.
SLOW = {"generate", "check", "audit as JSON"}
ALSO = {"utf-8": {"generate", "check"}, "cp437": {"check", "audit as JSON"}, "stderr": {"generate", "check"}}
CLOSED_OR_FULL = [None, str(FULL)] if FULL.exists() else [None]


@dataclass(frozen=True)
class Outcome:
    """What each command wrote, and how it ended."""

    folder: Path
    ends: dict[str, int]

    def out(self, command: str) -> bytes:
        return (self.folder / f"out of {command}").read_bytes()

    def err(self, command: str) -> bytes:
        return (self.folder / f"err of {command}").read_bytes()


class Batch:
    """Calls of commands that are to be made together."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._runs: dict[str, tuple[Path, list[str]]] = {}

    def add(
        self,
        run: str,
        folder: Path,
        commands: Iterable[str],
        encoding: str | None = None,
        *,
        closed: Mapping[str, str | None] = MappingProxyType({}),
    ) -> None:
        """Add commands that run in one folder; ``closed`` says where an output goes instead of to a file."""
        names = list(commands)
        self._runs[run] = folder, names
        for name in names:
            out = closed.get("out", f"out of {name}")
            err = closed.get("err", f"err of {name}")
            self.calls.append(Call(COMMANDS[name], str(folder), out, err, encoding))

    def outcomes(self, ends: Iterable[int]) -> dict[str, Outcome]:
        each = iter(ends)
        return {
            run: Outcome(folder, {name: next(each) for name in names})
            for run, (folder, names) in self._runs.items()
        }


def commands(run: str) -> list[str]:
    """The commands of a run: those that are quick, and few others."""
    return [name for name in COMMANDS if name not in SLOW or name in ALSO.get(run, ())]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """What commands do on each sort of stream, by its name."""
    root = tmp_path_factory.mktemp("streams")
    batch = Batch()
    for encoding in ("utf-8", *GIVEN):
        batch.add(encoding, folder_of(encoding, root), commands(encoding), encoding)
    for number, sink in enumerate(CLOSED_OR_FULL):
        folder = folder_of(f"err-{number}", root)
        names = commands("closed" if number else "stderr")
        batch.add(f"stderr {sink}", folder, names, "utf-8", closed={"err": sink})
        writing = ["ir", "lint", "lint as JSON", "show", "help", "help of a command", "version"]
        writing += [] if number else ["check"]
        folder = folder_of(f"out-{number}", root)
        batch.add(f"stdout {sink}", folder, writing, "cp437", closed={"out": sink})
    folder = folder_of("neither", root)
    batch.add("neither", folder, ["ir", "generate"], closed={"out": None, "err": None})
    found = batch.outcomes(statuses(batch.calls, root, *EVERYTHING, PYTHONIOENCODING="utf-8"))
    for terminal, settings in STARTED.items():
        batch = Batch()
        batch.add(terminal, folder_of(terminal, root), commands(terminal))
        found |= batch.outcomes(statuses(batch.calls, root, **settings))
    return found


@pytest.mark.parametrize("terminal", [*GIVEN, *STARTED])
def test_no_encoding_changes_what_programs_read_or_how_a_command_ends(
    terminal: str, outcomes: dict[str, Outcome]
) -> None:
    found, expected = outcomes[terminal], outcomes["utf-8"]
    assert found.ends == {name: ENDS.get(name, 0) for name in found.ends}
    for name in UTF8 & found.ends.keys() & expected.ends.keys():
        assert found.out(name) == expected.out(name)
    assert found.out("ir") == (found.folder / "api.json").read_bytes()
    assert WORDS.encode() in found.out("ir")
    assert b"\r" not in found.out("ir")
    assert any("elsewhere✓" in each["message"] for each in json.loads(found.err("findings as JSON")))
    if "audit as JSON" in found.ends:
        assert json.loads(found.out("audit as JSON").decode("utf-8"))
    assert not [name for name in found.ends if b"Traceback" in found.err(name)]
    encoding = "ascii" if terminal == "no locale" else terminal
    assert found.out("show").decode(encoding, "strict").split("\n")[0].startswith("managed shop.Lamp")


@pytest.mark.parametrize("sink", CLOSED_OR_FULL)
def test_standard_error_that_takes_nothing_changes_nothing(
    sink: str | None, outcomes: dict[str, Outcome]
) -> None:
    found, expected = outcomes[f"stderr {sink}"], outcomes["utf-8"]
    assert found.ends == {name: ENDS.get(name, 0) for name in found.ends}
    assert [name for name in found.ends if found.out(name) != expected.out(name)] == []


@pytest.mark.parametrize("sink", CLOSED_OR_FULL)
def test_standard_output_that_takes_nothing_is_told(sink: str | None, outcomes: dict[str, Outcome]) -> None:
    found = outcomes[f"stdout {sink}"]
    assert set(found.ends.values()) == {2}
    reason = "it is closed" if sink is None else "No space left on device"
    for name in found.ends:
        said = found.err(name).decode("cp437")
        assert said.splitlines()[-1] == f"standard output: error: {reason} [unwritable]"
        assert "Traceback" not in said


def test_neither_stream_takes_anything(outcomes: dict[str, Outcome]) -> None:
    found = outcomes["neither"]
    assert found.ends == {"ir": 2, "generate": 0}
    assert (found.folder / "made" / "vsphere" / "__init__.py").stat().st_size
    assert (found.folder / NAME).read_text("utf-8") == SHOP


def test_without_buffers(tmp_path: Path) -> None:
    folder = str(folder_of("shop", tmp_path))
    sink = str(FULL) if FULL.exists() else None
    calls = [Call(COMMANDS["ir"], folder, sink), Call(COMMANDS["ir"], folder, "out", sink)]
    assert statuses(calls, tmp_path, PYTHONUNBUFFERED="1") == [2, 0]
