"""Every command on every sort of terminal, file and pipe: what it writes, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.documents import ROOT
from tests.test_cli import LAMP

NAME = "été_✓.rst"
WORDS = "naïve – ✓ 商店 😀"
SHOP = LAMP.replace("Whether it shines.", f"Whether it shines, {WORDS}; see `elsewhere✓`_ .")
FULL = Path("/dev/full")

# Starts the program once and forks for each call, as a start takes longer than all else.
DRIVER = """
import json, os, sys
from codegen.cli import main
import codegen.commands.show, codegen.audit.audit, codegen.export, codegen.round_trip, codegen.emit

statuses = []
for call in json.load(open(sys.argv[1], encoding="utf-8")):
    child = os.fork()
    if not child:
        for descriptor, path in ((1, call["out"]), (2, call["err"])):
            opened = os.open(path or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
            os.dup2(opened, descriptor)
            os.close(opened)
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


@dataclass(frozen=True)
class Call:
    """A call of the program; an output that is None is closed."""

    arguments: Sequence[str]
    out: str | None = "out"
    err: str | None = "err"


def statuses(calls: Sequence[Call], folder: Path, **settings: str) -> list[int]:
    """How calls end, all in one environment."""
    write_json(folder / "calls.json", [{**vars(call)} for call in calls])
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_"))
    }
    environment |= {"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}", **settings}
    subprocess.run(
        [sys.executable, "-c", DRIVER, "calls.json", "ends.json"],
        cwd=folder,
        env=environment,
        check=True,
        timeout=300,
    )
    ends: list[int] = json.loads((folder / "ends.json").read_text("utf-8"))
    return ends


def write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / NAME).write_text(SHOP, "utf-8")
    return tmp_path


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

SETTINGS = {
    encoding: {"PYTHONIOENCODING": encoding} for encoding in ("cp1252", "cp437", "latin-1", "cp932", "utf-16")
} | {"no locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}}


@dataclass(frozen=True)
class Outcome:
    """What each command wrote, and how it ended."""

    out: dict[str, bytes]
    err: dict[str, bytes]
    ends: dict[str, int]
    folder: Path


def outcome(folder: Path, **settings: str) -> Outcome:
    calls = [Call(each, f"out{at}", f"err{at}") for at, each in enumerate(COMMANDS.values())]
    ends = statuses(calls, folder, **settings)
    return Outcome(
        {name: (folder / f"out{at}").read_bytes() for at, name in enumerate(COMMANDS)},
        {name: (folder / f"err{at}").read_bytes() for at, name in enumerate(COMMANDS)},
        dict(zip(COMMANDS, ends, strict=True)),
        folder,
    )


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    folder = tmp_path_factory.mktemp("utf-8")
    (folder / NAME).write_text(SHOP, "utf-8")
    return outcome(folder, PYTHONIOENCODING="utf-8")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("terminal", SETTINGS)
def test_no_encoding_changes_what_programs_read_or_how_a_command_ends(
    terminal: str, folder: Path, expected: Outcome
) -> None:
    found = outcome(folder, **SETTINGS[terminal])
    assert found.ends == {name: ENDS.get(name, 0) for name in COMMANDS}
    assert {name: found.out[name] for name in UTF8} == {name: expected.out[name] for name in UTF8}
    assert found.out["ir"] == (folder / "api.json").read_bytes()
    assert WORDS.encode() in found.out["ir"]
    assert b"\r" not in found.out["ir"]
    assert any("elsewhere✓" in each["message"] for each in json.loads(found.err["findings as JSON"]))
    assert not [name for name, said in found.err.items() if b"Traceback" in said]
    encoding = SETTINGS[terminal].get("PYTHONIOENCODING", "ascii")
    assert found.out["show"].decode(encoding, "strict").split("\n")[0].startswith("managed shop.Lamp")


CLOSED_OR_FULL = [None, str(FULL)] if FULL.exists() else [None]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("sink", CLOSED_OR_FULL)
def test_standard_error_that_takes_nothing_changes_nothing(
    sink: str | None, folder: Path, expected: Outcome
) -> None:
    calls = [Call(each, f"out{at}", sink) for at, each in enumerate(COMMANDS.values())]
    ends = statuses(calls, folder, PYTHONIOENCODING="utf-8")
    assert dict(zip(COMMANDS, ends, strict=True)) == {name: ENDS.get(name, 0) for name in COMMANDS}
    out = {name: (folder / f"out{at}").read_bytes() for at, name in enumerate(COMMANDS)}
    assert out == expected.out


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("sink", CLOSED_OR_FULL)
def test_standard_output_that_takes_nothing_is_told(sink: str | None, folder: Path) -> None:
    writing = [
        *("ir", "lint", "lint as JSON", "show", "check", "audit as JSON", "help"),
    ]
    commands = [*(COMMANDS[name] for name in writing), ["generate", "--help"], ["--version"]]
    calls = [Call(each, sink, f"err{at}") for at, each in enumerate(commands)]
    assert statuses(calls, folder, PYTHONIOENCODING="cp437") == [2] * len(calls)
    reason = "it is closed" if sink is None else "No space left on device"
    for at in range(len(calls)):
        said = (folder / f"err{at}").read_text("cp437")
        assert said.splitlines()[-1] == f"standard output: error: {reason} [unwritable]"
        assert "Traceback" not in said


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_without_buffers(folder: Path) -> None:
    sink = str(FULL) if FULL.exists() else None
    calls = [Call(COMMANDS["ir"], sink), Call(COMMANDS["ir"], "out", sink)]
    assert statuses(calls, folder, PYTHONUNBUFFERED="1") == [2, 0]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_neither_stream_takes_anything(folder: Path) -> None:
    calls = [Call(COMMANDS["ir"], None, None), Call(COMMANDS["generate"], None, None)]
    assert statuses(calls, folder) == [2, 0]
    assert (folder / "made" / "vsphere" / "__init__.py").stat().st_size
    assert (folder / NAME).read_text("utf-8") == SHOP
