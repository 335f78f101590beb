"""What is new between two runs, and what has gone."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostic, Severity
from codegen.diagnostics.news import news
from codegen.ir.place import Place

MESSAGES = ("links to shop.Cart", "links to shop.Till")


def finding(line: int, message: str = MESSAGES[0], severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic("dangling-link", severity, Place("Lamp.rst", line), message, "correct it")


def test_what_only_moved_to_another_line_is_no_news() -> None:
    heard = news([finding(3), finding(9)], [finding(4), finding(10)], is_whole=True)
    assert (heard.new, heard.gone, str(heard)) == ([], [], "")
    assert heard.known == [finding(4), finding(10)]


def test_what_is_new_and_what_has_gone_are_told() -> None:
    heard = news([finding(3)], [finding(3, MESSAGES[1])], is_whole=True)
    assert str(heard) == (
        "Lamp.rst:3: warning: links to shop.Till [dangling-link]\n    correct it\n1 warning\n"
        "gone: Lamp.rst:3: warning: links to shop.Cart [dangling-link]"
    )


def test_of_two_alike_one_can_come_or_go() -> None:
    assert news([finding(3), finding(9)], [finding(9)], is_whole=True).gone == [finding(9)]
    assert news([finding(3)], [finding(3), finding(9)], is_whole=True).new == [finding(9)]


def test_a_run_that_an_error_ended_says_nothing_of_the_warnings_that_it_did_not_look_for() -> None:
    error = finding(1, "the document is empty", Severity.ERROR)
    broken = news([finding(3)], [error], is_whole=False)
    assert (broken.new, broken.gone, broken.known) == ([error], [], [error, finding(3)])
    mended = news(broken.known, [finding(3)], is_whole=True)
    assert (mended.new, mended.gone, mended.known) == ([], [error], [finding(3)])


def test_a_few_that_have_gone_are_named_and_the_others_counted() -> None:
    before = [finding(line, f"links to {line}") for line in range(1, 9)]
    lines = str(news(before, [], is_whole=True)).splitlines()
    assert (len(lines), lines[-1]) == (6, "gone: 3 more")
    assert len(str(news(before[:5], [], is_whole=True)).splitlines()) == 5


FOUND = st.lists(st.builds(finding, st.integers(1, 3), st.sampled_from(MESSAGES)))


@given(FOUND, FOUND)
def test_what_was_with_what_is_new_and_without_what_has_gone_is_what_is(
    before: list[Diagnostic], now: list[Diagnostic]
) -> None:
    heard = news(before, now, is_whole=True)
    counted = Counter(each.message for each in before)
    counted += Counter(each.message for each in heard.new)
    counted -= Counter(each.message for each in heard.gone)
    assert counted == Counter(each.message for each in now)
