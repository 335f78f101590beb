"""``--keep-going``: what is in error is left out and told of, everything else is written, the status is 1."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from codegen.diagnostics import Diagnostics, Severity, codes
from codegen.ir.json_form import from_json
from codegen.link import LeftOut, go_on
from codegen.link.prove import prove
from codegen.pipeline import run
from tests.bad.test_bad import CASES, HERE, arguments_of
from tests.documents import flattened
from tests.shop_documents import BIG, CART, ITEM, MARKDOWN, TILL
from tests.test_cli import codegen


def written(folder: Path, *more: str) -> tuple[dict[str, Any], list[str]]:
    """The types by name and what was told, where work went on."""
    target = folder / "out.json"
    result = codegen("ir", "--keep-going", *more, "-o", str(target))
    assert result.exit_code == 1, result.stderr
    types = {each["name"]: each for each in json.loads(target.read_text("utf-8"))["types"]}
    return types, [line for line in result.stderr.splitlines() if line.endswith("[left-out]")]


def members(type: dict[str, Any]) -> list[str]:
    return [each["name"] for part in ("properties", "methods", "values") for each in type[part]]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("Till", TILL), ("Cart", CART), ("BigCart", BIG), ("Item", ITEM)):
        (tmp_path / f"shop.{name}.rst".replace("shop.Item", "shop.Cart.Item")).write_text(text, "utf-8")
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def test_nothing_is_left_out_of_what_is_right(shop: Path) -> None:
    result = codegen("ir", "--keep-going", ".", "-o", "out.json")
    assert result.exit_code == 0, result.stderr
    assert codegen("ir", ".").stdout == (shop / "out.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        ("notes (`int`_):", "notes (`int`_, colour blue):", "shop.Till.notes"),
        ("notes (`int`_):", "notes [`int`_:", "notes"),
        ("    amount (`int`_):", "    amount [`int`_:", "shop.Till.Pay"),
        ("Close():", "Close(:", "Close(:"),
        ("  Raises:\n    `shop.Broken`_:", "  Raises:\n    a broken one, that is:", "shop.Till.Pay"),
        ("Close():", "Pay():", "shop.Till.Pay"),
        ("notes (`int`_):", "coins (`long`_):", "shop.Till.coins"),
        ("notes (`int`_):", "Pay (`long`_):", "shop.Till.Pay"),
        ("notes (`int`_):", "not-es (`long`_):", "not-es"),
        ("`shop.Broken`_:", "`shop.Cart`_:", "shop.Till.Pay"),
    ],
)
def test_a_member_in_error_is_left_out_and_no_other(shop: Path, old: str, new: str, lost: str) -> None:
    change(shop / "shop.Till.rst", old, new)
    assert codegen("ir", ".", "-o", "none.json").exit_code == 2
    types, told = written(shop, ".")
    assert len(told) == 1
    assert lost in told[0]
    assert told[0].startswith("shop.Till.rst:")
    whole = {"coins", "notes", "Pay", "Close"}
    gone = {name for name in whole if f"shop.Till.{name} " in told[0]}
    gone = gone or {old.strip().partition("(")[0].strip()}
    if "()" in new or new.startswith(("coins", "Pay")):  # it took the name of another
        gone.add(old.partition("(")[0].strip())
    assert set(members(types["shop.Till"])) == whole - gone
    assert sorted(types) == ["shop.BigCart", "shop.Cart", "shop.Cart.Item", "shop.Till"]


def test_a_fact_that_may_be_unknown_is_all_that_is_left_out(shop: Path) -> None:
    change(shop / "shop.Till.rst", "Till.Pay\n", "Till.Pay, Till.Other\n")
    types, told = written(shop, ".")
    assert ["the privilege of shop.Till.Pay is left out" in line for line in told] == [True]
    pay = next(each for each in types["shop.Till"]["methods"] if each["name"] == "Pay")
    assert (pay["privilege"], len(pay["parameters"]), len(pay["faults"])) == (None, 2, 1)


@pytest.mark.parametrize(
    ("changes", "lost"),
    [
        ({"    amount (`int`_)": "    amount [`int`_", "    by (`": "    by [`"}, "shop.Till.Pay"),
        ({"Till.Pay\n": "Till.Pay, A.B\n", "    by (`": "    by [`"}, ": shop.Till.Pay is"),
        ({"coins (`int`_)": "coins [`int`_", "notes (`int`_)": "notes [`int`_"}, "begins 'notes"),
        ({"Pay(amount, by):": "Pay(:", "Close():": "Close(:"}, "begins 'Close"),
        ({":extends: v": ":colour: blue\n:size: 3\n:extends: v"}, "shop.Till is"),
    ],
)
def test_two_errors_leave_out_no_more_than_one_does(shop: Path, changes: dict[str, str], lost: str) -> None:
    for old, new in changes.items():
        change(shop / "shop.Till.rst", old, new)
    assert codegen("ir", ".", "-o", "none.json").exit_code == 2
    types, told = written(shop, ".")
    assert [lost in line for line in told].count(True) == 1
    assert ("shop.Till" in types) is (lost != "shop.Till is")
    assert {"shop.BigCart", "shop.Cart", "shop.Cart.Item"} <= set(types)


def test_a_member_that_is_in_error_though_left_out_takes_its_type_with_it(shop: Path) -> None:
    """An entry gives the method another name; what is wrong with it is told under that one."""
    change(shop / "shop.Till.rst", "`shop.Broken`_:", "`shop.Cart`_:")
    entry = 'type = "shop.Till"\nmember = "Pay"\nset = { wire_name = "Charge" }\n'
    (shop / "facts.toml").write_text(f'origin = "seen"\n[[fact]]\n{entry}', "utf-8")
    types, told = written(shop, ".", "--facts", "facts.toml")
    assert sorted(types) == ["shop.BigCart", "shop.Cart", "shop.Cart.Item"]
    assert [line.partition(": warning: ")[2].partition(" is")[0] for line in told] == [
        "shop.Till",
        "shop.Till.Charge",
    ]


def test_a_value_of_an_enum_in_error_is_left_out_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [
        "shop.Mood",
        "=========",
        "",
        "values:",
        "-------",
        "",
        "good",
        "   Is good.",
        "",
        "so" * 200,
        "   Is so so.",
    ]
    Path("shop.Mood.rst").write_text("\n".join([*lines, ""]), "utf-8")
    types, told = written(tmp_path, ".")
    assert members(types["shop.Mood"]) == ["good"]
    assert [line.partition(": warning: ")[2].partition(" is")[0] for line in told] == [
        f"shop.Mood.{'so' * 200}"
    ]


def test_two_documents_of_one_type_are_left_out_as_one(shop: Path) -> None:
    """And a type that they alone nest stays, as does a document whose title cannot be told."""
    (shop / "shop.Cart.md").write_text(MARKDOWN.replace("| wheels |", "| wheels | more |"), "utf-8")
    (shop / "shop.Odd.rst").write_text("Nothing\n\nof note.\n", "utf-8")
    change(shop / "shop.Cart.rst", ":extends:", ":colour: blue\n\n:extends:")
    types, told = written(shop, ".")
    assert sorted(types) == ["shop.BigCart", "shop.Cart.Item", "shop.Till"]
    assert any(line.startswith("shop.Odd.rst") for line in told)


def test_a_type_in_error_leaves_its_heirs_its_nested_types_and_its_users(shop: Path) -> None:
    change(shop / "shop.Cart.rst", ":extends:", ":colour: blue\n\n:extends:")
    types, told = written(shop, ".")
    assert ["shop.Cart is left out" in line for line in told] == [True]
    assert sorted(types) == ["shop.BigCart", "shop.Cart.Item", "shop.Till"]
    assert types["shop.BigCart"]["base"] == "shop.Cart"
    opaque = {each["name"]: each["kind"] for each in json.loads((shop / "out.json").read_text())["opaque"]}
    assert opaque["shop.Cart"] == "data"
    prove(from_json((shop / "out.json").read_text("utf-8")))


def test_a_link_or_facts_entry_about_what_is_left_out_is_told_with_it(shop: Path) -> None:
    change(shop / "shop.Till.rst", "    amount (`int`_):", "    amount [`int`_:")
    (shop / "facts.toml").write_text(
        'origin = "seen"\n[[fact]]\ntype = "shop.Till"\nmember = "Pay"\nparameter = "by"\n'
        "set = { array = true }\n",
        "utf-8",
    )
    result = codegen("ir", ".", "--keep-going", "--facts", "facts.toml", "-o", "out.json", "--format", "json")
    assert result.exit_code == 1
    found = [(each["code"], each["severity"]) for each in json.loads(result.stderr)]
    assert ("left-out", "warning") in found
    assert not {"dangling-link", "fact-matches-nothing"} & {code for code, _ in found}
    assert "1 facts entry about it" in result.stderr


def test_documents_that_cannot_be_read_and_sources_that_cannot_be_opened(shop: Path) -> None:
    (shop / "picture.rst").write_bytes(b"\xff\xfe\x00")
    (shop / "empty.rst").write_bytes(b"")
    (shop / "letter.rst").write_text("Dear customer\n\nwe are closed.\n", "utf-8")
    types, told = written(shop, ".", "nowhere")
    assert len(types) == 4
    assert sorted(line.partition(":")[0] for line in told) == [
        "empty.rst",
        "letter.rst",
        "nowhere",
        "picture.rst",
    ]


@pytest.mark.parametrize("sources", [("nowhere",), ("empty.rst",), ("nowhere", "empty.rst")])
def test_where_nothing_is_left_nothing_is_written(shop: Path, sources: tuple[str, ...]) -> None:
    (shop / "empty.rst").write_bytes(b"")
    result = codegen("ir", "--keep-going", *sources, "-o", "out.json")
    assert result.exit_code == 2
    assert not (shop / "out.json").exists()
    assert "nothing was written" in result.stderr.splitlines()[-1]


def test_a_circle_of_bases_goes_and_what_extends_it_stays(shop: Path) -> None:
    change(shop / "shop.Cart.rst", "vmodl.DynamicData_", "`shop.Cart.Item`_")
    change(shop / "shop.Cart.Item.rst", "vmodl.DynamicData_", "`shop.Cart`_")
    types, told = written(shop, ".")
    assert sorted(types) == ["shop.BigCart", "shop.Till"]
    assert len(told) == 2


def test_what_leaving_out_brings_to_light_is_left_out_too(shop: Path) -> None:
    """The property hides that two methods have one name with it."""
    change(shop / "shop.Till.rst", "Close():", "Pay_Task():")
    (shop / "facts.toml").write_text(
        'origin = "seen"\n[[fact]]\ntype = "shop.Till"\nmember = "Nothing"\nset = { privilege = "A.B" }\n'
    )
    types, told = written(shop, ".", "--facts", "facts.toml")
    assert [line.partition(":")[0] for line in told if "facts entry is left out" in line] == ["facts.toml"]
    assert "coins" in members(types["shop.Till"])


def test_flattened_documents_go_on_too(shop: Path) -> None:
    change(shop / "shop.Till.rst", "Pay(amount, by):", "Pay(amount, by, when):")
    text = flattened((shop / "shop.Till.rst").read_text("utf-8"))
    (shop / "shop.Till.rst").write_text(text, "utf-8")
    types, told = written(shop, ".")
    assert set(members(types["shop.Till"])) == {"coins", "notes", "Close"}
    assert ["shop.Till.Pay is left out" in line for line in told] == [True]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('| doors | [int](int.md "int") | None |', '| doors | [int](int.md "int") | perhaps |'),
        ('| doors | [int](int.md "int")', "| doors | a number of them"),
        ('| doors | [int](int.md "int") | None | None | How many. |', "| doors |"),
        ('| doors | [int](int.md "int")', '| doors | [int](long.md "long")'),
    ],
)
def test_markdown_goes_on_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert old in MARKDOWN
    Path("shop.Cart.md").write_text(MARKDOWN.replace(old, new), "utf-8")
    types, told = written(tmp_path, "shop.Cart.md")
    assert members(types["shop.Cart"]) == ["wheels"]
    assert ["shop.Cart.doors is left out" in line for line in told] == [True]


def test_a_member_in_error_in_one_document_is_not_taken_from_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Markdown does not say whether it is an array; half a member would be wrong."""
    monkeypatch.chdir(tmp_path)
    Path("shop.Cart.md").write_text(MARKDOWN.replace("doors", "load"), "utf-8")
    Path("shop.Cart.rst").write_text(CART.replace("], optional)", "], colour)"), "utf-8")
    types, told = written(tmp_path, "shop.Cart.md", "shop.Cart.rst")
    assert members(types["shop.Cart"]) == ["wheels"]
    assert len(told) == 1


