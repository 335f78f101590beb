"""Every form in which changes are told, against checked-in texts; ``make goldens`` writes those anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.changes import ApiChange, changes, report
from tests.changes.shop import shop

GOLDEN = Path(__file__).parent / "golden"
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
FORMS: dict[str, Callable[[Sequence[ApiChange]], str]] = {
    "text": report.as_text,
    "text_with_words": lambda changed: report.as_text(changed, documentation=True),
}


@pytest.mark.parametrize("form", FORMS)
def test_changes_are_told_as_in_the_golden(form: str, goldens_are_written: bool) -> None:
    told = FORMS[form](CHANGED) + "\n"
    golden = GOLDEN / f"{form}.txt"
    if goldens_are_written:
        golden.write_text(told, "utf-8", newline="\n")
    assert told == golden.read_text("utf-8")


def test_what_is_accepted_is_counted_and_not_listed() -> None:
    accepted = [replace(each, accepted="known") for each in CHANGED]
    assert report.as_text(accepted) == f"{len(CHANGED)} accepted"


def test_no_changes_are_told_too() -> None:
    assert report.as_text(()) == "no changes"
