"""What is found of plug-ins, and what is wrong with them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.program.plugins import Plugin, PluginError, PluginGroup, installed
from tests.plugins import install


@dataclass(frozen=True)
class Drawer:
    """What plug-ins of these tests are."""

    api_version: int
    contents: str


OWN = Drawer(3, "coins")
GROUP = PluginGroup("vim_codegen.drawers", "drawer", Drawer, 3, {"coins": f"{__name__}:OWN"})
MODULE = f"from {__name__} import Drawer\n"


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plugin[Drawer]:
    """A plug-in that no test has written yet."""
    install(
        monkeypatch, tmp_path, "acme-notes", GROUP.name, {"notes": "acme_notes:DRAWER"}, {"acme_notes": ""}
    )
    return installed(GROUP)[1]


def written(plugin: Plugin[Drawer], folder: Path, text: str) -> Plugin[Drawer]:
    (folder / "acme_notes.py").write_text(MODULE + text, "utf-8")
    return plugin


def refused(plugin: Plugin[Drawer]) -> PluginError:
    with pytest.raises(PluginError) as raised:
        plugin.load()
    return raised.value


def test_the_programs_own_are_plugins_like_others(plugin: Plugin[Drawer], tmp_path: Path) -> None:
    written(plugin, tmp_path, "DRAWER = Drawer(3, 'notes')\n")
    assert [each.name for each in installed(GROUP)] == ["coins", "notes"]
    assert [each.load().contents for each in installed(GROUP)] == ["coins", "notes"]
    assert installed(GROUP)[0].load() is OWN


def test_finding_a_plugin_imports_nothing(plugin: Plugin[Drawer]) -> None:
    assert installed(GROUP)[1] == plugin
    assert "acme_notes" not in sys.modules


def test_another_version_is_refused_with_both(plugin: Plugin[Drawer], tmp_path: Path) -> None:
    error = refused(written(plugin, tmp_path, "DRAWER = Drawer(4, 'notes')\n"))
    assert str(error) == (
        "acme-notes 1.0: the drawer 'notes' (entry point acme_notes:DRAWER of acme-notes 1.0) is written for "
        "version 4 of what plug-ins use, and this program has version 3"
    )


def test_a_later_class_is_refused_by_its_version(plugin: Plugin[Drawer], tmp_path: Path) -> None:
    """The class of another version may have another name, and be of another module."""
    error = refused(written(plugin, tmp_path, "class DRAWER:\n    api_version = 9\n"))
    assert "written for version 9" in error.reason


@pytest.mark.parametrize("text", ["DRAWER = 3\n", "class DRAWER:\n    api_version = 3\n"])
def test_an_object_of_another_class_is_refused(plugin: Plugin[Drawer], tmp_path: Path, text: str) -> None:
    assert refused(written(plugin, tmp_path, text)).reason.endswith(f", where a {__name__}.Drawer is wanted")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1 / 0\n", "raised ZeroDivisionError: division by zero [{file}:2]"),
        ("raise ValueError('two\\nlines')\n", "raised ValueError: two lines [{file}:2]"),
        ("raise KeyError\n", "raised KeyError [{file}:2]"),
        ("import acme_none\n", "raised ModuleNotFoundError: No module named 'acme_none' [{file}:2]"),
        ("(\n", "raised SyntaxError: '(' was never closed (acme_notes.py, line 2)"),
        ("OTHER = 1\n", "raised AttributeError: module 'acme_notes' has no attribute 'DRAWER'"),
        ("def f():\n    1 / 0\nf()\n", "raised ZeroDivisionError: division by zero [{file}:3]"),
    ],
)
def test_an_exception_names_the_plugin(plugin: Plugin[Drawer], tmp_path: Path, text: str, told: str) -> None:
    error = refused(written(plugin, tmp_path, text))
    assert error.where == "acme-notes 1.0"
    named = "the drawer 'notes' (entry point acme_notes:DRAWER of acme-notes 1.0) "
    assert error.reason == named + told.format(file=tmp_path / "acme_notes.py")
    assert error.__cause__ is not None


def test_what_a_plugin_raises_later_names_it_too(plugin: Plugin[Drawer]) -> None:
    with pytest.raises(PluginError, match=r"the drawer 'notes' .* raised IndexError: gone"), plugin.guarded():
        raise IndexError("gone")


def test_what_ends_the_program_is_no_exception_of_a_plugin(plugin: Plugin[Drawer]) -> None:
    with pytest.raises(SystemExit), plugin.guarded():
        sys.exit(130)


def test_an_exception_of_the_programs_own_stays_what_it_is(plugin: Plugin[Drawer]) -> None:
    with pytest.raises(IndexError), installed(GROUP)[0].guarded():
        raise IndexError


@pytest.mark.parametrize("name", ["coins", "notes"])
def test_two_of_one_name_are_refused(
    plugin: Plugin[Drawer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    install(monkeypatch, tmp_path / "more", "more-drawers", GROUP.name, {name: "more_drawers:ONE"})
    with pytest.raises(
        PluginError, match=rf"^\S+ 1\.0: the drawer '{name}' .* has the name of another one: "
    ):
        installed(GROUP)
