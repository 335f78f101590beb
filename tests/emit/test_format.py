"""Formatting in several processes: how many, undisturbed at their start, and none left when interrupted."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent import futures
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext

import pytest

from codegen.emit import format as formatting

SOURCES = {"a.py": "x = ( 1 )\n", "b.py": "y = ( 2 )\n"}  # of ten characters each
DONE = {"a.py": "x = 1\n", "b.py": "y = 2\n"}
blocked = signal.pthread_sigmask


class Pool:
    """In place of processes: does the work here, and notes what it is asked."""

    def __init__(self, processes: int, context: BaseContext) -> None:
        self.processes, self.start = processes, context.get_start_method()
        self.undisturbed = False
        self.ends: list[tuple[bool, bool]] = []

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()

    def map(self, act: Callable[[str], str], items: Iterable[str], chunksize: int) -> Iterator[str]:
        self.undisturbed = signal.SIGINT in blocked(signal.SIG_BLOCK, ())
        return map(act, items)

    def shutdown(self, wait: bool = True, cancel_futures: bool = False) -> None:
        self.ends.append((wait, cancel_futures))


@pytest.fixture
def pools(monkeypatch: pytest.MonkeyPatch) -> list[Pool]:
    made: list[Pool] = []

    def make(processes: int, context: BaseContext) -> Pool:
        made.append(Pool(processes, context))
        return made[-1]

    monkeypatch.setattr(futures, "ProcessPoolExecutor", make)
    monkeypatch.setattr(formatting, "_WORTH_A_PROCESS", 10)
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    return made


@pytest.mark.parametrize(
    ("characters", "processors", "processes"),
    [(19, 8, []), (20, 8, [2]), (39, 8, [3]), (60, 4, [4]), (60, 1, []), (60, None, [])],
)
def test_processes_are_as_many_as_are_worth_it(
    pools: list[Pool],
    monkeypatch: pytest.MonkeyPatch,
    characters: int,
    processors: int | None,
    processes: list[int],
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    assert formatting.format_all({"a.py": "#" * characters}) == {"a.py": "#" * characters + "\n"}
    assert [pool.processes for pool in pools] == processes


def test_processes_start_without_hearing_of_an_interruption(pools: list[Pool]) -> None:
    """They are new ones, since the caller may have threads; afterwards this one hears of it as before."""
    before = blocked(signal.SIG_BLOCK, ())
    assert formatting.format_all(SOURCES) == DONE
    assert [(pool.undisturbed, pool.start, pool.ends) for pool in pools] == [(True, "spawn", [(True, False)])]
    assert blocked(signal.SIG_BLOCK, ()) == before


def test_a_system_without_such_masks_does_without(pools: list[Pool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "pthread_sigmask")
    assert formatting.format_all(SOURCES) == DONE
    assert [pool.undisturbed for pool in pools] == [False]


@pytest.mark.parametrize("error", [BrokenProcessPool, OSError])
@pytest.mark.parametrize("late", [False, True])
def test_where_processes_cannot_be_started_one_will_do(
    pools: list[Pool], monkeypatch: pytest.MonkeyPatch, error: type[Exception], late: bool
) -> None:
    before = blocked(signal.SIG_BLOCK, ())

    def refuse(*_: object, **__: object) -> Iterator[str]:
        raise error

    def break_off(*_: object, **__: object) -> Iterator[str]:
        yield "x = 1\n"
        raise error

    monkeypatch.setattr(Pool, "map", break_off if late else refuse)
    assert formatting.format_all(SOURCES) == DONE
    assert blocked(signal.SIG_BLOCK, ()) == before


def test_whoever_is_interrupted_does_not_wait_for_the_rest(
    pools: list[Pool], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> Iterator[str]:
        yield "x = 1\n"
        raise KeyboardInterrupt

    monkeypatch.setattr(Pool, "map", interrupt)
    with pytest.raises(KeyboardInterrupt):
        formatting.format_all(SOURCES)
    assert [pool.ends[0] for pool in pools] == [(False, True)]


def test_a_text_that_is_lacking_is_told_of(pools: list[Pool], monkeypatch: pytest.MonkeyPatch) -> None:
    def lose(*_: object, **__: object) -> Iterator[str]:
        yield "x = 1\n"

    monkeypatch.setattr(Pool, "map", lose)
    with pytest.raises(ValueError, match="shorter"):
        formatting.format_all(SOURCES)


@pytest.mark.parametrize("many", [False, True])
def test_what_is_no_python_is_told_with_its_module(pools: list[Pool], many: bool) -> None:
    sources = {"a.py": "x = ( 1 )\n", "b.py": "class (\n", **({"c.py": "#" * 20} if many else {})}
    with pytest.raises(formatting.FormatError) as raised:
        formatting.format_all(sources)
    assert bool(pools) is many
    assert raised.value.path == "b.py"
    assert raised.value.reason.lower().startswith("cannot parse")


def test_the_form_is_that_of_python_3_11_in_lines_of_a_hundred_characters() -> None:
    first, second = "a" * 60, "b" * 60
    assert formatting.formatted(f"f({first}, *{second})\n") == f"f(\n    {first},\n    *{second},\n)\n"
    for characters, lines in ((100, 1), (101, 4)):
        line = f"f({first}, {second[: characters - 65]})\n"
        assert len(line) == characters + 1
        assert formatting.formatted(line).count("\n") == lines
