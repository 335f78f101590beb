"""Each folder holds documents with something wrong and what they get: ``expected.txt``.

Its lines are ``path:line:column: severity: code``, and of an error what it is about, as that is what
``--keep-going`` leaves out and what a facts entry can settle. What no error forbids is written, whole; what
one does is not, not even in part. `make goldens` writes what is found; read the difference before it is kept.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cli import main
from codegen.diagnostics import Diagnostic, Diagnostics, Severity
from codegen.ir.place import Place
from codegen.pipeline import run

HERE = Path(__file__).parent
CASES = sorted(path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("_"))
STATUS = {"error": 2, "warning": 1}


def invoke(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def arguments_of(case: Path) -> list[str]:
    files = sorted(path.relative_to(case).as_posix() for path in case.rglob("*") if path.is_file())
    facts = [argument for name in files if name.endswith(".toml") for argument in ("--facts", name)]
    return [*(name for name in files if not name.endswith(".toml") and name != "expected.txt"), *facts]


def diagnostics(result: Result) -> list[str]:
    lines: list[str] = []
    for found in json.loads(result.stdout):
        place = str(Place(found["path"], found["line"] or 0, found["column"] or 0))
        lines.append(f"{place}: {found['severity']}: {found['code']}")
    return lines


def sources_and_facts(case: Path) -> tuple[list[str], list[str]]:
    arguments = arguments_of(case)
    return [name for name in arguments if not name.endswith(".toml") and name != "--facts"], [
        name for name in arguments if name.endswith(".toml")
    ]


def about(found: Diagnostic) -> str:
    """What an error is about: a document, a facts entry, or something of a type, perhaps one fact of it."""
    part = found.part
    assert part is not None
    fact = f"{part.fact} of " if part.fact else ""
    what = f"entry {part.entry}" if part.entry else part.target or f"document {part.path}"
    return f"{found.place}: error: {found.code}, about {fact}{what}"


@pytest.mark.parametrize("name", CASES)
def test_what_it_gets(name: str, monkeypatch: pytest.MonkeyPatch, goldens_are_written: bool) -> None:
    monkeypatch.chdir(HERE / name)
    result = invoke("lint", "--format", "json", *arguments_of(HERE / name))
    found = diagnostics(result)
    expected = Path("expected.txt")
    if goldens_are_written:
        expected.write_text("".join(f"{line}\n" for line in found), "utf-8")
    assert found == [line.partition(", about ")[0] for line in expected.read_text("utf-8").splitlines()]
    severities = set(re.findall(r": (error|warning|note): ", "\n".join(found)))
    assert result.exit_code == max((STATUS.get(severity, 0) for severity in severities), default=0)


@pytest.mark.parametrize("name", CASES)
def test_what_its_errors_are_about(
    name: str, monkeypatch: pytest.MonkeyPatch, goldens_are_written: bool
) -> None:
    monkeypatch.chdir(HERE / name)
    diagnostics = Diagnostics()
    run(*sources_and_facts(HERE / name), diagnostics)
    told = [about(each) for each in diagnostics if each.severity is Severity.ERROR]
    expected = Path("expected.txt")
    if goldens_are_written:
        left = iter(told)
        lines = expected.read_text("utf-8").splitlines()
        lines = [next(left) if ": error: " in line else line for line in lines]
        expected.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    assert told == [line for line in expected.read_text("utf-8").splitlines() if ": error: " in line]


@pytest.mark.parametrize("name", CASES)
def test_all_or_nothing_is_written(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(HERE / name)
    forbidden = ": error: " in Path("expected.txt").read_text("utf-8")
    target = tmp_path / "ir.json"
    result = invoke("ir", *arguments_of(HERE / name), "-o", str(target))
    assert result.exit_code == (2 if forbidden else 0)
    assert target.exists() is not forbidden
    assert list(tmp_path.iterdir()) == ([] if forbidden else [target])


@pytest.mark.parametrize("name", [name for name in CASES if "hostile" in name or "keyword" in name])
def test_text_never_becomes_code(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(HERE / name)
    forbidden = ": error: " in Path("expected.txt").read_text("utf-8")
    result = invoke("generate", *arguments_of(HERE / name), "-o", str(tmp_path / "out"))
    assert result.exit_code == (2 if forbidden else 0), result.stderr
    modules = list((tmp_path / "out").rglob("*.py")) if not forbidden else []
    assert bool(modules) is not forbidden
    for module in modules:
        compile(module.read_text("utf-8"), str(module), "exec")
