"""What a run depends on, by its settings, and what has become of it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.config import Config
from codegen.watching.inputs import InputPath, Inputs, differences, inputs_of

NOTHING = Config(sources=(), facts=())


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with documents and whatever else may lie about."""
    monkeypatch.chdir(tmp_path)
    for path in ("docs/vim/Task.rst", "docs/vim/notes.pdf", "docs/.git/Tree.rst", "docs/out/README.md"):
        write(path)
    return tmp_path


def write(path: str, text: str = "") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


def files(inputs: Inputs) -> list[str]:
    """The files that count, but for the templates of the program."""
    return sorted(path for path in inputs.look().files if "templates" not in Path(path).parts)


def test_documents_count_and_neither_what_is_hidden_nor_what_is_written() -> None:
    settings = replace(NOTHING, sources=("docs", "git+https://host/path", "-"))
    assert files(inputs_of(settings)) == ["docs/out/README.md", "docs/vim/Task.rst"]
    assert files(inputs_of(settings, outputs=["docs/out"])) == ["docs/vim/Task.rst"]
    assert files(inputs_of(settings, outputs=["docs/out/README.md"])) == ["docs/vim/Task.rst"]


def test_every_other_file_that_settings_name_counts(here: Path) -> None:
    for path in ("facts/a.toml", "facts/b.TOML", "facts/c.txt", "own/class.py.jinja", "ok.toml", "api.json"):
        write(path)
    settings = replace(NOTHING, facts=("facts",), accepted="ok.toml")
    assert files(inputs_of(settings, ["api.json"])) == ["api.json", "facts/a.toml", "facts/b.TOML", "ok.toml"]
    assert "own/class.py.jinja" in inputs_of(replace(NOTHING, templates="own")).look().files


def test_the_facts_and_templates_of_the_program_count_for_those_who_work_on_it() -> None:
    found = inputs_of(replace(NOTHING, facts=("bundled",))).look().files
    assert "class.py.jinja" in {Path(path).name for path in found}
    assert any(path.endswith(".toml") for path in found)


@pytest.mark.parametrize(
    ("source", "file"),
    [("docs.zip#vim", "docs.zip"), ("a#b.zip#vim", "a#b.zip"), ("c#d", "c#d"), ("#e", "#e")],
)
def test_of_an_archive_the_file_counts(source: str, file: str) -> None:
    write(file)
    assert files(inputs_of(replace(NOTHING, sources=(source,)))) == [file]


def test_what_is_not_there_is_looked_for_where_it_would_appear(here: Path) -> None:
    inputs = inputs_of(replace(NOTHING, sources=("new/docs", "gone.zip#vim")))
    assert files(inputs) == []
    assert str(here) in inputs.look().folders
    write("new/docs/Lamp.rst")
    assert files(inputs) == ["new/docs/Lamp.rst"]
    assert {str(here / "new"), str(here / "new/docs")} <= inputs.look().folders


def test_each_folder_is_followed_and_the_one_above_where_it_could_go() -> None:
    write("docs/vim/vm/Info.rst")
    here = Path.cwd()
    folders = Inputs((InputPath("docs"),), frozenset({str(here / "docs/out")})).look().folders
    assert folders == {str(here / each) for each in (".", "docs", "docs/vim", "docs/vim/vm")}


def test_differences_are_new_changed_and_gone_files_and_not_a_look_at_them() -> None:
    inputs = Inputs((InputPath("docs", lambda within: within.endswith(".rst")),))
    write("docs/a.rst", "one")
    before = inputs.look()
    Path("docs/a.rst").read_text()
    assert differences(before, inputs.look()) == []
    write("docs/a.rst", "two, longer")
    write("docs/b.rst")
    Path("docs/vim/Task.rst").unlink()
    write("docs/c.txt")
    assert differences(before, inputs.look()) == [
        "docs/a.rst has changed",
        "docs/b.rst is new",
        "docs/vim/Task.rst is gone",
    ]


def test_another_file_of_the_same_size_and_time_is_a_change() -> None:
    """Editors that save to another file, and rename it, may keep its time."""
    write("docs/a.rst", "one")
    inputs = Inputs((InputPath("docs/a.rst"),))
    before, state = inputs.look(), os.stat("docs/a.rst")
    write("docs/a.new", "two")
    os.utime("docs/a.new", ns=(state.st_atime_ns, state.st_mtime_ns))
    os.replace("docs/a.new", "docs/a.rst")
    assert differences(before, inputs.look()) == ["docs/a.rst has changed"]
