"""Findings that are accepted: they count no longer, are counted, and an entry without one is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.shop_documents import CART, TILL
from tests.test_cli import codegen

LINKS = (
    CART.replace("A cart, to be paid", "A cart of `shop.Wheel`_, `shop.Axle`_ and `shop.Axle`_, to be paid")
    .replace(".. _Pay: ../shop/Till.rst#Pay\n", "")
    .replace("`Pay`_", "`shop.Pay`_")
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "Cart.rst").write_text(LINKS, "utf-8")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.codegen]\nsources = ["shop"]\naccepted = "accepted.toml"\nstrict = true\n', "utf-8"
    )
    return tmp_path


def accepting(*entries: str) -> None:
    Path("accepted.toml").write_text("".join(f"[[accept]]\n{entry}\n" for entry in entries), "utf-8")


DANGLING = 'code = "dangling-link"\nreason = "a part of the reference"\n'


def test_what_is_accepted_fails_nothing_and_is_counted() -> None:
    accepting()
    assert codegen("lint").exit_code == codegen("ir").exit_code == 1
    accepting(DANGLING)
    lint = codegen("lint")
    assert lint.exit_code == 0, lint.stdout
    assert "[dangling-link]" not in lint.stdout
    assert lint.stdout.splitlines()[-1] == "1 note, 4 accepted"
    ir = codegen("ir", "-o", "out.json")
    assert ir.exit_code == 0, ir.stderr
    assert ir.stderr.splitlines()[-1] == "4 accepted"
    found = json.loads(codegen("lint", "--format", "json").stdout)
    reasons = [each.get("accepted") for each in found if each["code"] == "dangling-link"]
    assert reasons == ["a part of the reference"] * 4


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ('name = "shop.Axle"', 2),
        ('name = "shop.*"', 0),
        ('name = "shop.A?le"', 2),
        ('path = "shop/Cart.rst"', 0),
        ('path = "*.rst"\nname = "shop.Wheel"', 3),
        ("count = 4", 0),
    ],
)
def test_patterns_and_counts_choose(more: str, left: int) -> None:
    accepting(DANGLING + more)
    found = json.loads(codegen("lint", "--format", "json").stdout)
    assert sum(each["severity"] == "warning" and "accepted" not in each for each in found) == left


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ('name = "store.*"', "accepts-nothing"),
        ('path = "*.md"', "accepts-nothing"),
        ("count = 3", "accepts-fewer"),
    ],
)
def test_an_entry_that_matches_nothing_or_too_much_is_told(more: str, code: str) -> None:
    accepting(DANGLING + more)
    result = codegen("lint")
    assert result.exit_code == 1
    assert f"[{code}]" in result.stdout


@pytest.mark.parametrize(
    "entry",
    [
        'code = "dangling-link"',
        'code = "dangling-link"\nreason = " "',
        DANGLING + "count = 0",
        DANGLING + "count = true",
        DANGLING + "name = 1",
        DANGLING + 'colour = "blue"',
        'reason = "why not"',
    ],
)
def test_an_entry_that_cannot_be_used_is_an_error(entry: str) -> None:
    accepting(entry)
    result = codegen("lint", "--format", "json")
    assert result.exit_code == 2
    assert [each["code"] for each in json.loads(result.stdout) if each["severity"] == "error"] == [
        "bad-config"
    ]


def test_errors_and_what_is_left_out_cannot_be_accepted(folder: Path) -> None:
    (folder / "shop" / "Cart.rst").write_text(
        LINKS.replace("wheels (`int`_)", "wheels (`int`_, blue)"), "utf-8"
    )
    accepting('code = "unknown-field"\nreason = "no"', 'code = "left-out"\nreason = "no"', DANGLING)
    assert codegen("ir").exit_code == 2
    result = codegen("ir", "--keep-going", "--no-strict", "-o", "out.json")
    assert result.exit_code == 1
    assert result.stderr.count("[accepts-nothing]") == 2


def test_the_option_names_another_file_and_own_sources_have_none(folder: Path) -> None:
    accepting()
    (folder / "other.toml").write_text(f"[[accept]]\n{DANGLING}", "utf-8")
    assert codegen("lint", "--accepted", "other.toml").exit_code == 0
    (folder / "accepted.toml").write_text(f"[[accept]]\n{DANGLING}", "utf-8")
    assert codegen("lint", "shop").exit_code == 1
    assert codegen("lint", "shop", "--accepted", "accepted.toml").exit_code == 0
    assert codegen("lint", "--accepted", "nowhere.toml").exit_code == 2


OPEN = 'code = "not-expressible"\nreason = "the other form has it"\n'


def exported(*more: str) -> tuple[int, str]:
    result = codegen("export", "--format", "md", "-o", "out", *more)
    return result.exit_code, result.stderr


def test_what_documents_cannot_state_is_accepted_where_they_are_written(folder: Path) -> None:
    (folder / "shop" / "Till.rst").write_text(TILL, "utf-8")
    accepting(DANGLING)
    status, told = exported()
    assert (status, "[not-expressible]" in told) == (1, True)
    accepting(DANGLING, OPEN)
    status, told = exported()
    assert (status, "[not-expressible]" in told) == (0, False), told
    # Other commands do not look for it, so that an entry about it is no mistake.
    assert codegen("lint").exit_code == codegen("ir", "-o", "api.json").exit_code == 0
    accepting(DANGLING, OPEN + 'path = "rst"')
    assert "[accepts-nothing]" in exported()[1]


def test_the_file_holds_for_an_ir_too(folder: Path) -> None:
    (folder / "shop" / "Till.rst").write_text(TILL, "utf-8")
    accepting(DANGLING)
    assert codegen("ir", "-o", "api.json").exit_code == 0
    assert exported("--ir", "api.json")[0] == 1
    accepting(DANGLING, OPEN)
    assert exported("--ir", "api.json")[0] == 0
    for command in (["lint"], ["generate", "-o", "bindings"]):
        result = codegen(*command, "--ir", "api.json")
        assert (result.exit_code, "accepts-nothing" in result.output) == (0, False), result.output
    Path("other.toml").write_text(f"[[accept]]\n{OPEN}", "utf-8")
    Path("pyproject.toml").write_text("", "utf-8")
    assert exported("--ir", "api.json", "--strict")[0] == 1
    assert exported("--ir", "api.json", "--strict", "--accepted", "other.toml")[0] == 0
    accepting('code = "dangling-link"')
    assert exported("--ir", "api.json", "--accepted", "accepted.toml")[0] == 2
