"""Whatever the system refuses while an output is written: one error, and a package that is whole."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.output.refusals import WriteError
from codegen.output.writer import write
from tests.output.system_calls import SYSTEM_CALLS
from tests.output.test_workplace import ONE, TWO
from tests.output.test_writer import contents
from tests.test_cli import LAMP, codegen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
DONE, REFUSED, BROKEN = 0, 3, 4
MINE = {"shop/notes.txt": "mine"}


def refused_at(
    step: int, lasts: bool, code: int, folder: Path, act: Callable[[], None]
) -> tuple[bool, int, str]:
    """Do something in a process of its own that is refused one call about a folder, and perhaps all after it.

    Returns:
        Whether it came so far, how it ended, and what it said.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        left, begun = step, False

        def refuse(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left, begun
            if event in SYSTEM_CALLS and str(arguments[0]).startswith(str(folder)):
                left -= 1
                if left == -1 or (left < 0 and lasts):
                    begun = True
                    raise OSError(code, os.strerror(code), str(arguments[0]))

        sys.addaudithook(refuse)
        status, said = DONE, ""
        try:
            act()
        except WriteError as error:
            status, said = REFUSED, str(error)
        except BaseException as error:  # whatever else gets out is what this is about
            status, said = BROKEN, repr(error)
        os.write(writing, f"{int(begun)}{said}".encode())
        os._exit(status)
    os.close(writing)
    with open(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return said[:1] == "1", status, said[1:]


@pytest.mark.parametrize("lasts", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES], ids=["full", "forbidden"])
def test_a_call_that_is_refused_is_one_error_and_leaves_a_whole_package(
    tmp_path: Path, code: int, lasts: bool, each_way: str
) -> None:
    target = tmp_path / "out" / "bindings"
    step, refused, reached = 0, 0, True
    while reached:
        write(ONE, target)
        (target / "shop" / "notes.txt").write_text("mine", "utf-8")
        reached, status, said = refused_at(step, lasts, code, target.parent, lambda: write(TWO, target))
        assert status in (DONE, REFUSED), (step, said)
        refused += status == REFUSED
        now = contents(target)
        if lasts and not now:  # the old one is beside it, and cannot be put back; the next run does that
            write(TWO, target)
            now = contents(target)
        assert now in ({**ONE, **MINE}, {**TWO, **MINE}), (step, said)
        if status == REFUSED:
            assert os.strerror(code) in said
            assert str(target.parent) in said
            assert "codegen-" not in said
        step += 1
    assert refused > 10
    write(TWO, target)
    assert contents(target) == {**TWO, **MINE}
    assert os.listdir(target.parent) == ["bindings"]


@pytest.mark.parametrize("call", ["mkdir", "replace"])
def test_a_person_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lamp.rst").write_text(LAMP, "utf-8")
    assert codegen("generate", "lamp.rst").exit_code == 0
    before = contents(Path("generated"))
    Path("lamp.rst").write_text(LAMP.replace("shines", "burns"), "utf-8")

    def refuse(*arguments: object, **_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(arguments[0]))

    monkeypatch.setattr(os, call, refuse)
    done = codegen("generate", "lamp.rst")
    monkeypatch.undo()
    assert done.exit_code == 2
    assert [line for line in done.stderr.splitlines() if "[unwritable]" in line] == done.stderr.splitlines()[
        -1:
    ]
    assert contents(tmp_path / "generated") == before


def test_what_cannot_be_put_back_is_not_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renamed: None
) -> None:
    """From the renaming on that would put the new one in place none works, while files can be removed."""
    target, replace, calls = tmp_path / "bindings", os.replace, list[int]()
    write(ONE, target)
    (target / "shop" / "notes.txt").write_text("mine", "utf-8")

    def refuse(source: Path, place: Path) -> None:
        calls.append(1)
        if len(calls) > 3:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(place))
        replace(source, place)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(WriteError):
        write(TWO, target)
    assert not target.exists()
    monkeypatch.undo()
    write(TWO, target)
    assert contents(target) == {**TWO, **MINE}
    assert os.listdir(tmp_path) == ["bindings"]
