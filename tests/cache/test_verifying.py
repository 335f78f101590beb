"""``--verify-cache``: what earlier runs have found is what a run finds that knows of none, or it fails."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cache import apis, documents, runs
from codegen.cache.store import KNOWN, Store
from codegen.cli import main
from tests.cache.test_runs import generate, project
from tests.documents import case

__all__ = ["project"]  # the fixture


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A document of which a run has kept what it gave."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.rst").write_text(
        case("data_object").replace("Attributes:", ":depends: x\n\nAttributes:")
    )
    assert lint("one.rst").exit_code == 2
    return "one.rst"


def lint(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["lint", *arguments])


def tamper(store: str, change: Callable[[bytes], bytes]) -> None:
    """Put something else in the place of the one entry of a store, with a checksum that fits."""
    from codegen.program import cache_home

    (path,) = (Path(cache_home.root() or "") / store).iterdir()
    content = Store(store).read(path.name)
    assert content is not None
    assert change(content) != content
    Store(store).write(path.name, change(content))


def test_what_is_right_passes(document: str) -> None:
    usual, verified = lint(document), lint(document, runs.VERIFY)
    assert (verified.exit_code, verified.output) == (usual.exit_code, usual.output)


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        (b"Who asked for it.", b"Who paid for it.", "statements"),
        (b"unknown-field", b"known-field", "findings"),
        (b'["title",1]', b'["title",2]', "lines"),
    ],
)
def test_what_is_wrong_fails(document: str, before: bytes, after: bytes, what: str) -> None:
    tamper(documents.STORE, lambda content: content.replace(before, after))
    done = lint(document, runs.VERIFY)
    assert (done.exit_code, what in done.output, "codegen cache --clear" in done.output) == (2, True, True)
    assert CliRunner().invoke(main, ["cache", "--clear"]).exit_code == 0
    assert "cache" not in lint(document, runs.VERIFY).output


def test_a_run_that_would_say_something_else_fails(project: Path) -> None:
    generate()
    assert generate(runs.VERIFY)[0][0] == 0

    def another(content: bytes) -> bytes:
        entry = json.loads(content)
        return json.dumps({**entry, "said": (bytes.fromhex(entry["said"]) + b"more\n").hex()}).encode()

    tamper(runs.STORE, another)
    assert generate()[0][2].endswith("more\n")
    (status, _, words), modules = generate(runs.VERIFY)
    assert (status, "words and status" in words, "docutils" in modules) == (2, True, True)


def test_the_command_shows_and_clears_all_stores(document: str, home: Path) -> None:
    assert {runs.STORE, documents.STORE, apis.STORE} == KNOWN.keys()
    shown = CliRunner().invoke(main, ["cache"])
    rows = {line.split()[0]: line.split()[1] for line in shown.stdout.splitlines()[1:-1]}
    assert (shown.exit_code, shown.stdout.splitlines()[0]) == (0, str(home))
    assert rows == {"runs": "0", "documents": "1", "apis": "0"}
    cleared = CliRunner().invoke(main, ["cache", "--clear"])
    assert (cleared.exit_code, list((home / documents.STORE).iterdir())) == (0, [])


def test_a_folder_that_is_not_used_is_told_and_not_cleared(document: str, home: Path) -> None:
    (home / documents.STORE).chmod(0o777)
    shown = CliRunner().invoke(main, ["cache"])
    assert (shown.exit_code, "documents  not used: others can write to it" in shown.stdout) == (0, True)
    cleared = CliRunner().invoke(main, ["cache", "--clear"])
    assert (cleared.exit_code, "others can write to it" in cleared.stderr) == (2, True)
