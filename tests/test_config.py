"""Settings of pyproject.toml: what is a path there, and what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import config
from codegen.diagnostics import Diagnostics
from tests.documents import codes


def loaded(folder: Path, settings: str) -> tuple[config.Config, list[str]]:
    (folder / "pyproject.toml").write_text(f"[tool.codegen]\n{settings}\n", "utf-8")
    diagnostics = Diagnostics()
    return config.load(folder, diagnostics), codes(list(diagnostics))


@pytest.mark.parametrize(
    ("entry", "source"),
    [
        ("docs", "below/docs"),
        ("docs.zip#vim/vm", "below/docs.zip#vim/vm"),
        ("a@b.rst", "below/a@b.rst"),
        ("bundled", "below/bundled"),
        ("-", "-"),
        ("./-", "below/-"),
        ("git+https://host/x@v1#docs", "git+https://host/x@v1#docs"),
        ("git+file:///x//y", "git+file:///x//y"),
        ("", ""),
    ],
)
def test_sources(entry: str, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    below = tmp_path / "below"
    below.mkdir()
    assert loaded(below, f"sources = ['{entry}']")[0].sources == (source,)


def test_a_path_never_becomes_a_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found, wrong = loaded(
        tmp_path, "sources = ['./-', './git+x', 'bundled']\nfacts = ['./bundled', 'bundled', 'git+x']"
    )
    assert found.sources == ("./-", "./git+x", "bundled")
    assert found.facts == ("./bundled", "bundled", "git+x")
    assert not wrong


def test_patterns(tmp_path: Path) -> None:
    found, wrong = loaded(tmp_path, "include = ['vim/', '*.md']\nexclude = ['a/**']")
    assert (found.include, found.exclude) == (("vim/", "*.md"), ("a/**",))
    assert not wrong


@pytest.mark.parametrize("setting", ["include = 'x'", "exclude = [1]", "includes = []"])
def test_wrong_patterns(setting: str, tmp_path: Path) -> None:
    assert loaded(tmp_path, setting)[1] == ["bad-config"]
