"""References of types that lead to services are read as there; those of all other types may be None."""

from __future__ import annotations

import pytest

from codegen.emit import directories, emit
from codegen.emit.context import Context
from codegen.ir.model import Property, Type
from codegen.ir.names import Kind
from tests.factories.linked import api, data, managed, opaque, prop

SERVICES = [managed(f"shop.{name}") for name in ("Till", "Clerk", "Safe")]
TILL = prop("till", "shop.Till", optional=True)
CLERK = prop("clerk", "shop.Clerk", optional=True)
SAFE = prop("safe", "shop.Safe", optional=True)
SEEN = prop("cellar", "shop.Cellar", optional=True)


def office(*properties: Property, kind: Kind = Kind.DATA) -> str:
    make = data if kind is Kind.DATA else managed
    described = api(make("shop.Office", *properties), *SERVICES, opaque("shop.Cellar"))
    return emit(described)["shop/_office.py"]


def test_references_to_services_are_read_as_there_and_may_be_left_out() -> None:
    text = office(TILL, CLERK, SAFE, SEEN)
    assert "\n    till: _rt.Field[shop.Till, shop.Till | None] = _rt.UNSET\n" in text
    assert "\n    cellar: _rt.Field[shop.Cellar, shop.Cellar | None] = _rt.UNSET\n" in text
    assert "None where the server lacks the service" in " ".join(text.split())


def test_so_are_those_of_a_managed_object() -> None:
    assert "def till(self) -> shop.Till:" in office(TILL, CLERK, SAFE, kind=Kind.MANAGED)


def test_one_property_in_six_may_be_something_else() -> None:
    more = [prop(name, f"shop.{name}", optional=True) for name in ("Door", "Shelf")]
    text = emit(
        api(
            data("shop.Office", TILL, CLERK, SAFE, *more, prop("name", optional=True)),
            *SERVICES,
            managed("shop.Door"),
            managed("shop.Shelf"),
        )
    )["shop/_office.py"]
    assert "\n    till: _rt.Field[shop.Till, shop.Till | None] = _rt.UNSET\n" in text
    assert "\n    name: str | None = None\n" in text


@pytest.mark.parametrize(
    "properties",
    [
        (TILL, CLERK),
        (TILL, CLERK, SEEN),
        (TILL, CLERK, SAFE, prop("other", "shop.Till", optional=True)),
        (TILL, CLERK, SAFE, prop("name", optional=True)),
        (TILL, CLERK, SAFE, prop("others", "shop.Cellar", array=True, optional=True)),
    ],
    ids=["few", "not known to be services", "two of a type", "much else", "an array"],
)
def test_other_references_may_be_none(properties: tuple[Property, ...]) -> None:
    text = office(*properties)
    assert "\n    till: shop.Till | None = None\n" in text
    assert "lacks the service" not in text


def test_where_all_services_are_always_there_nothing_is_said() -> None:
    text = office(*(prop(name.lower(), f"shop.{name}") for name in ("Till", "Clerk", "Safe")))
    assert "lacks the service" not in text


def test_each_type_is_judged_once_however_many_properties_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[str] = []
    judge = directories.is_directory

    def note(context: Context, owner: Type) -> bool:
        judged.append(str(owner.name))
        return judge(context, owner)

    monkeypatch.setattr(directories, "is_directory", note)
    office(TILL, CLERK, SAFE, SEEN)
    office(TILL, CLERK, SAFE, SEEN, kind=Kind.MANAGED)
    assert judged.count("shop.Office") == 2
