"""Two folders change places at one moment, or one after the other."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.output import swap

linux = pytest.mark.skipif(sys.platform != "linux", reason="it is about the call that Linux has")


def folder(path: Path, text: str) -> Path:
    path.mkdir(parents=True)
    (path / "x").write_text(text, "utf-8")
    return path


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder that lives for one run, in which something was made."""
    return folder(tmp_path / "work" / swap.NEW, "new").parent


@linux
def test_two_folders_change_places_at_one_moment(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "one", "one"), folder(tmp_path / "caf\xe9", "other")
    assert swap.exchange(one, other)
    assert ((one / "x").read_text(), (other / "x").read_text()) == ("other", "one")


@linux
def test_what_the_system_refuses_is_an_error_about_the_output(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "one", "one"), tmp_path / "other"
    with pytest.raises(FileNotFoundError) as refused:
        swap.exchange(one, other)
    assert refused.value.filename == str(other)
    assert (one / "x").read_text() == "one"


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM])
def test_where_the_system_cannot_exchange_both_are_renamed(
    tmp_path: Path, work: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def call() -> Callable[[bytes, bytes], int]:
        return lambda one, other: number

    monkeypatch.setattr(swap, "system_call", call)
    target = folder(tmp_path / "out", "old")
    assert not swap.exchange(work, target)
    swap.swap(work, target)
    assert ((target / "x").read_text(), (work / swap.OLD / "x").read_text()) == ("new", "old")
    assert os.listdir(work) == [swap.OLD]


def test_what_was_there_is_in_the_work_folder_then(tmp_path: Path, work: Path, each_way: str) -> None:
    target = folder(tmp_path / "out", "old")
    swap.swap(work, target)
    assert ((target / "x").read_text(), (work / swap.OLD / "x").read_text()) == ("new", "old")
    assert os.listdir(work) == [swap.OLD]


def test_where_nothing_was_nothing_is_afterwards(tmp_path: Path, work: Path, each_way: str) -> None:
    swap.swap(work, tmp_path / "out")
    assert (tmp_path / "out" / "x").read_text() == "new"
    assert os.listdir(work) == []


@pytest.mark.parametrize("platform", ["win32", "cygwin"])
def test_a_system_without_such_a_call_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    swap.system_call.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", platform)
        assert swap.system_call() is None
    swap.system_call.cache_clear()


def test_a_library_without_it_and_a_python_without_ctypes_are_no_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    swap.system_call.cache_clear()
    with monkeypatch.context() as patch:
        patch.setitem(swap.CALLS, sys.platform, "no_such_function_anywhere")
        assert swap.system_call() is None
        swap.system_call.cache_clear()
        patch.setitem(sys.modules, "ctypes", None)
        assert swap.system_call() is None
    swap.system_call.cache_clear()


@linux
def test_whoever_watches_what_the_program_does_to_files_sees_it(tmp_path: Path) -> None:
    """An audit hook cannot be removed, so it looks at this test's folders only."""
    seen = list[tuple[str, ...]]()

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "os.rename" and str(arguments[0]).startswith(str(tmp_path)):
            seen.append(tuple(map(str, arguments[:2])))

    sys.addaudithook(hook)
    one, other = folder(tmp_path / "one", "one"), folder(tmp_path / "other", "other")
    swap.exchange(one, other)
    assert seen == [(str(one), str(other))]
