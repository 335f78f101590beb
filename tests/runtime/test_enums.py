"""Enums: strings, known and unknown."""

from __future__ import annotations

import copy
import gc
import pickle
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from enum import Enum
from threading import Barrier, BrokenBarrierError
from typing import Any
from weakref import WeakValueDictionary

import pytest

from codegen.runtime import enums
from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import shop

State = shop.CartInfo.State


def test_members_are_their_wire_values() -> None:
    assert str(State.open) == f"{State.open}" == "open"
    assert State("None") is State.None_
    assert str(State.None_) == "None"
    assert State.title_.value == "title"
    assert State("title") is State.title_
    by_string: dict[str, int] = {"None": 1}
    assert by_string[State.None_] == 1  # equal to the string, so it finds what the string finds


class _Own(str, Enum):  # noqa: UP042  # programs have such enums
    A = "open"


def test_members_of_a_programs_own_enum_are_what_they_hold() -> None:
    assert State(_Own.A) is State.open
    assert shop.CartInfo(state=_Own.A).state is State.open


def test_a_value_can_be_read_by_a_name_that_python_cannot_spell() -> None:
    assert getattr(State, "None") is State.None_
    assert not hasattr(State, "none")
    with pytest.raises(AttributeError, match=r"CartInfo\.State has no attribute 'shut'"):
        getattr(State, "shut")  # noqa: B009 - checkers refuse the name


def test_an_unknown_value_becomes_an_unknown_member() -> None:
    lost = State("lost")
    assert isinstance(lost, State)
    assert lost == "lost"
    assert str(lost) == "lost" == f"{lost}"
    assert not lost.known
    assert State.open.known
    assert State("lost") is lost
    assert lost not in list(State)
    assert len(State) == 4
    assert repr(lost) == "CartInfo.State('lost')"
    assert repr(State.open) == "CartInfo.State.open"


def test_threads_that_meet_an_unknown_value_get_one_member(monkeypatch: pytest.MonkeyPatch) -> None:
    together = Barrier(2)

    class Slow(WeakValueDictionary[tuple[type, str], enums.VimEnum]):
        """Lets both threads look before one of them writes, unless something keeps the second away."""

        def get(self, key: Any, default: Any = None) -> Any:  # Any: as the base has it
            found = super().get(key, default)
            with suppress(BrokenBarrierError):
                together.wait(0.2)
            return found

    monkeypatch.setattr(enums, "_unlisted", Slow())
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(State, ["met by two", "met by two"])
    assert first is second


def test_an_unknown_value_may_look_like_the_name_of_a_member() -> None:
    odd = State("None_")
    assert odd is not State.None_
    assert not odd.known
    assert str(odd) == "None_"


def test_an_enum_that_no_document_describes_has_unknown_members_only() -> None:
    @_rt.enum("shop.Undescribed")
    class Undescribed(_rt.VimEnum):
        """No values are known."""

    some = Undescribed("some")
    assert isinstance(some, Undescribed)
    assert some == "some"
    assert not some.known
    assert Undescribed("some") is some is Undescribed(some)
    assert not _rt.describe(Undescribed).documented
    assert _rt.describe(State).documented


def test_the_empty_string_is_a_value_too() -> None:
    assert State("") == ""
    assert not State("").known


def test_what_is_no_string_is_refused() -> None:
    wrong: Any = 3  # Any: a caller without a type checker
    with pytest.raises(ValueError, match="3 is not a valid"):
        State(wrong)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("value", ["open", "None", "lost"])
def test_pickle_and_copy_give_the_same_object(value: str, protocol: int) -> None:
    member = State(value)
    assert pickle.loads(pickle.dumps(member, protocol)) is member
    assert copy.copy(member) is member
    assert copy.deepcopy(member) is member


def test_unknown_members_do_not_pile_up() -> None:
    kept = State("kept")
    for number in range(100):
        State(f"passing {number}")
    gc.collect()
    alive = [value for _, value in vars(enums)["_unlisted"]]
    assert str(kept) in alive
    assert not any(value.startswith("passing") for value in alive)