@pytest.mark.parametrize(
    "command", ["generate", "generate --check", "export", "audit", "show", "search", "lint"]
)
def test_every_command_goes_on(shop: Path, command: str) -> None:
    change(shop / "shop.Till.rst", "Close():", "Close(:")
    arguments = {
        "generate": ["generate", "-o", "out"],
        "generate --check": ["generate", "--check", "-o", "out"],
        "export": ["export", "--format", "md", "-o", "out"],
        "audit": ["audit", "--against", "pyvmomi"],
        "show": ["show", "shop.Cart"],
        "search": ["search", "cart"],
        "lint": ["lint"],
    }[command]
    if command == "generate --check":
        assert codegen("generate", ".", "--keep-going", "-o", "out").exit_code == 1
    if command == "audit":
        pytest.importorskip("pyVmomi")
    stopped = codegen(*arguments, ".")
    assert stopped.exit_code == 2
    assert "--keep-going" in stopped.output.strip().splitlines()[-1]
    result = codegen(*arguments, ".", "--keep-going")
    assert result.exit_code == 1, result.output
    assert "[left-out]" in result.output
    assert "1 left out" in result.output


def test_the_setting_goes_on_and_the_option_overrides_it(shop: Path) -> None:
    change(shop / "shop.Till.rst", "Close():", "Close(:")
    (shop / "pyproject.toml").write_text('[tool.codegen]\nsources = ["."]\nkeep-going = true\n', "utf-8")
    assert codegen("ir", "-o", "out.json").exit_code == 1
    assert codegen("ir", "-o", "out.json", "--no-keep-going").exit_code == 2


@pytest.mark.parametrize("name", CASES)
def test_whatever_is_wrong_ends_in_an_api_or_in_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each error is answered: by what is left out, or by the end of the work."""
    monkeypatch.chdir(HERE / name)
    arguments = arguments_of(HERE / name)
    facts = [each for before, each in pairwise(arguments) if before == "--facts"]
    sources = [each for each in arguments if each != "--facts" and each not in facts]
    diagnostics = Diagnostics()
    found = run(sources, facts, diagnostics, keep_going=True)
    errors = [each for each in diagnostics if each.severity is Severity.ERROR]
    assert all(each.part is not None for each in errors)
    if found.api is None:
        assert diagnostics.failed
    else:
        prove(found.api)
        assert not diagnostics.failed
        assert bool(errors) is bool(diagnostics.left_out)


def test_an_error_that_is_about_no_part_ends_the_work() -> None:
    from codegen.ir.place import Place
    from codegen.ir.statements import Statements

    diagnostics = Diagnostics()
    diagnostics.report(codes.BAD_CONFIG, Place("pyproject.toml"), "is wrong", "correct it")
    assert go_on(Statements(), (), diagnostics, LeftOut()) is None
    assert diagnostics.failed
