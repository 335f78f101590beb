"""A link may lead elsewhere for another member only if this is called, or begins, like one of its words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.ir.names import TypeName
from codegen.ir.prose import Link, Reference
from codegen.ir.statements import TypeStatement
from codegen.link.targets import Targets, Where
from tests.factories.stated import prop, type_

NAMES = ("open", "Open", "OpenTill", "OpenTill_Task", "close", "Till")
BAG, CART, TILL = (TypeName.parse(f"shop.{name}") for name in ("Bag", "Cart", "Till"))
SETS = st.sets(st.sampled_from(NAMES), max_size=4)
TYPES = st.sampled_from([BAG, CART, TILL])
AFTER = st.none() | st.builds(Reference, TYPES, st.none() | st.sampled_from(NAMES))
NAMED = st.sampled_from(NAMES)
WORDS = NAMED | st.builds("{}.{}".format, st.sampled_from(["Bag", "shop.Till"]), NAMED)
LINKS = st.one_of(
    st.builds(Link, WORDS, st.builds(Reference, TYPES, st.sampled_from(NAMES))),
    WORDS.map(lambda word: Link(word, Reference(TypeName.parse(word)))),
)


def statements(members: dict[TypeName, set[str]]) -> list[TypeStatement]:
    return [
        type_(str(name), *map(prop, sorted(found)), base="shop.Bag" if name == TILL else None)
        for name, found in members.items()
    ]


@given(
    members=st.fixed_dictionaries({BAG: SETS, CART: SETS, TILL: SETS}),
    owner=TYPES,
    other=st.sampled_from(NAMES),
    link=LINKS,
    where=st.builds(Where, TYPES, st.none(), AFTER),
)
@settings(max_examples=300)
def test_other_members_change_nothing(
    members: dict[TypeName, set[str]], owner: TypeName, other: str, link: Link, where: Where
) -> None:
    targets = Targets(statements(members))
    more = Targets(statements({**members, owner: members[owner] | {other}}))
    if targets.find(link, where) != more.find(link, where):
        assert other.lower().startswith(tuple(word.lower() for word in targets.words_of(link)))
