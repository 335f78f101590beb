"""The command line as a user meets it: exit status, output, and nothing written where an error stands."""

from __future__ import annotations

import json
import re
import shlex
import shutil
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
    assert "privilege:  Lamp.Switch  [<stdin>:19:16]" in result.output
    assert "raises:     shop.Broken  [<stdin>:29:5]" in result.output


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


@pytest.mark.whole  # these are all documents
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


def tagged(folder: Path, tag: str) -> None:
    """Make a repository of a folder, with one commit and a tag."""
    settings = ("-c", "user.name=a", "-c", "user.email=a@b.invalid", "-c", "commit.gpgSign=false")
    for command in ("init --quiet", "add --all", "commit --quiet --message=docs", f"tag {tag}"):
        subprocess.run(["git", *settings, *command.split()], cwd=folder, check=True)


@pytest.mark.whole  # it reads the whole API
def test_the_command_of_the_readme_reads_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a repository of the same layout: docs/vim and docs/vmodl, and other pages beside them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VIM_CODEGEN_CACHE", str(tmp_path / "cache"))
    for page in ("vim/Task.rst", "vim/TaskInfo.rst", "vmodl/MethodFault.rst"):
        (tmp_path / "pyvmomi" / "docs" / page).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "spec" / "rst" / page, tmp_path / "pyvmomi" / "docs" / page)
    (tmp_path / "pyvmomi" / "docs" / "index.rst").write_text("A page that describes no type.\n")
    tagged(tmp_path / "pyvmomi", "v6.7.1")
    readme = (ROOT / "README.md").read_text("utf-8").replace("\\\n", " ")
    (line,) = re.findall(r"^    codegen (generate 'git.*)$", readme, re.MULTILINE)
    url = "https://github.com/vmware/pyvmomi@v6.7.1#docs"
    assert url in line
    result = codegen(*shlex.split(line.replace(url, f"file://{tmp_path}/pyvmomi@v6.7.1#docs")))
    assert result.exit_code == 0, result.output
    (made,) = Path("bindings/vsphere/vim").glob("_task.py")
    assert "CancelTask" in made.read_text()


@pytest.mark.parametrize("way", ["folder", "docs.zip", "docs.tar.gz", "repository"])
def test_the_same_documents_give_the_same_whichever_way_they_come(
    way: str, lamp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIM_CODEGEN_CACHE", str(lamp.parent / "cache"))
    folder = lamp.parent / "folder" / "shop"
    folder.mkdir(parents=True)
    lamp.rename(folder / "Lamp.rst")
    (folder / "Switch.md").write_text("nothing of the kind")
    if way == "repository":
        tagged(folder.parent, "v1")
        source = shown = f"git+file://{folder.parent}@v1#shop"
    else:
        kind = "zip" if way.endswith("zip") else "gztar"
        if way != "folder":
            shutil.make_archive("docs", kind, folder.parent)
        source, shown = way, f"{way}/shop"
    result = codegen("ir", source, "--exclude", "*.md")
    assert result.exit_code == 0, result.output
    (lamp_type,) = json.loads(result.stdout)["types"]
    assert lamp_type["sources"] == [{"path": f"{shown}/Lamp.rst", "line": 1}]
    assert lamp_type["methods"][0]["privilege"] == "Lamp.Switch"


def test_patterns_of_the_settings_and_of_the_command(lamp: Path) -> None:
    Path("pyproject.toml").write_text('[tool.codegen]\nsources = ["."]\nexclude = ["lamp.*"]\n')
    assert "[no-documents]" in codegen("ir").stderr
    assert codegen("ir", "--exclude", "*.md", "--include", "*.rst").exit_code == 0
    assert codegen("ir", ".").exit_code == 0


def test_an_option_hidden_in_a_source(lamp: Path) -> None:
    result = codegen("lint", "git+file:///x@--upload-pack=touch ran")
    assert result.exit_code == 2
    assert "[bad-source]" in result.output


def test_bundled_facts_by_their_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    documents, facts = str(ROOT / "spec" / "rst" / "vim" / "Task.rst"), str(ROOT / "spec" / "facts")
    by_word = codegen("ir", documents, "--facts", "bundled")
    assert by_word.exit_code == 0, by_word.output
    assert by_word.stdout == codegen("ir", documents, "--facts", facts, "--facts", "bundled").stdout
    assert by_word.stdout != codegen("ir", documents).stdout
    assert "[bad-facts]" in codegen("ir", "-", "--facts", "./bundled", stdin=LAMP).stderr


@pytest.mark.parametrize("facts", ["nowhere", "nowhere.toml", ""])
def test_facts_that_are_not_there(lamp: Path, facts: str) -> None:
    result = codegen("ir", "lamp.rst", "--facts", facts)
    assert result.exit_code == 2
    assert result.stderr.count("error:") == 1
    assert "[bad-facts]" in result.stderr


def test_help_explains_sources_in_one_place() -> None:
    for form in ("docs.zip", "git+https://host/repository@ref#folder", "standard input"):
        assert form in codegen("--help").output
    for command in ("generate", "ir", "lint", "show"):
        assert "codegen --help shows each" in " ".join(codegen(command, "--help").output.split())


@pytest.mark.whole  # it reads the whole API
def test_without_settings_and_sources_generate_says_what_it_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = "no SOURCE and no settings: writing the bundled API into ./generated"
    assert codegen("generate").stderr.splitlines()[0] == told
    assert told not in codegen("generate", "-", "-o", "other", stdin=LAMP).stderr


def test_findings_are_written_for_programs_where_they_are_the_result_and_where_not(lamp: Path) -> None:
    lamp.write_text(LAMP.replace("Turns it on", "Turns it on with a `cord`_ and"))
    linted = codegen("lint", "lamp.rst", "--format", "github")
    assert (linted.exit_code, linted.stderr) == (1, "")
    (warning,) = (line for line in linted.stdout.splitlines() if line.startswith("::warning "))
    assert warning.startswith("::warning file=lamp.rst,line=16,col=")
    assert codegen("ir", "lamp.rst", "--diagnostics", "github").stderr == linted.stdout
    log = json.loads(codegen("lint", "lamp.rst", "--format", "sarif").stdout)
    assert "dangling-link" in {result["ruleId"] for result in log["runs"][0]["results"]}
    assert json.loads(codegen("ir", "lamp.rst", "--diagnostics", "sarif").stderr) == log
