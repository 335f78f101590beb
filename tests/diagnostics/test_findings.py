"""What a finding may say: never more than a screen has room for, whatever documents make it quote."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import LONGEST, Diagnostic, Diagnostics, Severity, counted, short
from codegen.ir.place import Place
from codegen.pipeline import run
from tests.bad.test_bad import CASES, HERE, arguments_of
from tests.documents import case

PLACE = Place("shop.rst", 3)


@pytest.mark.parametrize("size", [1, 499, 500, 501, 5_000, 1_000_000])
@pytest.mark.parametrize("unit", ["x", "a ", "a.b", "\N{SNOWMAN}", "`"])
def test_no_text_is_too_long(unit: str, size: int) -> None:
    text = (unit * size)[:size]
    made = Diagnostic("bad-name", Severity.ERROR, PLACE, text, text, text)
    for said in (made.message, made.hint, made.about):
        assert len(said) <= LONGEST
        assert said == text or size > LONGEST


def test_a_long_word_loses_its_middle_and_the_sentence_stays() -> None:
    message = f"The type name 'shop.{'Cart.' * 5000}Lid' is too long: shorten it."
    said = short(message)
    assert said.startswith("The type name 'shop.Cart.")
    assert said.endswith("Cart.Lid' is too long: shorten it.")


def test_many_words_lose_the_middle_of_the_sentence() -> None:
    said = short(f"It begins {'with words ' * 500}and ends here.")
    assert said.startswith("It begins with words")
    assert said.endswith("and ends here.")
    assert len(said) == LONGEST


def test_lists_are_counted() -> None:
    assert counted([]) == ""
    assert counted("abc") == "a, b, c"
    assert counted("abcd") == "a, b, c and 1 more"
    assert counted(range(40), most=2) == "0, 1 and 38 more"


def diagnostics_of(paths: list[Path], facts: list[Path]) -> Diagnostics:
    found = Diagnostics()
    run([path.as_posix() for path in paths], [path.as_posix() for path in facts], found)
    return found


@pytest.mark.parametrize("name", CASES)
def test_broken_documents_are_told_in_short(name: str) -> None:
    """Well below the bound: what is cut would be missed by somebody who has this very trouble."""
    names = [each for each in arguments_of(HERE / name) if each != "--facts"]
    documents = [HERE / name / each for each in names if not each.endswith(".toml")]
    facts = [HERE / name / each for each in names if each.endswith(".toml")]
    found = list(diagnostics_of(documents, facts))
    assert found
    assert [each.code for each in found if max(len(each.message), len(each.hint)) >= LONGEST] == []


LONG = "Aa" * 30_000
DEEP = "shop" + ".Aa" * 30_000
HOSTILE = {
    "a deep reference": ("data_object", "rst", "`shop.Person`_", f"`{DEEP}`_"),
    "a deep base": ("data_object", "rst", "shop.Record_", f"{DEEP}_"),
    "a deep title": ("data_object", "rst", "shop.Cart.Item\n====", f"{DEEP}\n===="),
    "a long property": ("data_object", "rst", "price (", f"{LONG} ("),
    "a name that cannot be": ("data_object", "rst", "price (", f"{'a-' * 500}b ("),
    "a long privilege": ("managed_object", "rst", "Cart.Change", f"Cart.{LONG}"),
    "a long field": ("managed_object", "rst", ":since:", f":{LONG}:"),
    "a long heading": ("managed_object", "rst", "Methods\n-------", f"{LONG}\n{'-' * len(LONG)}"),
    "many parameters": ("managed_object", "rst", "Put(item, count, gift)", f"Put({'a, ' * 20_000}b)"),
    "many faults": (
        "managed_object",
        "md",
        " raises [",
        " raises " + "".join(f'[shop.F{n}](shop.F{n}.md "shop.F{n}"), ' for n in range(5_000)) + "[",
    ),
    "a long cell": ("data_object", "md", "| price |", f"| {LONG} |"),
    "many columns": ("data_object", "md", "| property | type |", f"| property | {'type | ' * 5_000}"),
    "a deep link": ("data_object", "md", "shop.Record.md", f"{DEEP}.md"),
    "a long version": ("data_object", "md", "[Shop API 3]", f"[{LONG}]"),
    "a long wire name": ("enum", "md", ">CartState<", f">{LONG}<"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_are_told_in_short(name: str, tmp_path: Path) -> None:
    title, ending, old, new = HOSTILE[name]
    text = case(title, ending)
    assert old in text
    path = tmp_path / f"document.{ending}"
    path.write_text(text.replace(old, new), "utf-8")
    found = list(diagnostics_of([path], []))
    assert found
    for each in found:
        assert max(map(len, (each.message, each.hint, each.about))) <= LONGEST, each.code
        assert len(str(each)) <= 2 * LONGEST + len(str(each.place)) + 60
