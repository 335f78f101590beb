"""A facts entry that quotes the line in error, and says what it states, settles the error, in every form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.documents import flattened
from tests.shop_documents import MARKDOWN, TILL
from tests.test_cli import codegen

PAY = """
Pay([amount](#int "int"))
-------------------------

| service name | Pay |
|:--|:--|
| since version | [1.0](vim.version.md#None) |
| privilege    | Till.Pay |
| return type |  |

### Faults

| fault | description |
|:------|:------------|
"""


def entry(line: str, settings: str, about: str, type: str = "shop.Till") -> str:
    quoted = json.dumps(line)
    return f'[[fact]]\ntype = "{type}"\n{about}\nset = {{ {settings} }}\nstated = {{ line = {quoted} }}\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lint(document: str, text: str, *entries: str) -> list[tuple[str, str]]:
    """The findings that are no notes but about links, and ``settled``."""
    Path(document).write_text(text, "utf-8")
    Path("facts.toml").write_text('reason = "the page has a slip"\n' + "".join(entries), "utf-8")
    result = codegen("lint", document, "--facts", "facts.toml", "--format", "json")
    found = [(each["code"], each["severity"]) for each in json.loads(result.stdout)]
    return [each for each in found if each[0] not in ("dangling-link", "undocumented-types")]


def api(document: str) -> dict[str, Any]:
    result = codegen("ir", document, "--facts", "facts.toml", "-o", "out.json")
    assert result.exit_code == 0, result.stderr
    (type,) = json.loads(Path("out.json").read_text("utf-8"))["types"]
    return {each["name"]: each for part in ("properties", "methods") for each in type[part]}


SETTLED = [("settled", "note")]
LINES = [
    ("notes (`int`_):", "notes [`int`_, twice:", 'type = "int", array = true', 'member = "notes"'),
    ("notes (`int`_):", "notes (`int`_, colour blue):", 'type = "int"', 'member = "notes"'),
    (
        "    amount (`int`_):",
        "amount [`int`_:",
        'type = "int", optional = true',
        'member = "Pay"\nparameter = "amount"',
    ),
    ("Till.Pay\n", "Till.Pay, Till.Other\n", 'privilege = "Till.Pay"', 'member = "Pay"'),
    ("Close():", "Close(:", "", 'member = "Close"'),
    ("Pay(amount, by):", "Pay(amount; by:", "", 'member = "Pay"'),
    (
        "Returns:\n    None\n\n  Raises",
        "Returns:\n    nothing at all\n\n  Raises",
        'type = "void", array = false',
        'member = "Pay"\nreturns = true',
    ),
    (
        "  Privilege:\n               Till.Close",
        "  since:\n\n  Privilege:\n               Till.Close",
        'since = "vim.version.version2"',
        'member = "Close"',
    ),
]


@pytest.mark.parametrize(("old", "new", "settings", "about"), LINES)
def test_a_line_of_rst_is_settled_until_it_changes(old: str, new: str, settings: str, about: str) -> None:
    assert TILL.count(old) == 1
    text = TILL.replace(old, f"    {new}" if new.startswith("amount") else new)
    line = "since:" if "since:" in new else "nothing at all" if "nothing" in new else new.strip()
    spaced = line.replace(" ", "   ")
    assert lint("till.rst", text, entry(spaced, settings, about)) == SETTLED
    found = api("till.rst")
    assert list(found) == ["coins", "notes", "Pay", "Close"]
    assert found["notes"]["description"] == "How many of paper."
    assert found["notes"]["type"] == "int"
    assert found["notes"]["array"] is ("array = true" in settings)
    assert found["Pay"]["privilege"] == "Till.Pay"
    assert [(each["name"], each["type"]) for each in found["Pay"]["parameters"]] == [
        ("amount", "int"),
        ("by", "shop.Cart"),
    ]
    assert found["Pay"]["parameters"][0]["optional"] is ("optional = true" in settings)
    assert found["Pay"]["parameters"][0]["description"] == "How much."
    assert found["Pay"]["returns"]["type"] == "void"
    assert found["Close"]["since"] == (
        "vim.version.version2" if "since" in settings else "vim.version.version1"
    )

    stale = lint("till.rst", text, entry(f"{line} or so", settings, about))
    assert ("fact-outdated", "warning") in stale
    assert {severity for _, severity in stale} == {"error", "warning"}
    assert lint("till.rst", TILL, entry(line, settings, about)) == [("fact-outdated", "warning")]


FAULTS = 'raises = ["shop.Broken", "shop.fault.Broke"]'
TWO = TILL.replace("  Raises:\n", "  Raises:\n    `shop.fault.Broke`_: \n       if nothing is left.\n\n", 1)


@pytest.mark.parametrize("form", ["lines", "flat"])
def test_a_wrong_line_of_a_raised_fault_is_settled(form: str) -> None:
    good = TWO if form == "lines" else flattened(TWO)
    assert good.count("`shop.fault.Broke`_:") == 1
    text = good.replace("`shop.fault.Broke`_:", "`shop.fault.Broke`:")
    about = 'member = "Pay"'
    assert {severity for _, severity in lint("till.rst", text)} == {"error"}
    assert lint("till.rst", text, entry("`shop.fault.Broke`:", FAULTS, about)) == SETTLED
    faults = api("till.rst")["Pay"]["faults"]
    assert sorted(each["type"] for each in faults) == ["shop.Broken", "shop.fault.Broke"]
    closed = next(each for each in faults if each["type"] == "shop.Broken")
    assert closed["description"]
    stale = lint("till.rst", good, entry("`shop.fault.Broke`:", FAULTS, about))
    assert stale == [("fact-outdated", "warning")]


def test_raised_faults_may_be_set_where_nothing_is_in_error() -> None:
    table = "[[fact]]\ntype = 'shop.Till'\nmember = 'Pay'\nset = { raises = %s }\n"
    assert lint("till.rst", TILL, table % '["shop.Broken"]') == [("fact-redundant", "note")]
    assert lint("till.rst", TILL, table % '["shop.Broken", "shop.fault.Broke"]') == []
    assert lint("till.rst", TILL, table % "[]") == [("fact-overrides", "warning")]
    assert api("till.rst")["Pay"]["faults"] == []
    known = table % "[]" + 'stated = { raises = ["shop.Broken"] }\n'
    assert lint("till.rst", TILL, known) == []
    assert lint("till.rst", TILL, table % '["Closed"]') == [("bad-facts", "error")]
    assert lint("till.rst", TILL, table % '"shop.Broken"') == [("bad-facts", "error")]


def test_a_wrong_row_of_raised_faults_in_markdown_is_settled() -> None:
    row = '| [shop.Broken](shop.Broken.md "shop.Broken") or so | If it is. |'
    text = MARKDOWN + PAY + row + "\n"
    about = 'member = "Pay"'
    assert ("bad-fault", "error") in lint("cart.md", text)
    assert lint("cart.md", text, entry(row, 'raises = ["shop.Broken"]', about, "shop.Cart")) == SETTLED
    assert [each["type"] for each in api("cart.md")["Pay"]["faults"]] == ["shop.Broken"]


def test_a_head_of_a_method_in_a_heading_or_a_flattened_document_is_settled() -> None:
    heading = 'Pay([amount](#int "int"))'
    text = (MARKDOWN + PAY).replace(heading, 'Pay([amount](#int "int"):')
    assert {severity for _, severity in lint("cart.md", text)} == {"error"}
    line = 'Pay([amount](#int "int"):'
    assert lint("cart.md", text, entry(line, "", 'member = "Pay"', "shop.Cart")) == SETTLED
    assert list(api("cart.md")) == ["wheels", "doors", "Pay"]

    flat = flattened(TILL.replace("Close():", "Close(:").replace("notes (`int`_):", "notes (`int`_:"))
    close = entry("Close(:", "", 'member = "Close"')
    notes = entry("notes (`int`_:", 'type = "int", array = false', 'member = "notes"')
    assert {severity for _, severity in lint("till.rst", flat)} == {"error"}
    assert lint("till.rst", flat, close, notes) == [*SETTLED, *SETTLED]
    assert list(api("till.rst")) == ["coins", "notes", "Pay", "Close"]


def test_every_fact_that_the_line_would_have_stated_is_to_be_set() -> None:
    text = TILL.replace("notes (`int`_):", "notes [`int`_, twice:")
    assert lint("till.rst", text, entry("notes [`int`_, twice:", 'type = "int"', 'member = "notes"')) == [
        ("bad-property", "error")
    ]
    result = codegen("lint", "till.rst", "--facts", "facts.toml")
    assert "facts.toml:2 settles it once it sets array" in result.stdout


def test_an_entry_about_another_member_or_type_settles_nothing() -> None:
    text = TILL.replace("Till.Pay\n", "Till.Pay, Till.Other\n")
    for about, type in (('member = "Close"', "shop.Till"), ('member = "Pay"', "shop.Cart")):
        found = lint("till.rst", text, entry("Till.Pay, Till.Other", 'privilege = "A.B"', about, type))
        assert ("bad-privilege", "error") in found


def test_a_line_of_a_flattened_document_is_settled() -> None:
    text = flattened(TILL.replace("Pay(amount, by):", "Pay(amount, by, when):"))
    assert ("signature-args", "error") in lint("till.rst", text)
    assert lint("till.rst", text, entry("Pay(amount, by, when):", "", 'member = "Pay"')) == SETTLED
    assert list(api("till.rst")) == ["coins", "notes", "Pay", "Close"]


@pytest.mark.parametrize(
    ("old", "new", "settings", "about"),
    [
        (
            '| doors | [int](int.md "int") | None |',
            '| doors | [int](int.md "int") | perhaps |',
            "optional = true",
            'member = "doors"',
        ),
        ('| doors | [int](int.md "int")', "| doors | a number of them", 'type = "int"', 'member = "doors"'),
        (
            '| doors | [int](int.md "int") | None | None | How many. |',
            "| doors | [int",
            'type = "int", optional = false',
            'member = "doors"',
        ),
        ("| Till.Pay |", "| Till.Pay or Till.Other |", 'privilege = "Till.Pay"', 'member = "Pay"'),
    ],
)
def test_a_line_of_markdown_is_settled(old: str, new: str, settings: str, about: str) -> None:
    whole = MARKDOWN + PAY
    assert whole.count(old) == 1
    text = whole.replace(old, new)
    line = next(each for each in text.splitlines() if new in each)
    assert {severity for _, severity in lint("cart.md", text)} == {"error"}
    assert lint("cart.md", text, entry(line, settings, about, "shop.Cart")) == SETTLED
    found = api("cart.md")
    assert list(found) == ["wheels", "doors", "Pay"]
    assert found["doors"]["type"] == "int"
    assert found["doors"]["optional"] is ("optional = true" in settings)
    assert found["Pay"]["privilege"] == "Till.Pay"


def test_what_is_settled_is_not_left_out() -> None:
    text = TILL.replace("Close():", "Close(:").replace("notes (`int`_):", "notes [`int`_:")
    lint("till.rst", text, entry("Close(:", "", 'member = "Close"'))
    result = codegen("ir", "till.rst", "--facts", "facts.toml", "--keep-going", "-o", "out.json")
    assert result.exit_code == 1
    (type,) = json.loads(Path("out.json").read_text("utf-8"))["types"]
    assert [each["name"] for each in type["methods"]] == ["Pay", "Close"]
    assert [each["name"] for each in type["properties"]] == ["coins"]
