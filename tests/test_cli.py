"""The command line as a user meets it: exit status, output, and nothing written where an error stands."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen import __version__
from codegen.cli import main

ROOT = Path(__file__).parent.parent
LAMP = """shop.Lamp
=========
  A lamp.

:extends: vmodl.ManagedObject_

Attributes
----------
    lit (`bool`_):
       Whether it shines.

Methods
-------

Switch(on):
   Turns it on or off.

  Privilege:
               Lamp.Switch

  Args:
    on (`bool`_):
       What it should be.

  Returns:
    None

  Raises:
    `shop.Broken`_:
       If the bulb is.
"""


def codegen(*arguments: str, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(main, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def lamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with one document, as the current folder."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "lamp.rst"
    path.write_text(LAMP)
    return path


def test_version() -> None:
    assert codegen("--version").output == f"codegen, version {__version__}\n"


@pytest.mark.parametrize("command", ["generate", "ir", "lint", "show"])
def test_help_teaches(command: str) -> None:
    output = codegen(command, "--help").output
    assert "Usage:" in output
    assert len(output.splitlines()) > 8


def test_generate_writes_a_package_that_imports(lamp: Path) -> None:
    result = codegen("generate", "lamp.rst", "-o", "out", "--package", "bindings")
    assert result.exit_code == 0, result.output
    code = (
        "from bindings import shop\n"
        "print(shop.Lamp.Switch.privilege, shop.Lamp.Switch.raises == (shop.Broken,))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd="out", capture_output=True, text=True, check=False
    )
    assert done.stdout == "Lamp.Switch True\n", done.stderr


def test_check_tells_drift_and_how_to_repair_it(lamp: Path) -> None:
    assert codegen("generate", "lamp.rst").exit_code == 0
    assert codegen("generate", "lamp.rst", "--check").exit_code == 0
    lamp.write_text(LAMP.replace("Lamp.Switch", "Lamp.Turn"))
    result = codegen("generate", "lamp.rst", "--check")
    assert result.exit_code == 1
    assert '-        privilege="Lamp.Switch"' in result.output
    assert '+        privilege="Lamp.Turn"' in result.output
    assert "generate" in result.stderr


def test_ir_reads_standard_input_and_tells_the_same(lamp: Path) -> None:
    from_file = json.loads(codegen("ir", "lamp.rst").stdout)
    from_stdin = json.loads(codegen("ir", "-", stdin=LAMP).stdout)
    flattened = json.loads(codegen("ir", "-", stdin=" ".join(LAMP.split())).stdout)
    for document in (from_file, from_stdin, flattened):
        for opaque in document["opaque"]:
            opaque.pop("first_use")
        for each in document["types"]:
            for part in (each, *each["properties"], *each["methods"]):
                part.pop("sources", None)
    assert from_stdin == from_file
    assert flattened == from_file


def test_ir_to_a_file(lamp: Path) -> None:
    assert codegen("ir", "lamp.rst", "-o", "made/api.json").exit_code == 0
    assert json.loads(Path("made/api.json").read_text())["format"] == "vim-ir"


def test_lint_exits_1_on_warnings_and_2_on_errors(lamp: Path) -> None:
    assert codegen("lint", "lamp.rst").exit_code == 0
    lamp.write_text(LAMP.replace("Turns it on", "Turns\x07it on"))
    assert codegen("lint", "lamp.rst").exit_code == 1
    lamp.write_text("")
    assert codegen("lint", "lamp.rst").exit_code == 2


def test_lint_as_json_and_with_statistics(lamp: Path) -> None:
    lamp.write_text("nothing of the kind")
    result = codegen("lint", "lamp.rst", "--format", "json")
    (finding,) = json.loads(result.stdout)
    assert (finding["code"], finding["severity"], finding["path"]) == ("unknown-format", "error", "lamp.rst")
    lamp.write_text(LAMP)
    assert "method" in codegen("lint", "lamp.rst", "--stats").output


def test_strict_makes_warnings_count(lamp: Path) -> None:
    lamp.write_text(LAMP.replace("Turns it on", "Turns\x07it on"))
    assert codegen("ir", "lamp.rst").exit_code == 0
    assert codegen("ir", "lamp.rst", "--strict").exit_code == 1


def test_show_says_where_each_fact_was_stated() -> None:
    result = codegen("show", "shop.Lamp.Switch", "-", stdin=LAMP)
    assert result.exit_code == 0, result.output
    assert "shop.Lamp.Switch(on: boolean) -> void" in result.output
    assert "privilege:  Lamp.Switch  [<stdin>:19]" in result.output
    assert "raises:     shop.Broken  [<stdin>:29]" in result.output


def test_show_suggests_what_was_meant() -> None:
    result = codegen("show", "shop.Lamp.switch", "-", stdin=LAMP)
    assert result.exit_code == 2
    assert "Did you mean shop.Lamp.Switch?" in result.stderr


def test_nothing_is_written_where_an_error_stands(lamp: Path) -> None:
    assert codegen("generate", "lamp.rst").exit_code == 0
    before = {path: path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()}
    lamp.write_text(LAMP.replace("Switch(on):", "Switch(off):"))
    result = codegen("generate", "lamp.rst")
    assert result.exit_code == 2
    assert "signature-args" in result.stderr
    assert {p: p.read_bytes() for p in Path("generated").rglob("*") if p.is_file()} == before


@pytest.mark.parametrize("command", [["generate", "-o", "taken"], ["ir", "-o", "taken/api.json"]])
def test_a_path_that_cannot_be_written(lamp: Path, command: list[str]) -> None:
    Path("taken").write_text("a file, no folder")
    result = codegen(command[0], "lamp.rst", *command[1:])
    assert result.exit_code == 2
    assert "[unwritable]" in result.stderr
    assert Path("taken").read_text() == "a file, no folder"


def test_a_folder_of_somebody_else_is_left_alone(lamp: Path) -> None:
    Path("generated/vsphere").mkdir(parents=True)
    Path("generated/vsphere/mine.txt").write_text("precious")
    result = codegen("generate", "lamp.rst")
    assert result.exit_code == 2
    assert [p.name for p in Path("generated/vsphere").iterdir()] == ["mine.txt"]


def test_a_missing_and_an_unreadable_path(lamp: Path) -> None:
    assert "[unreadable]" in codegen("ir", "nowhere.rst").stderr
    assert "[unreadable]" in codegen("ir", "").stderr
    lamp.chmod(0)
    if not lamp.stat().st_mode & stat.S_IRUSR and _refused(lamp):
        assert "[unreadable]" in codegen("ir", "lamp.rst").stderr


def _refused(path: Path) -> bool:
    """Whether the system keeps us out; it lets root in."""
    try:
        path.read_bytes()
    except PermissionError:
        return True
    return False


def test_settings_come_from_the_nearest_pyproject(lamp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("pyproject.toml").write_text(
        '[tool.codegen]\nsources = ["lamp.rst"]\noutput = "made"\npackage = "lights"\n'
    )
    below = Path("below")
    below.mkdir()
    monkeypatch.chdir(below)
    assert codegen("generate").exit_code == 0
    assert (lamp.parent / "made" / "lights" / "shop").is_dir()


def test_wrong_settings_are_told(lamp: Path) -> None:
    Path("pyproject.toml").write_text("[tool.codegen]\nsource = 3\n")
    result = codegen("ir", "lamp.rst")
    assert result.exit_code == 2
    assert "[bad-config]" in result.stderr


def test_without_settings_the_bundled_documents_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = codegen("show", "vim.Task.CancelTask")
    assert result.exit_code == 0, result.output
    assert "Global.CancelTask" in result.output


def test_many_warnings_of_one_sort_are_abridged_but_by_lint(lamp: Path) -> None:
    links = " ".join(f"`nothing{number}`_ ," for number in range(9))
    lamp.write_text(LAMP.replace("Whether it shines.", links))
    generated = codegen("generate", "lamp.rst").stderr
    assert generated.count("[dangling-link]\n") == 5
    assert "and 4 more of [dangling-link]" in generated
    assert codegen("lint", "lamp.rst").stdout.count("[dangling-link]") == 9
