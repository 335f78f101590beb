"""``--over``: documents over an API that is known without them, as commands take it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cache.runs import OFF_EVERYWHERE
from codegen.cli import main
from codegen.config import Config
from codegen.ir.json_form import from_json, to_json
from codegen.program.cache_home import VARIABLE
from codegen.watching.inputs import inputs_of
from tests.documents import ROOT
from tests.factories.linked import SECOND, VERSIONS, api, data, managed, method, prop

LISTED = tuple(version for version in VERSIONS if version.listed)
KNOWN = api(
    data(
        "shop.Cart",
        prop("key", "int", optional=True),
        replace(prop("size", "int", since=SECOND), since_stated=True),
    ),
    managed("shop.Till", method("Open")),
    versions=LISTED,
)
CART = """\
.. _int: https://docs.python.org/2/library/stdtypes.html


shop.Cart
=========
  What is pushed.
:extends: vmodl.DynamicData_

Attributes:
    key (`int`_):

       What it is found by.
"""


@pytest.fixture(autouse=True)
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with documents of an older release, and with what is known of a later one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "known.json").write_text(to_json(KNOWN), "utf-8")
    (tmp_path / "docs/shop").mkdir(parents=True)
    (tmp_path / "docs/shop/Cart.rst").write_text(CART, "utf-8")
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_the_package_has_the_whole_api_with_the_texts_of_documents(shop: Path) -> None:
    done = run("generate", "docs", "--over", "known.json", "-o", "out")
    assert (done.exit_code, "warning" in done.stderr) == (0, False), done.output
    cart = (shop / "out/vsphere/shop/_cart.py").read_text("utf-8")
    assert '    """What is pushed.\n' in cart
    assert re.search(r'key: int \| None.*\n    """What it is found by\."""', cart)
    assert re.search(r'size: int.*\n    """``int``, required\. Since Shop 2\.0\.', cart)
    assert (shop / "out/vsphere/shop/_till.py").is_file()


def test_a_run_is_repeated_until_what_is_known_changes(shop: Path) -> None:
    words = ("generate", "docs", "--over", "known.json", "-o", "out")
    assert run(*words).exit_code == run(*words).exit_code == 0
    smaller = api(*(each for each in KNOWN.types if str(each.name) == "shop.Cart"), versions=LISTED)
    (shop / "known.json").write_text(to_json(smaller), "utf-8")
    assert run(*words).exit_code == 0
    assert not (shop / "out/vsphere/shop/_till.py").exists()


def test_other_commands_lay_documents_over_it_too(shop: Path) -> None:
    found = from_json(run("ir", "docs", "--over", "known.json").stdout)
    assert {"shop.Cart", "shop.Till"} <= {str(each.name) for each in found.types}
    assert run("show", "shop.Till", "docs", "--over", "known.json").exit_code == 0
    noted = run("lint", "docs", "--over", "known.json")
    assert "shop.Cart.key is not optional here and optional at shop.rst:1 [superseded]" in noted.output


def test_the_settings_name_it_and_other_sources_do_without(shop: Path) -> None:
    (shop / "pyproject.toml").write_text('[tool.codegen]\nsources = ["docs"]\nover = "known.json"\n')
    assert "shop.Till" in run("ir").stdout
    assert "shop.Till" not in run("ir", "docs").stdout


@pytest.mark.parametrize("name", ["none.json", "docs/shop/Cart.rst"])
def test_what_cannot_be_used_is_one_error_and_nothing_is_written(shop: Path, name: str) -> None:
    done = run("generate", "docs", "--over", name, "-o", "out")
    assert (done.exit_code, done.stderr.count("error:")) == (2, 1)
    assert done.stderr.startswith(f"{name}: error: cannot be read")
    assert not (shop / "out").exists()
    assert run("generate", "docs", "--over", name, "-o", "out", "--keep-going").exit_code == 2


def test_an_ir_file_that_stands_for_documents_is_laid_over_nothing() -> None:
    done = run("generate", "--ir", "known.json", "--over", "known.json", "-o", "out")
    assert done.exit_code == 2
    assert "--over" in done.stderr


@pytest.mark.whole  # it links the whole API
def test_the_api_of_the_program_has_a_word(
    shop: Path, bundled_api: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(OFF_EVERYWHERE)  # its documents were read already, by a run in this folder
    monkeypatch.setenv(VARIABLE, str(bundled_api.with_name("cache")))
    monkeypatch.chdir(bundled_api.parent)
    done = run("ir", str(shop / "docs"), "--over", "bundled")
    assert done.exit_code == 0, done.stderr
    assert {"shop.Cart", "vim.Task"} <= {str(each.name) for each in from_json(done.stdout).types}


def test_watching_sees_what_is_known(shop: Path) -> None:
    settings = Config(sources=(), facts=())
    assert "known.json" in inputs_of(replace(settings, over="known.json")).look().files
    spec = {Path(path) for path in inputs_of(replace(settings, over="bundled")).look().files}
    assert ROOT / "spec/rst/vim/Task.rst" in spec
