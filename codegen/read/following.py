"""Items with their neighbours: where one ends is where the next one begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def with_following(items: Sequence[T]) -> Iterator[tuple[T, T | None]]:
    """Each item with the one that follows it, the last one with None."""
    for at, item in enumerate(items, 1):
        yield item, items[at] if at < len(items) else None
