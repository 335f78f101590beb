"""The recipe for a form of documents in docs/contributing.md, as a distribution that is installed."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from codegen.read.forms import GROUP
from tests.checkers import mypy, pyright
from tests.documents import ROOT
from tests.plugins import install
from tests.test_cli import LAMP, codegen

PAGE = (ROOT / "docs" / "contributing.md").read_text("utf-8")
SECTION = PAGE.split("## Add a form of documents\n")[1].split("\n## ")[0]


def block(language: str) -> str:
    (text,) = re.findall(rf"^```{language}\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL)
    return str(text)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the document of the recipe, where its distribution is installed."""
    project = tomllib.loads(block("toml"))["project"]
    ((group, entries),) = project["entry-points"].items()
    assert group == GROUP.name
    modules = {"acme_forms": block("python")}
    install(monkeypatch, tmp_path / "site", project["name"], group, entries, modules)
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "till.ini").write_text(block("ini"), "utf-8")
    return folder


def test_its_documents_become_types(shop: Path) -> None:
    shown = codegen("show", "shop.Till.coins", "shop")
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert re.search(r"^type: +int  \[shop/till\.ini:3", shown.stdout, re.MULTILINE)
    assert re.search(r"^optional: +yes", shown.stdout, re.MULTILINE)


def test_what_other_forms_state_comes_beside_it(shop: Path) -> None:
    (shop / "lamp.rst").write_text(LAMP, "utf-8")
    types = json.loads(codegen("ir", "shop").stdout)["types"]
    assert [(each["name"], each["kind"]) for each in types] == [
        ("shop.Lamp", "managed"),
        ("shop.Till", "data"),
    ]


def test_a_line_that_it_does_not_know_has_its_place(shop: Path) -> None:
    with (shop / "till.ini").open("a", encoding="utf-8") as file:
        file.write("key: brass\n")
    assert "shop/till.ini:4:1: error: 'key: brass' is no property" in codegen("ir", "shop").stderr


def test_type_checkers_accept_it(mypy_cache: str, tmp_path: Path) -> None:
    (tmp_path / "acme_forms.py").write_text(block("python"), "utf-8")
    assert mypy(tmp_path, mypy_cache, [ROOT]) == {}
    assert pyright(tmp_path, [ROOT]) == {}
