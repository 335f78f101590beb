"""What the system tells of folders: one wake-up for what happens at once, and none is missed."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.watching.changes import FolderChanges, WatchError


@pytest.fixture
def changes() -> Iterator[FolderChanges]:
    made = FolderChanges()
    yield made
    made.close()


def is_quiet(changes: FolderChanges) -> bool:
    """Whether nothing has been told, after a time in which it would have been."""
    time.sleep(0.5)
    return changes.pending == 0


def test_what_happens_after_follow_wakes_up_also_if_nobody_waits_yet(
    changes: FolderChanges, tmp_path: Path
) -> None:
    made, docs = tmp_path / "a.rst", tmp_path / "docs"
    made.write_text("a")
    docs.mkdir()
    changes.follow([str(docs)])
    assert is_quiet(changes)
    made.rename(docs / "a.rst")  # in one step: what is made and then written to may be two changes
    while not changes.pending:
        time.sleep(0.01)
    changes.wait()
    assert is_quiet(changes)


def test_a_burst_is_one_change(tmp_path: Path) -> None:
    """The library sees to that: it tells of what happened at once, as long as it is asked to."""
    asked: dict[str, Any] = {}  # Any: whatever the library takes

    def told(*folders: str, **settings: Any) -> Iterator[set[Any]]:
        asked.update(settings)
        yield set()
        yield {(1, f"{number}.rst") for number in range(40)}

    changes = FolderChanges(told)
    changes.follow([str(tmp_path)])
    changes.close()
    assert changes.pending == 1
    assert (asked["step"], asked["debounce"]) == (100, 1500)


def test_only_the_folders_themselves_are_followed_and_only_the_last_ones(
    changes: FolderChanges, tmp_path: Path
) -> None:
    for name in ("one/inner", "two"):
        (tmp_path / name).mkdir(parents=True)
    changes.follow([str(tmp_path / "two")])
    changes.follow([str(tmp_path / "one")])
    (tmp_path / "one" / "inner" / "a.rst").write_text("a")
    (tmp_path / "two" / "a.rst").write_text("a")
    assert is_quiet(changes)
    (tmp_path / "one" / "a.rst").write_text("a")
    changes.wait()


def test_a_folder_that_goes_while_it_is_followed_is_a_change(changes: FolderChanges, tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    changes.follow([str(tmp_path), str(folder)])
    shutil.rmtree(folder)
    changes.wait()


def test_what_the_system_cannot_watch_is_told_but_for_what_has_just_gone(tmp_path: Path) -> None:
    # Any: whatever the library takes.
    def full(*folders: str, **settings: Any) -> Iterator[set[Any]]:
        raise OSError("OS file watch limit reached")

    changes = FolderChanges(full)
    changes.follow([str(tmp_path), str(tmp_path / "gone")])
    changes.wait()
    changes.follow([str(tmp_path)])
    with pytest.raises(WatchError, match="OS file watch limit reached"):
        changes.wait()
