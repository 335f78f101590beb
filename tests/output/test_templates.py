"""Templates of users: they go before the program's; what is wrong with one is one finding with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cli import main
from codegen.emit import views
from codegen.emit.format import format_all
from codegen.output import project, render
from tests.documents import CASES, ROOT

PAGE = (ROOT / "docs" / "templates.md").read_text("utf-8")
ROWS = re.findall(r"^\|(?: (`[^|]+`) \|)? `(\w+View)` \| ([^|]+) \|$", PAGE, re.MULTILINE)
RECIPE = re.compile(r"^```jinja\nmy-templates/(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PACKAGE = ("documents/", "facts.")

Generate = Callable[..., Result]


@pytest.fixture
def generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generate:
    """The command over a small API, in an empty folder with the folder ``own`` for templates."""
    monkeypatch.chdir(tmp_path)
    Path("own").mkdir()

    def call(*arguments: str) -> Result:
        document = str(CASES / "data_object" / "input.rst")
        return CliRunner().invoke(main, ["generate", document, "--templates", "own", *arguments])

    return call


def own(name: str, text: str) -> None:
    path = Path("own") / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def written() -> str:
    return "".join(path.read_text("utf-8") for path in sorted(Path("generated").rglob("*.py")))


def test_the_recipe_of_the_page_works(generate: Generate) -> None:
    ((name, text),) = RECIPE.findall((ROOT / "docs" / "contributing.md").read_text("utf-8"))
    own(name, text)
    assert generate().exit_code == 0
    assert 'return f"<Person, which no document describes>"' in written()
    assert generate("--check").exit_code == 0
    plain = CliRunner().invoke(main, ["generate", str(CASES / "data_object" / "input.rst"), "--check"])
    assert plain.exit_code == 1


def test_a_setting_names_the_folder_too(generate: Generate) -> None:
    own("opaque.py.jinja", '{% include "class.py.jinja" %}\n    # ours\n')
    Path("pyproject.toml").write_text('[tool.codegen]\ntemplates = "own"\n')
    document = str(CASES / "data_object" / "input.rst")
    assert CliRunner().invoke(main, ["generate", document]).exit_code == 0
    assert "# ours" in written()


def test_black_formats_what_a_template_of_the_users_had_a_part_in(
    generate: Generate, monkeypatch: pytest.MonkeyPatch
) -> None:
    formatted: list[str] = []

    def note(sources: Mapping[str, str]) -> dict[str, str]:
        formatted.extend(sources)
        return format_all(sources)

    monkeypatch.setattr("codegen.emit.package.format_all", note)
    own("opaque.py.jinja", '{% include "class.py.jinja" %}\n    ours = ( 1 )\n')
    assert generate().exit_code == 0
    modules = Path("generated/vsphere").rglob("*.py")
    ours = [path.as_posix() for path in modules if "    ours = 1\n" in path.read_text("utf-8")]
    assert sorted(ours) == sorted(f"generated/vsphere/{path}" for path in formatted) != []
    assert "shop/_customer.py" not in formatted
    assert generate("--verify-format").exit_code == 0


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("opaque.py.jinja", "\n{{ cls.nothing }}", "own/opaque.py.jinja:2: error: UndefinedError: "),
        ("opaque.py.jinja", "\n\n{{ 1 // 0 }}", "own/opaque.py.jinja:3: error: ZeroDivisionError: "),
        ("opaque.py.jinja", "{% if x", "own/opaque.py.jinja:1: error: unexpected end of template"),
        ("opaque.py.jinja", "class (", "own: error: they make no Python of shop/_cart"),
        ("opaque.py", "", "own/opaque.py: error: no template is called so; there are aliases.py.jinja, "),
        ("documents/data.rst.jinja", "", "own/documents/data.rst.jinja: error: no template is called so"),
    ],
)
def test_what_is_wrong_is_one_finding(generate: Generate, name: str, text: str, told: str) -> None:
    own(name, text)
    result = generate()
    assert result.exit_code == 2
    assert isinstance(result.exception, SystemExit)
    errors = [line for line in result.output.splitlines() if ": error: " in line]
    assert len(errors) == 1
    assert told in errors[0]
    assert "[bad-template]" in result.output
    assert not Path("generated").exists()


def test_a_folder_that_is_not_there(generate: Generate) -> None:
    Path("own").rmdir()
    result = generate()
    assert (result.exit_code, "own: error: there is no such folder" in result.output) == (2, True)


def test_what_is_wrong_with_ours_is_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Exception, match="'view' is undefined"):
        render.fill("registry.py.jinja", header="")


def test_the_page_has_each_template_and_each_field() -> None:
    named = {name for templates, _, _ in ROWS for name in re.findall(r"`([^`]+)`", templates)}
    assert named == set(render.known(besides=PACKAGE))
    records = {
        name: [field.name for field in fields(record)]
        for home in (views, project)
        for name, record in vars(home).items()
        if name.endswith("View") and is_dataclass(record)
    }
    assert {record: re.findall(r"`(\w+)`", names) for _, record, names in ROWS} == records
