"""Every form in which changes are told, against checked-in texts; ``make goldens`` writes those anew."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.changes import changes
from codegen.changes.accepting import accept
from codegen.changes.forms import FORMS
from codegen.changes.schema import schema_text
from codegen.diagnostics import Diagnostics
from codegen.diagnostics.acceptance import Acceptance
from codegen.ir.json_form import from_json, to_json
from codegen.ir.place import Place
from tests.changes.cases import CASES, RuleCase
from tests.changes.shop import shop

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads(files("codegen.changes").joinpath("schema.json").read_text("utf-8"))
CHANGED = changes(
    shop(),
    shop(
        ("Pay(cart, loudly)", "Pay(cart)"),
        ("    loudly (`bool`_, optional):\n       Whether to ring.\n", ""),
        ("number (`int`_)", "number (`int`_, optional)"),
        ("wheels (`int`_)", "wheels (`long`_)"),
        ("  Takes money.", "  Eats money."),
        ("\nopen\n   It can change.\n", "\nlate\n   Too late.\n\nopen\n   It can change.\n"),
        ("shop/3.0", "shop/3.5"),
    ),
)


@pytest.mark.parametrize("documentation", [False, True], ids=["", "with words"])
@pytest.mark.parametrize("form", FORMS)
def test_changes_are_told_as_in_the_golden(form: str, documentation: bool, goldens_are_written: bool) -> None:
    told = FORMS[form](CHANGED, documentation).removesuffix("\n") + "\n"
    golden = GOLDEN / f"{form}{'_with_words' if documentation else ''}.txt"
    if goldens_are_written:
        golden.write_text(told, "utf-8", newline="\n")
    assert told == golden.read_text("utf-8")


def test_what_is_accepted_is_counted_and_not_listed() -> None:
    accepted = [replace(each, accepted="known") for each in CHANGED]
    told = f"{len(CHANGED)} accepted"
    assert FORMS["text"](accepted, True) == told
    assert FORMS["markdown"](accepted, True) == f"## API changes\n\n{told}"
    assert FORMS["github"](accepted, True) == ""
    document = json.loads(FORMS["json"](accepted, True))
    assert {each["accepted"] for each in document["changes"]} == {"known"}
    assert document["summary"]["accepted"] == len(CHANGED)


def test_no_changes_are_told_too() -> None:
    assert FORMS["text"]((), True) == "no changes"
    assert json.loads(FORMS["json"]((), True))["changes"] == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_json_is_as_its_schema_says(case: RuleCase) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    validator: Any = Draft202012Validator(SCHEMA)  # Any: its stubs leave open what it takes
    edition = shop(*case.edits)
    for found in (changes(shop(), edition), changes(edition, shop())):
        validator.validate(json.loads(FORMS["json"](found, True)))


def test_the_file_of_the_schema_is_what_the_table_makes() -> None:
    path = files("codegen.changes").joinpath("schema.json")
    assert path.read_text("utf-8") == schema_text(), "make declarations writes it"


def test_words_of_documents_are_no_mark_up() -> None:
    edition = shop(("        Shop API 3\n", "        <b>*API*\n"))
    told = FORMS["markdown"](changes(shop(), edition), True)
    assert "\\<b>\\*API\\*" in told


def test_what_an_ir_file_holds_is_no_command_to_a_terminal_and_no_line_of_its_own() -> None:
    """Whoever wrote it may have put anything into a place, a privilege or the id of a version."""
    text = (
        to_json(shop())
        .replace("Till.Pay", "\\u001b[2J\\n\\u202etill")
        .replace("till.rst", "\\u001b]0;x\\n.rst")
    )
    hostile = from_json(text.replace("shop.version.version3", "v\\r\\n::error::\\u0007"))
    for form in ("text", "markdown", "github"):
        for found in (changes(shop(), hostile), changes(hostile, shop())):
            lines = FORMS[form](found, True).split("\n")
            assert all(line.isprintable() for line in lines)
            assert not [line for line in lines if line.startswith(("[2J", "::error::", ".rst"))]


def test_no_more_are_accepted_than_an_entry_counts() -> None:
    entry = Acceptance(Place("accepted.toml"), 1, "parameter-removed", "known", count=1)
    twice = [*CHANGED, *CHANGED]
    diagnostics = Diagnostics()
    assert sum(bool(each.accepted) for each in accept([entry], twice, diagnostics)) == 1
    assert [each.code for each in diagnostics] == ["accepts-fewer"]


def test_entries_accept_changes_by_document_name_and_number() -> None:
    def accepted(**more: Any) -> list[str]:  # Any: the fields of an entry
        entry = Acceptance(Place("accepted.toml"), 1, "received-value-added", "known", **more)
        diagnostics = Diagnostics()
        found = accept([entry], CHANGED, diagnostics)
        assert bool(len(diagnostics)) != any(each.accepted for each in found)
        return [str(each.about) for each in found if each.accepted]

    assert accepted() == accepted(count=1) == accepted(path="phase.rst") == ["shop.Phase.late"]
    assert accepted(name="shop.Phase") == accepted(name="shop.*.late") == ["shop.Phase.late"]
    assert accepted(path="till.rst") == accepted(name="shop.Phase.open") == []
