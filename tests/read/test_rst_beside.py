"""What stands on the line of a label or field besides what belongs there is read, or told of at that line."""

from __future__ import annotations

import pytest

from codegen.ir.statements import MethodStatement
from codegen.link.passes.drop_repeats import facts_of
from codegen.read.flat.lines import lines_kept
from tests.documents import case, codes, flattened, read_text

DOCUMENT = case("managed_object")
FIND_PRIVILEGE = "  Privilege:\n               dynamic\n"
PUT_SINCE = "  since: `Shop API 3`_\n"


def changed(old: str, new: str, document: str = DOCUMENT) -> str:
    assert old in document
    return document.replace(old, new, 1)


def facts(text: str) -> object:
    """What the methods of a document state."""
    statements, found = read_text(text)
    assert not found, [str(each) for each in found]
    (type,) = statements.types
    return [_method(each) for each in type.methods]


def _method(item: MethodStatement) -> object:
    returns = item.returns and (facts_of(item.returns.type), facts_of(item.returns.array))
    parameters = [(each.name, facts_of(each.type), facts_of(each.optional)) for each in item.parameters]
    faults = [raised.type for raised in item.raises]
    return item.name, facts_of(item.since), facts_of(item.privilege), returns, parameters, faults


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (FIND_PRIVILEGE, "  Privilege: dynamic\n"),
        ("  Privilege:\n               Cart.Change\n", "  Privilege: Cart.Change\n"),
        ("  Args:\n    item (", "  Args: item ("),
        ("  Returns:\n    None\n", "  Returns: None\n"),
        ("  Returns:\n    [`shop.Cart.Item`_]:\n", "  Returns: [`shop.Cart.Item`_]:\n"),
        ("  Raises:\n\n    `shop.fault.SoldOut`_: \n", "  Raises: `shop.fault.SoldOut`_:\n"),
        (PUT_SINCE, "  since:\n      `Shop API 3`_\n"),
    ],
)
def test_a_value_beside_its_label_is_read_as_if_below_it(old: str, new: str) -> None:
    text = changed(old, new)
    assert facts(text) == facts(DOCUMENT) == facts(flattened(text))


def test_all_privileges_beside_their_labels() -> None:
    text = DOCUMENT.replace("Privilege:\n               ", "Privilege: ")
    assert lines_kept(text)
    assert facts(text) == facts(DOCUMENT)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (FIND_PRIVILEGE, "  Privilege: Cart.View\n               dynamic\n", "bad-privilege"),
        (FIND_PRIVILEGE, "  Privilege: one or two\n", "bad-privilege"),
        ("  Args:\n    item", "  Args: all of\n    item", "bad-parameter"),
        ("  Returns:\n     `vim", "  Returns: None\n     `vim", "bad-return"),
        ("  Returns:\n     `vim", "  Returns: soon\n     `vim", "bad-return"),
        ("  Raises:\n", "  Raises: often\n", "bad-fault"),
        (PUT_SINCE, "  since: `Shop API 3`_ on Mondays\n", "bad-field"),
        (PUT_SINCE, "  since: always `Shop API 3`_\n", "bad-field"),
        (PUT_SINCE, "  since: `Shop API 3`_ `Shop API 2`_\n", "bad-field"),
        (PUT_SINCE, "  since: `Shop API 3`_\n         `Shop API 2`_\n", "bad-field"),
        (PUT_SINCE, "  since:\n", "bad-field"),
        (":extends: shop.Container_\n", ":extends: shop.Container_ and more\n", "bad-field"),
        (":since: `Shop API 2`_\n", ":since: `Shop API 2`_\n         `Shop API 3`_\n", "bad-field"),
        ("      privilege: Cart.View\n", "      privilege: Cart.View too\n", "bad-privilege"),
    ],
)
def test_other_words_are_told_of_at_their_line(old: str, new: str, code: str) -> None:
    text = changed(old, new)
    found = read_text(text)[1]
    assert codes(found) == [code]
    first, last = text[: text.index(new)].count("\n") + 1, text[: text.index(new) + len(new)].count("\n")
    assert first <= found[0].place.line <= last


def test_text_below_a_field_is_told_of_and_no_fault_of_its_value() -> None:
    document = case("data_object")
    text = changed(":since: `Shop API 3`_\n", ":since: `Shop API 3`_\n  Some more words.\n", document)
    statements, found = read_text(text)
    assert codes(found) == ["unclaimed-line"]
    assert statements.types[0].since is not None


def test_a_target_with_two_addresses() -> None:
    text = ".. _Shop API 3: ../shop/version.rst#shopversionversion4\n\n" + DOCUMENT
    assert codes(read_text(text)[1]) == ["contradiction"]
    assert not read_text(".. _Shop API 3: ../shop/version.rst#shopversionversion3\n\n" + DOCUMENT)[1]


def test_an_address_is_one_word() -> None:
    found = read_text(changed("../vim/Task.rst\n", "../vim/Task.rst perhaps\n"))[1]
    assert [(each.code, each.place.line) for each in found] == [("bad-field", 15)]


def test_an_enum_names_its_own_type() -> None:
    found = read_text(changed(":type: `shop.Cart.State`_", ":type: `shop.Cart`_", case("enum")))[1]
    assert codes(found) == ["contradiction"]
    assert not read_text(changed(":type: `shop.Cart.State`_", ":type: shop.Cart.State_", case("enum")))[1]


def test_an_item_that_is_only_a_link_is_no_raised_fault() -> None:
    item = "    `shop.fault.SoldOut`_: \n       if one of\n\n       * `shop.Cart`_:\n       * x\n\n"
    text = changed("    `shop.fault.SoldOut`_: \n", item + "    `shop.fault.Shut`_: \n")
    statements, found = read_text(text)
    assert codes(found) == []
    raised = [each.type.leaf for method in statements.types[0].methods for each in method.raises]
    assert ("SoldOut" in raised, "Cart" in raised) == (True, False)


def test_a_line_among_versions_that_begins_none() -> None:
    found = read_text(changed("\n3.0_:\n", "\nnumber 3.0_:\n", case("versions")))[1]
    assert codes(found) == ["bad-field"]
