"""The API of files that were written, found by their manifest."""

from __future__ import annotations

from pathlib import Path

from codegen.cache import apis


def test_an_api_is_found_by_the_manifest_alone(home: Path) -> None:
    apis.keep("one", "the API ☃")
    apis.keep("other", "another")
    assert (apis.of("one"), apis.of("other"), apis.of("third")) == ("the API ☃", "another", None)


def test_line_ends_that_a_checkout_has_changed_do_not_count() -> None:
    apis.keep("one\ntwo\n", "the API")
    assert apis.of("one\r\ntwo\r\n") == "the API"


def test_a_damaged_entry_is_as_good_as_none(home: Path) -> None:
    apis.keep("one", "the API" * 100)
    (entry,) = (home / apis.STORE).iterdir()
    entry.write_bytes(entry.read_bytes()[:-1])
    assert apis.of("one") is None
