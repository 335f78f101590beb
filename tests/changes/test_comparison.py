"""What comparing does beyond the table: hints, renames and what follows from them, places, values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.changes import ApiChange, changes
from codegen.changes.indexed import IndexedApi
from codegen.ir.facts import Target
from codegen.ir.json_form import from_json, to_json
from codegen.ir.model import FIRST_VERSION, Api, Opaque, Version
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Paragraph, Text
from codegen.ir.versions import FIRST
from tests.changes.shop import Edit, shop


def found(*edits: Edit) -> tuple[ApiChange, ...]:
    return changes(shop(), shop(*edits))


def names(changed: tuple[ApiChange, ...]) -> list[str]:
    return [each.rule.name for each in changed]


def test_a_change_knows_both_places_and_both_values() -> None:
    longer = ("  Takes money.", "  Takes money, and more.\n\n  It does.")
    assert names(found(longer))[0] == "description-changed"
    (change,) = found(("wheels (`int`_)", "wheels (`long`_)"))
    assert change.about == Target(TypeName.parse("shop.Cart"), "wheels")
    assert (change.old, change.new) == (Place("cart.rst", 10), Place("cart.rst", 10))
    assert (change.before, change.after) == ("int", "long")
    assert change.sentence == "shop.Cart.wheels is long, and was int"


def test_what_one_side_lacks_has_no_place_there() -> None:
    (gone,) = found(("    desk (`shop.Desk`_, optional):\n       Where it was made.\n", ""))
    assert (str(gone.old), gone.new) == ("receipt.rst:12", None)
    assert gone.place == gone.old


@pytest.mark.parametrize(
    ("edit", "hint"),
    [
        (("wheels (`int`_)", "feet (`int`_)"), "shop.Cart.feet, which looks like it, was added"),
        (("wheels (`int`_)", "feet (`bool`_)"), ""),
        (("paid\n   All", "done\n   All"), ""),  # a value has nothing but its name
    ],
)
def test_what_came_and_looks_like_what_went_is_a_hint(edit: Edit, hint: str) -> None:
    (gone,) = (each for each in found(edit) if each.rule.name.endswith("-removed"))
    assert gone.sentence.partition("; ")[2] == hint


def test_a_rename_is_told_by_the_old_name_with_both_places() -> None:
    text = to_json(shop()).replace('"Print"', '"Write"')
    (change,) = changes(shop(), from_json(text))
    assert change.sentence == "shop.Till.Print() is called Write now"
    assert change.about == Target(TypeName.parse("shop.Till"), "Print")
    assert change.old == change.new is not None


def test_where_two_look_like_it_nothing_is_said() -> None:
    wheels = "    wheels (`int`_):\n       How many it has.\n"
    two = wheels.replace("wheels", "feet") + wheels.replace("wheels", "legs")
    gone = next(each for each in found((wheels, two)) if each.rule.name == "property-removed")
    assert "looks like" not in gone.sentence


def test_a_type_of_the_same_members_is_a_hint() -> None:
    notes = '[[fact]]\ntype = "shop.Notes"\nset = { wire_name = "Paper" }\n\n'
    gone = next(
        each
        for each in found(("shop.Notes\n==========", "shop.Memo\n========="), (notes, ""))
        if each.rule.name == "type-removed"
    )
    assert gone.sentence == "shop.Notes was removed; shop.Memo, which looks like it, was added"


def test_what_refers_to_a_renamed_type_has_not_changed() -> None:
    """Everything in it is compared as before, under its new name."""
    desk = TypeName.parse("shop.Desk")
    counter = TypeName.parse("shop.Counter")

    def renamed(api: Api) -> Api:
        types = [replace(each, name=counter) if each.name == desk else each for each in api.types]
        types = [replace(each, base=counter) if each.base == desk else each for each in types]
        return replace(api, types=tuple(types))

    new = renamed(shop(("label (`str`_)", "label (`bool`_)")))
    changed = [each for each in changes(shop(), new) if not each.rule.documentation]
    # What is typed by the old name is not in this edition's other types, which still have it.
    assert {
        "property-type-changed shop.Counter.label",
        "type-renamed shop.Desk",
    } <= {f"{each.rule.name} {each.about}" for each in changed}
    assert not [each for each in changed if each.rule.name.startswith("base")]


def test_a_base_that_nobody_stated_is_known_now_and_one_that_is_no_longer_stated_is_lost() -> None:
    notes = next(each for each in shop().types if str(each.name) == "shop.Notes")
    old, new = (replace(shop(), types=(each,)) for each in (replace(notes, base=None), notes))
    assert names(changes(old, new)) == ["fact-became-known"]
    (lost,) = changes(new, old)
    assert lost.sentence == "shop.Notes extends nothing, and no longer vmodl.DynamicData"


def test_types_of_one_wire_name_are_no_rename_where_two_have_it() -> None:
    notes = next(each for each in shop().types if str(each.name) == "shop.Notes")
    old = replace(shop(), types=(notes,))
    other = [replace(notes, name=TypeName.parse(f"shop.{name}")) for name in ("Memo", "Sheet")]
    assert names(changes(old, replace(old, types=(other[0],)))) == ["type-renamed"]
    assert sorted(names(changes(old, replace(old, types=tuple(other))))) == [
        "type-added",
        "type-added",
        "type-removed",
    ]


def test_what_only_follows_the_version_of_its_owner_has_no_change_of_its_own() -> None:
    changed = found((":since: `Shop API 2`_", ":since: `Shop API 3`_"))
    assert [(each.rule.name, str(each.about)) for each in changed] == [("since-later", "shop.Till")]


def test_a_fault_of_a_description_is_told_with_its_method() -> None:
    (change,) = found(("`shop.fault.Closed`_:\n       if it is", "`shop.fault.Closed`_:\n       if not"))
    assert change.sentence == "the fault shop.fault.Closed of shop.Till.Pay() is described otherwise"


def test_the_result_of_a_task_is_called_so() -> None:
    (change,) = found(('task_result = "int"', 'task_result = "shop.Cart"'))
    assert change.sentence == "the result of the task of shop.Till.Count_Task() is shop.Cart, and was int"
    (change,) = found(
        (
            'task_result = "int", task_result_array = false, optional = false',
            'task_result = "int", ' "task_result_array = false, optional = true",
        )
    )
    assert change.sentence.startswith("the result of the task of shop.Till.Count_Task() is optional")
    (change,) = found(("     `vim.Task`_:\n         Runs", "     [`vim.Task`_]:\n         Runs"))
    assert change.sentence.startswith("the result of shop.Till.Count_Task() is an array")


def test_words_for_values_and_kinds() -> None:
    (change,) = found(("lines ([`str`_])", "lines ([`str`_], optional)"))
    assert change.sentence == "shop.Receipt.lines is an array that may be absent: true, and was: false"
    old = Opaque(TypeName.parse("shop.Lost"), None, Place("shop.rst", 1))
    sides = (replace(shop(), opaque=(*shop().opaque, each)) for each in (old, replace(old, kind=Kind.FAULT)))
    (change,) = changes(*sides)
    assert change.sentence.endswith("is used as fault, and was as nothing")
    assert (change.before, change.after) == (None, "fault")


def test_a_fault_that_is_called_otherwise_is_raised_as_before() -> None:
    def renamed(api: Api) -> Api:
        before, after = TypeName.parse("shop.fault.Broken"), TypeName.parse("shop.fault.Cracked")
        text = to_json(api).replace(f'"{before}"', f'"{after}"')
        return from_json(text)

    assert [(each.rule.name, each.before, each.after) for each in changes(shop(), renamed(shop()))] == [
        ("type-renamed", "shop.fault.Broken", "shop.fault.Cracked")
    ]


def test_words_that_are_the_same_in_other_parts_have_not_changed() -> None:
    desk = next(each for each in shop().types if str(each.name) == "shop.Desk")
    one, other = (
        replace(shop(), types=(replace(desk, description=(Paragraph(parts),)),))
        for parts in ((Text("A place"),), (Text("A "), Text("place")))
    )
    assert changes(one, other) == ()


def test_a_version_that_the_new_api_lacks_is_as_old_as_the_old_one_says() -> None:
    without = [each for each in shop().versions if each.id != "shop.version.version3"]
    edition = shop(("  since: `Shop API 3`_", "  since: `Shop API 2`_"))
    new = replace(edition, versions=tuple(without))
    assert names(changes(shop(), new)) == ["version-removed", "since-earlier"]


def test_versions_have_an_order_within_their_service_alone() -> None:
    vim, bag = (
        [Version(f"{service}.version.v{n}", f"{service} {n}", str(n), f"{service}/{n}") for n in (1, 2, 3)]
        for service in ("vim", "bag")
    )
    developed = Version("bag.version.v4", "bag 4", "m5CA1EF4D", "bag/m5CA1EF4D")
    one = replace(shop(), versions=(FIRST, *vim, *bag, developed), types=(), opaque=())
    assert changes(one, replace(one, versions=(FIRST, *bag, developed, *vim))) == ()
    assert changes(one, replace(one, versions=(FIRST, *vim, developed, *bag))) == ()
    swapped = replace(one, versions=(FIRST, *vim, bag[1], bag[0], bag[2], developed))
    assert names(changes(one, swapped)) == ["version-order-changed"]
    indexed = IndexedApi(one)
    assert indexed.is_later(vim[2].id, vim[1].id) is True
    assert indexed.is_later(vim[0].id, vim[1].id) is False
    assert indexed.is_later(vim[2].id, bag[1].id) is None
    assert indexed.is_later(developed.id, bag[1].id) is None
    assert indexed.is_later(bag[0].id, FIRST_VERSION) is True
    assert indexed.is_later(FIRST_VERSION, bag[0].id) is False
