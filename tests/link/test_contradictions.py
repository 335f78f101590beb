from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Target
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.link.contradictions import contradictions
from codegen.link.draft import Conflict, Draft

from .factories import MD, RST, name

TARGET = Target(name("shop.Cart"), "owner")


def report(same_form: bool, settled: Place | None) -> list[str]:
    conflict = Conflict(TARGET, "type", "`int`", RST, "`long`", MD, same_form)
    diagnostics = Diagnostics()
    entries = {(TARGET, "type"): settled} if settled else {}
    contradictions(Draft(Statements(), conflicts=(conflict,), settled=entries), diagnostics)
    return [str(each) for each in diagnostics]


def test_forms_that_differ_are_a_warning_with_both_places() -> None:
    assert report(same_form=False, settled=None) == [
        "shop.md:1: warning: The type of shop.Cart.owner is `long` here and `int` at shop.rst:1."
        " [contradiction]\n"
        "    The source at shop.rst:1 is believed."
    ]


def test_nothing_settles_what_two_documents_of_one_form_say() -> None:
    assert "shop.md:1: error:" in report(same_form=True, settled=None)[0]


def test_a_facts_entry_settles_either() -> None:
    for same_form in (True, False):
        text = report(same_form, settled=Place("facts.toml", 4))[0]
        assert "warning" in text
        assert "facts.toml:4 settles it" in text


@pytest.mark.parametrize(
    ("conflict", "words"),
    [
        (
            ("properties", "`from`", "no `from`"),
            "Among the properties of shop.Cart is no `from` here and `from` at",
        ),
        (("values", "`red`", "no `red`"), "Among the values of shop.Cart is no `red` here and `red` at"),
        (("optional", "true", "false"), "shop.Cart is not optional here and optional at"),
        (("array", "false", "true"), "shop.Cart is an array here and no array at"),
        (("raises", "`shop.Jam`", "none"), "The raised faults of shop.Cart are none here and `shop.Jam` at"),
        (("since", "`v2`", "`v1`"), "The first version of shop.Cart is `v1` here and `v2` at"),
        (("wire_name", "`A`", "`B`"), "The wire name of shop.Cart is `B` here and `A` at"),
        (
            ("order of methods", "`A` before `B`", "`B` before `A`"),
            "The order of methods of shop.Cart is `B` before `A` here and `A` before `B` at",
        ),
    ],
)
def test_every_fact_makes_a_sentence(conflict: tuple[str, str, str], words: str) -> None:
    fact, winner, loser = conflict
    found = Conflict(Target(name("shop.Cart")), fact, winner, RST, loser, MD)
    diagnostics = Diagnostics()
    contradictions(Draft(Statements(), conflicts=(found,)), diagnostics)
    assert [each.message for each in diagnostics] == [f"{words} shop.rst:1."]
