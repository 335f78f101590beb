"""What a run tells of the API: what changed in it since the run that wrote the files that are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from codegen.cache import apis, runs
from codegen.commands import api_changes
from codegen.program import cache_home
from tests.test_cli import LAMP, codegen

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Generating from a document that was generated from before, with a cache."""
    monkeypatch.setenv(cache_home.VARIABLE, str(tmp_path / "cache-home"))
    monkeypatch.delenv(runs.OFF_EVERYWHERE)
    monkeypatch.chdir(tmp_path)
    Path("Lamp.rst").write_text(LAMP, "utf-8")

    def again(*options: str) -> Result:
        return codegen("generate", "Lamp.rst", "-o", "out", *options)

    assert "the API" not in again().stderr
    return again


def change(old: str, new: str) -> None:
    text = Path("Lamp.rst").read_text("utf-8")
    assert old in text
    Path("Lamp.rst").write_text(text.replace(old, new), "utf-8")


def about_the_api(done: Result) -> list[str]:
    lines = done.stderr.splitlines()
    starts = [at for at, line in enumerate(lines) if line.startswith("the API")]
    return lines[starts[0] :] if starts else []


def test_a_member_that_goes_is_told_with_its_place_and_its_level(run: Run) -> None:
    change("lit (`bool`_)", "shining (`bool`_)")
    told = about_the_api(run())
    assert told[0] == "the API changes: 1 breaking, 1 info"
    assert told[1].startswith("    Lamp.rst:")
    assert ": breaking: shop.Lamp.lit " in told[1]
    assert "[property-removed]" in told[1]
    assert about_the_api(run()) == []


def test_words_are_changes_too(run: Run) -> None:
    change("Whether it shines.", "Whether it is bright.")
    assert about_the_api(run())[0] == "the API changes: 1 of documentation"


def test_where_only_something_else_changes_that_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "versions.py.jinja").write_text("{{ header }}\n# ours\nx = 1\n")
    told = about_the_api(run("--templates", "own"))
    assert told == [api_changes.SAME]


def test_a_dry_run_tells_it_and_keeps_nothing(run: Run) -> None:
    change("lit (`bool`_)", "shining (`bool`_)")
    first, second = run("--dry-run"), run("--dry-run")
    assert about_the_api(first) == about_the_api(second) != []


def test_many_changes_are_counted(run: Run) -> None:
    more = "".join(f"    extra{number} (`bool`_):\n\n       More.\n\n" for number in range(12))
    change("    lit (`bool`_)", f"{more}    lit (`bool`_)")
    told = about_the_api(run())
    assert told[0] == "the API changes: 12 info"
    assert len(told) == 12
    assert told[-1] == "    and 2 more"


def test_without_the_cache_nothing_is_known(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(runs.OFF_EVERYWHERE, "1")
    change("lit (`bool`_)", "shining (`bool`_)")
    done = run()
    assert "2 changed" in done.stderr
    assert about_the_api(done) == []


def test_what_another_version_kept_is_as_good_as_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its records have other fields, so that nothing is found by this one."""
    change("lit (`bool`_)", "shining (`bool`_)")
    with monkeypatch.context() as patch:
        patch.setattr(apis, "_FORMAT", "another")
        done = run()
    assert (done.exit_code, about_the_api(done)) == (0, [])
