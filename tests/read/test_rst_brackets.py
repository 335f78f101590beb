"""Heads of members: every order and bracketing of their parts is read, or is exactly one diagnostic."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostic
from codegen.ir import forms
from codegen.ir.statements import MethodStatement, ParameterStatement, PropertyStatement, TypeStatement
from codegen.link.passes.drop_repeats import facts_of
from tests.documents import codes, flattened, read_text

TYPE = "`shop.Item`_"
SINCE = "since `Shop API 2`_"
PARTS = (TYPE, "privilege: Cart.Edit", SINCE, "optional")
TARGETS = (
    ".. _shop.Item: ../shop/Item.rst\n\n.. _Shop API 2: ../shop/version.rst#shopversionversion2\n\n"
    ".. _shop.fault.SoldOut: ../shop/fault/SoldOut.rst\n\n"
)
DATA = (
    "shop.Cart\n=========\n  A cart.\n\n:extends: shop.Base_\n\n"
    "Attributes:\n\n    first (`int`_):\n\n       It is first.\n\n    {}\n\n       It is between.\n\n"
    "    last (`int`_):\n\n       It is last.\n"
)
FAULT = (
    "shop.Cart\n=========\n    :extends:\n\n        `shop.fault.SoldOut`_\n\n  A fault.\n\n"
    "Attributes:\n\n    first (`int`_)\n    {}\n    last (`int`_)\n"
)
MANAGED = (
    "shop.Cart\n=========\n  A cart.\n\n\n:extends: shop.Base_\n\n\nAttributes\n----------\n"
    "    first (`int`_):\n       It is first.\n    {}\n       It is between.\n    last (`int`_):\n"
    "       It is last.\n\n\nMethods\n-------\n\n\nClear():\n   It clears.\n\n\n"
    "  Privilege:\n\n\n\n  Args:\n\n\n  Returns:\n    None\n         \n\n\n"
)
PARAMETER = (
    "shop.Cart\n=========\n  A cart.\n\n\n:extends: shop.Base_\n\n\nAttributes\n----------\n\n\n"
    "Methods\n-------\n\n\nPut(first, item, last):\n   It puts.\n\n\n"
    "  Privilege:\n               Cart.Edit\n\n\n\n  Args:\n"
    "    first (`int`_):\n       It is first.\n\n\n    {}\n       It is between.\n\n\n    last (`int`_):\n"
    "       It is last.\n\n\n\n\n  Returns:\n    None\n         \n\n\n"
)
SORTS = {"data": DATA, "fault": FAULT, "managed": MANAGED, "parameter": PARAMETER}


def document(sort: str, inside: str) -> str:
    end = "" if sort == "fault" else ":"
    return TARGETS + SORTS[sort].format(f"item ({inside}){end}")


def read_head(text: str) -> tuple[TypeStatement, list[Diagnostic]]:
    statements, found = read_text(text)
    (stated,) = statements.types
    return replace(stated, form=forms.RST), list(found)


def item_of(stated: TypeStatement) -> dict[str, object] | None:
    parameters = [each for method in stated.methods for each in method.parameters]
    entries: list[PropertyStatement | ParameterStatement] = [*stated.properties, *parameters]
    # One that cannot be read has no type, and a facts file may give it one.
    found = next((each for each in entries if each.name == "item" and each.type), None)
    if found is None:
        return None
    since = found.since.value.label if found.since else None
    privilege = found.privilege.value if isinstance(found, PropertyStatement) and found.privilege else None
    shown: dict[str, object] = {"type": str(found.type and found.type.value), "since": since}
    return shown | {
        "privilege": privilege,
        "array": bool(found.array and found.array.value),
        "optional": bool(found.optional and found.optional.value),
    }


def neighbours(stated: TypeStatement) -> list[str]:
    method: list[MethodStatement] = list(stated.methods)
    names = [each.name for each in stated.properties] + [p.name for m in method for p in m.parameters]
    return [name for name in names if not name.startswith("item")]


def bracketings(parts: tuple[str, ...]) -> list[str]:
    """The parts without brackets, and with one pair around any run of them that holds the type."""
    plain = ", ".join(parts)
    at = parts.index(TYPE)
    runs = [(start, end) for start in range(at + 1) for end in range(at, len(parts))]
    shown = [
        ", ".join([*parts[:start], f"[{', '.join(parts[start : end + 1])}]", *parts[end + 1 :]])
        for start, end in runs
    ]
    return [plain, *shown]


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_and_bracketing_is_read(sort: str) -> None:
    for count in range(len(PARTS)):
        for chosen in permutations(PARTS[1:], count):
            for at in range(count + 1):
                parts = (*chosen[:at], TYPE, *chosen[at:])
                for inside in bracketings(parts):
                    text = document(sort, inside)
                    lines, found = read_head(text)
                    flat, found_flat = read_head(flattened(text))
                    assert (inside, codes(found), codes(found_flat)) == (inside, [], [])
                    assert facts_of(lines) == facts_of(flat), inside
                    assert item_of(lines) == {
                        "type": "shop.Item",
                        "since": "Shop API 2" if SINCE in chosen else None,
                        "privilege": "Cart.Edit" if PARTS[1] in chosen and sort != "parameter" else None,
                        "array": "[" in inside,
                        "optional": "optional" in chosen,
                    }, inside


def test_the_privilege_inside_the_bracket_of_an_array() -> None:
    lines, found = read_head(document("data", f"[{TYPE}, privilege: Cart.Edit.Items], optional"))
    assert not found
    shown = item_of(lines)
    assert shown is not None
    assert (shown["array"], shown["optional"], shown["privilege"]) == (True, True, "Cart.Edit.Items")


WRITTEN = {
    "other letters": "`shop.Item`_, Privilege: Cart.Edit, Since `Shop API 2`_, Optional",
    "blanks": " `shop.Item`_ , privilege : Cart.Edit,since `Shop API 2`_ ,optional ",
    "colon": "`shop.Item`_, privilege:Cart.Edit, since: `Shop API 2`_, optional",
}


@pytest.mark.parametrize("sort", ["data", "managed"])
@pytest.mark.parametrize("inside", WRITTEN.values(), ids=WRITTEN)
def test_labels_in_other_letters_and_with_blanks(sort: str, inside: str) -> None:
    wanted = item_of(read_head(document(sort, ", ".join(PARTS)))[0])
    for text in (document(sort, inside), flattened(document(sort, inside))):
        stated, found = read_head(text)
        assert (codes(found), item_of(stated)) == ([], wanted)


WRONG = {
    f"{TYPE}, optional, optional": "stated-twice",
    f"{TYPE}, privilege: A, optional, privilege: B": "stated-twice",
    f"{TYPE}, {SINCE}, {SINCE}": "stated-twice",
    f"{TYPE}, privilege: Cart.Edit, Cart.View": "bad-privilege",
    f"{TYPE}, privilege: Cart.Edit and Cart.View, optional": "bad-privilege",
    f"{TYPE}, privilege:, optional": "bad-privilege",
    f"{TYPE}, `Shop API 2`_": "unknown-field",
    f"{TYPE}, optionl": "unknown-field",
    f"{TYPE}, since": "bad-field",
    f"[{TYPE}, optional": "bad-property",
    f"{TYPE}], optional": "bad-property",
    f"[{TYPE}], [optional]": "bad-property",
    f"[optional], {TYPE}": "bad-property",
    f"[[{TYPE}]]": "bad-property",
}


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("inside", WRONG)
def test_what_cannot_be_read_is_told_of_once(sort: str, inside: str) -> None:
    code = WRONG[inside].replace("property", "parameter" if sort == "parameter" else "property")
    for text in (document(sort, inside), flattened(document(sort, inside))):
        stated, found = read_head(text)
        assert codes(found) == [code]
        assert neighbours(stated) == ["first", "last"]
        shown = item_of(stated)
        assert shown is None or shown["type"] == "shop.Item"
        if code == "bad-privilege":
            assert shown is not None
            assert shown["privilege"] is None


@given(
    parts=st.lists(st.sampled_from([*PARTS, "[", "]", "", "more"]), max_size=6),
    joint=st.sampled_from([", ", ",", " ", " , "]),
    sort=st.sampled_from(list(SORTS)),
)
@settings(max_examples=150)
def test_any_parts_at_all_are_read_or_told_of_once(parts: list[str], joint: str, sort: str) -> None:
    """Whatever stands between the brackets, lines state the neighbours, and at most one thing is wrong."""
    inside = joint.join(parts).replace(f"[{joint}", "[").replace(f"{joint}]", "]")
    stated, found = read_head(document(sort, inside))
    assert len(found) <= 1
    assert neighbours(stated) == ["first", "last"]
    assert item_of(stated) is not None or len(found) == 1


def test_a_linked_type_and_a_version() -> None:
    """The version is the link behind ``since``, wherever the link of the type stands."""
    for inside in (f"{TYPE}, {SINCE}", f"{SINCE}, {TYPE}"):
        shown = item_of(read_head(document("data", inside))[0])
        assert shown is not None
        assert (shown["type"], shown["since"]) == ("shop.Item", "Shop API 2")
