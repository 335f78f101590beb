"""Places as they are shown, compared and kept."""

from __future__ import annotations

from codegen.ir.place import Place


def test_it_shows_what_it_knows() -> None:
    assert [str(Place("a")), str(Place("a", 2)), str(Place("a", 2, 3))] == ["a", "a:2", "a:2:3"]


def test_order_is_that_of_the_document() -> None:
    places = [Place("b"), Place("a", 2, 11), Place("a", 10, 1), Place("a", 2, 9), Place("a", 2)]
    assert list(map(str, sorted(places))) == ["a:2", "a:2:9", "a:2:11", "a:10:1", "b"]


def test_the_line_alone() -> None:
    assert Place("a", 2, 3).whole_line() == Place("a", 2)
