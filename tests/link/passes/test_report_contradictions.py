from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import FactEntry, FactValues, Target
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.link import link
from codegen.link.draft import Conflict, Draft
from codegen.link.passes.report_contradictions import report_contradictions
from tests.factories.names import name
from tests.factories.stated import MD, RST, linked, markdown, method, prop, type_

TARGET = Target(name("shop.Cart"), "owner")


def report(same_form: bool, settled: Place | None) -> list[str]:
    conflict = Conflict(TARGET, "type", "'int'", RST, "'long'", MD, same_form)
    diagnostics = Diagnostics()
    entries = {(TARGET, "type"): settled} if settled else {}
    report_contradictions(Draft(Statements(), conflicts=(conflict,), settled=entries), diagnostics)
    return [str(each) for each in diagnostics]


def test_forms_that_differ_are_a_warning_with_both_places() -> None:
    assert report(same_form=False, settled=None) == [
        "shop.md:1: warning: the type of shop.Cart.owner is 'long' here and 'int' at shop.rst:1"
        " [contradiction]\n"
        "    the source at shop.rst:1 is believed"
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
            ("properties", "'from'", "no 'from'"),
            "among the properties of shop.Cart is no 'from' here and 'from' at",
        ),
        (("values", "'red'", "no 'red'"), "among the values of shop.Cart is no 'red' here and 'red' at"),
        (("optional", "true", "false"), "shop.Cart is not optional here and optional at"),
        (("array", "false", "true"), "shop.Cart is an array here and no array at"),
        (("raises", "'shop.Jam'", "none"), "the raised faults of shop.Cart are none here and 'shop.Jam' at"),
        (("since", "'v2'", "'v1'"), "the first version of shop.Cart is 'v1' here and 'v2' at"),
        (("wire_name", "'A'", "'B'"), "the wire name of shop.Cart is 'B' here and 'A' at"),
        (
            ("order of methods", "'A' before 'B'", "'B' before 'A'"),
            "the order of methods of shop.Cart is 'B' before 'A' here and 'A' before 'B' at",
        ),
    ],
)
def test_every_fact_makes_a_sentence(conflict: tuple[str, str, str], words: str) -> None:
    fact, winner, loser = conflict
    found = Conflict(Target(name("shop.Cart")), fact, winner, RST, loser, MD)
    diagnostics = Diagnostics()
    report_contradictions(Draft(Statements(), conflicts=(found,)), diagnostics)
    assert [each.message for each in diagnostics] == [f"{words} shop.rst:1"]


def test_two_documents_of_one_form_with_other_words_are_told_of() -> None:
    """The facts agree, so nothing but the texts tells that one of the two documents is old."""
    first, second = Place("new/Till.rst", 1), Place("old/Till.rst", 1)
    diagnostics = Diagnostics()
    linked(
        type_("shop.Till", prop("coins", place=first, words="Coins."), place=first, words="A till."),
        type_(
            "shop.Till", prop("coins", place=second, words="All coins."), place=second, words="A new till."
        ),
        diagnostics=diagnostics,
    )
    told = [str(each) for each in diagnostics if each.code == "contradiction"]
    assert [each.partition("\n")[0] for each in told] == [
        "old/Till.rst:1: warning: shop.Till is described as 'A new till.' here and as 'A till.' at "
        "new/Till.rst:1 [contradiction]",
        "old/Till.rst:1: warning: shop.Till.coins is described as 'All coins.' here and as 'Coins.' at "
        "new/Till.rst:1 [contradiction]",
    ]


def test_words_of_two_forms_are_not_compared() -> None:
    """Each of them keeps other parts of a text."""
    diagnostics = Diagnostics()
    linked(
        type_("shop.Till", words="A till."),
        markdown(type_("shop.Till", words="A till for", place=MD)),
        diagnostics=diagnostics,
    )
    assert "contradiction" not in [each.code for each in diagnostics]


def test_an_entry_about_either_name_of_a_method_settles_what_is_stated_of_the_other() -> None:
    """Documents name it ``Pay_Task`` or ``Pay``, and so may the facts file."""
    for named in ("Pay", "Pay_Task"):
        diagnostics = Diagnostics()
        fact = FactEntry(
            Place("facts.toml", 2), Target(name("shop.Till"), named), FactValues(privilege="A.B"), "seen"
        )
        pay = method("Pay_Task", returns="vim.Task", privilege="A.B")
        other = method("Pay_Task", returns="vim.Task", privilege="C.D", place=Place("other.rst", 1))
        statements = (
            type_("shop.Till", pay, kind=Kind.MANAGED),
            type_("shop.Till", other, kind=Kind.MANAGED, place=Place("other.rst", 1)),
        )
        link(Statements(statements), (fact,), diagnostics)
        (told,) = [each for each in diagnostics if each.code == "contradiction"]
        assert str(told.severity) == "warning"
        assert "facts.toml:2 settles it" in told.hint
