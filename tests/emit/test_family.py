"""Families that Python cannot nest are found in one walk through all modules, however many there are."""

from __future__ import annotations

import random
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter

import pytest

from codegen.emit import family
from codegen.emit.family import Entity, cycles, entities, knotted
from codegen.ir.names import TypeName
from tests.factories.linked import api, data

PAIRS = 40


def tied(number: int) -> Mapping[TypeName, Entity]:
    """Families that need each other's modules, two by two; those that start with ``A`` could be parted."""
    types = [
        type
        for at in range(number)
        for type in (
            data(f"shop.A{at}"),
            data(f"shop.A{at}.Line", base=f"shop.B{at}"),
            data(f"shop.B{at}", base=f"shop.A{at}"),
        )
    ]
    return entities(api(*types))


def test_what_needs_what_waits_for_it_is_knotted() -> None:
    assert knotted(tied(3)) == {TypeName.parse(f"shop.A{at}") for at in range(3)}


def test_many_knots_take_no_more_walks_than_a_few(monkeypatch: pytest.MonkeyPatch) -> None:
    walks: list[int] = []
    walk = family._modules  # pyright: ignore[reportPrivateUsage]  # one call of it is a walk

    def counted(*arguments: object) -> object:
        walks.append(1)
        return walk(*arguments)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(family, "_modules", counted)
    assert len(knotted(tied(PAIRS))) == PAIRS
    assert len(walks) == 2


def test_families_that_can_be_nested_are_not_knotted() -> None:
    found = entities(api(data("shop.A"), data("shop.A.Line", base="shop.B"), data("shop.B")))
    assert knotted(found) == frozenset()


def test_siblings_that_need_what_is_inside_of_each_other_are_knotted() -> None:
    others = data("shop.A"), data("shop.A.X.In"), data("shop.A.Y.In"), data("shop.A.Y", base="shop.A.X.In")
    assert knotted(entities(api(*others, data("shop.A.X")))) == frozenset()
    assert knotted(entities(api(*others, data("shop.A.X", base="shop.A.Y.In")))) == {TypeName.parse("shop.A")}


@pytest.mark.parametrize("seed", range(60))
def test_cycles_are_cycles_that_share_nothing_and_one_at_least_is_found(seed: int) -> None:
    chance = random.Random(seed)
    names = [TypeName.parse(f"shop.T{at}") for at in range(12)]
    graph = {name: chance.sample(names, chance.randrange(3)) for name in names}
    found = list(cycles(graph))
    for cycle in found:
        for node, following in zip(cycle, [*cycle[1:], cycle[0]], strict=True):
            assert following in graph[node]
    nodes = [node for cycle in found for node in cycle]
    assert len(nodes) == len(set(nodes))
    try:
        TopologicalSorter(graph).prepare()
    except CycleError:
        assert found
    else:
        assert not found
