"""What comparing does beyond the table: hints, renames and what follows from them, places, values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.changes import ApiChange, changes
from codegen.ir.facts import Target
from codegen.ir.model import Api
from codegen.ir.names import TypeName
from codegen.ir.place import Place
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
