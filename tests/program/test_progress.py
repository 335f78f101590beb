"""What the stages say of themselves, and what it costs where nobody listens."""

from __future__ import annotations

from codegen.program import progress


def test_nothing_is_done_where_nobody_watches() -> None:
    items = ["a", "b"]
    assert progress.each(items, "counting") is items
    progress.stage("counting")
    with progress.part("the rest"):
        assert progress.each(items, "counting") is items


def test_stages_count_what_they_have() -> None:
    with progress.watched() as state:
        assert state.text == ""
        said = [state.text for _ in progress.each("abc", "reading documents", 3)]
        assert said == [f"reading documents: {number} of 3" for number in (1, 2, 3)]
        assert [state.text for _ in progress.each(iter("ab"), "collecting")] == [
            "collecting: 1",
            "collecting: 2",
        ]
        assert [state.text for _ in progress.each(range(1200), "making", 1200)][
            -1
        ] == "making: 1,200 of 1,200"
        progress.stage("linking")
        assert state.text == "linking"


def test_a_stage_within_a_part_names_it() -> None:
    with progress.watched() as state:
        with progress.part("reading back"):
            progress.stage("linking")
            assert state.text == "reading back: linking"
        progress.stage("writing files")
        assert state.text == "writing files"


def test_nobody_watches_after_the_block() -> None:
    with progress.watched() as state:
        progress.stage("linking")
    progress.stage("writing files")
    assert state.text == "linking"


def test_a_listener_hears_of_each_stage_once_whether_somebody_watches_or_not() -> None:
    said: list[str] = []
    with progress.heard(said.append), progress.part("reading back"):
        assert list(progress.each("abc", "reading documents", 3)) == ["a", "b", "c"]
        progress.stage("linking")
    assert said == ["reading back: reading documents", "reading back: linking"]
    with progress.watched() as state:
        with progress.heard(said.append):
            progress.stage("writing files")
            assert state.text == "writing files"
        progress.stage("nobody hears")
    assert said[2:] == ["writing files"]


def test_whoever_rests_is_in_no_stage() -> None:
    progress.rest()
    with progress.watched() as state:
        progress.stage("linking")
        progress.rest()
        assert state.text == ""
