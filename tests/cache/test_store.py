"""Entries of the cache: whole or not there, and of nobody else."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from codegen.cache import store
from codegen.cache.store import Store, UnusableFolderError
from codegen.program import cache_home

ENTRIES = Store("entries")


def touch(path: Path, when: float) -> None:
    """Let an entry have been used at some time."""
    os.utime(path, (when, when))


def test_what_was_written_is_read(home: Path) -> None:
    assert ENTRIES.read("one") is None
    ENTRIES.write("one", b"content")
    ENTRIES.write("two", b"")
    assert (ENTRIES.read("one"), ENTRIES.read("two"), len(ENTRIES.sizes())) == (b"content", b"", 2)
    assert {folder.stat().st_mode & 0o777 for folder in (home, home / "entries")} == {0o700}


@pytest.mark.parametrize("damage", [b"", b"x", b"short", b"0" * 64 + b"content"])
def test_a_damaged_entry_is_none(home: Path, damage: bytes) -> None:
    ENTRIES.write("one", b"content")
    (home / "entries" / "one").write_bytes(damage)
    assert ENTRIES.read("one") is None


def test_one_byte_that_differs_is_damage(home: Path) -> None:
    ENTRIES.write("one", b"content")
    path = home / "entries" / "one"
    data = path.read_bytes()
    for at in (0, 63, 64, len(data) - 1):
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        assert ENTRIES.read("one") is None


@pytest.mark.parametrize("mode", [0o720, 0o702])
def test_a_folder_that_others_can_write_is_not_used(home: Path, mode: int) -> None:
    for folder in (home, home / "entries"):
        ENTRIES.write("one", b"content")
        folder.chmod(mode)
        ENTRIES.write("two", b"content")
        assert (ENTRIES.read("one"), ENTRIES.sizes()) == (None, [])
        assert ENTRIES.refusal() == "others can write to it"
        with pytest.raises(UnusableFolderError):
            ENTRIES.clear()
        folder.chmod(0o700)
        assert (ENTRIES.read("one"), ENTRIES.read("two"), ENTRIES.refusal()) == (b"content", None, "")


def test_a_folder_of_somebody_else_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    ENTRIES.write("one", b"content")
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert (ENTRIES.read("one"), ENTRIES.refusal()) == (None, "it belongs to somebody else")


def test_links_are_not_followed(home: Path, tmp_path: Path) -> None:
    ENTRIES.write("one", b"content")
    (home / "entries" / "two").symlink_to("one")
    assert ENTRIES.read("two") is None
    (home / "entries").rename(tmp_path / "elsewhere")
    (home / "entries").symlink_to(tmp_path / "elsewhere")
    assert ENTRIES.read("one") is None
    ENTRIES.write("three", b"content")
    assert not (tmp_path / "elsewhere" / "three").exists()


def test_a_place_that_takes_no_folder_is_no_error(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.write_text("in the way")
    ENTRIES.write("one", b"content")
    assert (ENTRIES.read("one"), ENTRIES.sizes(), ENTRIES.refusal() != "") == (None, [], True)
    monkeypatch.setattr(cache_home, "root", lambda: None)
    ENTRIES.write("one", b"content")
    assert (ENTRIES.read("one"), ENTRIES.refusal()) == (None, "there is no place for it")


def test_a_write_that_fails_leaves_the_entry_before(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ENTRIES.write("one", b"before")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", refuse)
        ENTRIES.write("one", b"after")
    assert ENTRIES.read("one") == b"before"
    assert [path.name for path in (home / "entries").iterdir()] == ["one"]


def test_the_entries_that_were_not_used_for_longest_go(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_BYTES", 3 * 164)
    now = time.time()
    for age, name in enumerate("abcd"):
        ENTRIES.write(name, bytes(100))
        touch(home / "entries" / name, now - 1000 * (9 - age))
    assert {path.name for path in (home / "entries").iterdir()} == {*"bcd"}
    touch(home / "entries" / "b", now - 2 * 24 * 3600)
    assert ENTRIES.read("b") is not None  # and is used now
    ENTRIES.write("e", bytes(100))
    assert {path.name for path in (home / "entries").iterdir()} == {*"bde"}


def test_what_nobody_asked_for_in_a_month_goes_and_what_a_killed_run_left(home: Path) -> None:
    ENTRIES.write("old", b"content")
    (home / "entries" / ".new-1-2").write_bytes(b"half")
    ENTRIES.write("one", b"content")
    assert (home / "entries" / ".new-1-2").exists()  # somebody may be writing it
    past = time.time() - 31 * 24 * 3600
    touch(home / "entries" / "old", past)
    touch(home / "entries" / ".new-1-2", past)
    ENTRIES.write("two", b"content")
    assert {path.name for path in (home / "entries").iterdir()} == {"one", "two"}


def test_all_can_be_removed(home: Path) -> None:
    ENTRIES.clear()
    ENTRIES.write("one", b"content")
    ENTRIES.clear()
    assert (ENTRIES.read("one"), ENTRIES.sizes()) == (None, [])


def test_whoever_reads_while_others_write_sees_one_whole_entry_or_none() -> None:
    contents = [bytes([number]) * 300_000 for number in range(4)]
    with ThreadPoolExecutor(4) as pool:
        writing = [pool.submit(ENTRIES.write, "one", content) for content in contents * 5]
        seen = {ENTRIES.read("one") for _ in range(30)}
    assert all(each.exception() is None for each in writing)
    assert seen <= {None, *contents}
    assert ENTRIES.read("one") in contents
    assert len(ENTRIES.sizes()) == 1
