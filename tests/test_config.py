"""Settings of pyproject.toml: what is a path there, and what is none."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from codegen import config
from codegen.diagnostics import Diagnostics
from codegen.pipeline import run
from codegen.program import data
from codegen.select.follow import Follow
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


@pytest.mark.parametrize(
    "setting", ["include = 'x'", "exclude = [1]", "includes = []", "select = 'vim'", "follow = 'all'"]
)
def test_wrong_patterns(setting: str, tmp_path: Path) -> None:
    assert loaded(tmp_path, setting)[1] == ["bad-config"]


SETTINGS = {
    "sources": ("['docs', '-']", "sources", ("docs", "-")),
    "facts": ("['bundled', 'facts']", "facts", ("bundled", "facts")),
    "include": ("['vim/']", "include", ("vim/",)),
    "exclude": ("['*.md']", "exclude", ("*.md",)),
    "select": ("['vim.Task', 'vim.host.*']", "select", ("vim.Task", "vim.host.*")),
    "follow": ("'everything'", "follow", Follow.EVERYTHING),
    "output": ("'src'", "output", "src"),
    "as": ("'tables'", "output_name", "tables"),
    "package": ("'acme'", "package", "acme"),
    "templates": ("'own'", "templates", "own"),
    "accepted": ("'docs/accepted.toml'", "accepted", "docs/accepted.toml"),
    "project": ("true", "project", True),
    "project-name": ("'acme-bindings'", "project_name", "acme-bindings"),
    "project-version": ("'2.1rc1'", "project_version", "2.1rc1"),
    "project-license": ("'MIT OR Apache-2.0'", "project_license", "MIT OR Apache-2.0"),
    "over": ("'bundled'", "over", "bundled"),
    "strict": ("true", "strict", True),
    "keep-going": ("true", "keep_going", True),
}
FILE = "file"
"""The one field that no setting sets."""


@pytest.mark.parametrize("key", SETTINGS)
def test_every_setting_has_its_effect_and_no_other(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written, attribute, value = SETTINGS[key]
    found, wrong = loaded(tmp_path, f"{key} = {written}")
    assert not wrong
    assert getattr(found, attribute) == value
    usual = config.bundled()
    if key == "sources":
        usual = config.Config(sources=(), facts=())
    others = [each.name for each in fields(config.Config) if each.name not in (attribute, FILE)]
    assert found.file == "pyproject.toml"
    assert [getattr(found, name) for name in others] == [getattr(usual, name) for name in others]


def test_every_setting_is_tested() -> None:
    attributes = {attribute for _, attribute, _ in SETTINGS.values()}
    assert attributes | {FILE} == {each.name for each in fields(config.Config)}


@pytest.mark.parametrize("key", SETTINGS)
def test_a_setting_of_the_wrong_sort_is_refused_and_keeps_its_default(key: str, tmp_path: Path) -> None:
    found, wrong = loaded(tmp_path, f"{key} = 1")
    assert wrong == ["bad-config"]
    assert getattr(found, SETTINGS[key][1]) == getattr(config.bundled(), SETTINGS[key][1])


def test_own_facts_stay_where_sources_are_the_bundled_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found, _ = loaded(tmp_path, "facts = ['mine.toml']")
    assert found.facts == ("mine.toml",)
    assert found.sources == config.bundled().sources


def test_a_facts_file_and_a_link_to_it_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    entry = '[[fact]]\ntype = "vim.Task"\nmember = "CancelTask"\nset = { privilege = "A.B" }\nreason = "so"\n'
    Path("facts.toml").write_text(entry, "utf-8")
    Path("same.toml").symlink_to("facts.toml")
    Path("folder").mkdir()
    Path("folder/again.toml").symlink_to(tmp_path / "facts.toml")
    task = (data.folder("spec") / "rst" / "vim" / "Task.rst").as_posix()
    found = run([task], ["facts.toml", "same.toml", "folder", "./facts.toml"], Diagnostics())
    assert [str(fact.place) for fact in found.facts] == ["facts.toml:1"]


def test_the_file_of_settings_that_cannot_be_read_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for text, file in (("[tool.codegen", "pyproject.toml"), ("", "")):
        (tmp_path / "pyproject.toml").write_text(text)
        assert config.load(tmp_path, Diagnostics()).file == file
