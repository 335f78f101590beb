"""Ranks: order comes from the table and from what servers state, never from ids."""

from __future__ import annotations

import pytest

from tests.runtime.sample import versions
from tests.runtime.sample._runtime import rank_of

FIRST, SECOND, NEWEST = "shop.version.first", "shop.version.second", "shop.version.gifts"


def test_the_rank_of_a_known_version_is_its_position() -> None:
    assert [rank_of(version.id) for version in versions()] == [1, 2, 3]


@pytest.mark.parametrize(
    ("descends_from", "rank"),
    [
        ((), 4),
        ((FIRST, SECOND, NEWEST), 3),
        ((NEWEST, "shop.version.never"), 3),
        ((FIRST, SECOND), 2),
        ((FIRST,), 1),
        (("shop.version.never",), 4),
    ],
)
def test_an_unknown_version_ranks_by_what_it_descends_from(descends_from: tuple[str, ...], rank: int) -> None:
    assert rank_of("shop.version.aaa", descends_from) == rank
