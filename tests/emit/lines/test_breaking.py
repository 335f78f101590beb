"""Where lines are broken; that black breaks them there is what the tests of statements say."""

from __future__ import annotations

import pytest

from codegen.emit.lines.breaking import broken
from codegen.emit.lines.pieces import Line, Paren, parse

LONG, LONGER = "a" * 60, "b" * 90


def optional(code: str) -> Line:
    return [Paren.OPEN, *parse(code), Paren.CLOSE]


def test_what_has_room_stays_whole() -> None:
    assert broken(parse(f"f({LONG}, b)"), 2) == [f"        f({LONG}, b)"]
    assert broken(optional("a"), 0) == ["a"]


def test_parts_stand_together_as_long_as_they_have_room() -> None:
    items = f"{LONG}, {LONG[:30]}, cc"
    assert broken(parse(f"function({items})"), 0) == ["function(", f"    {items}", ")"]
    assert broken(parse(f"f({LONG}, {LONG})"), 0) == ["f(", f"    {LONG},", f"    {LONG},", ")"]


def test_those_of_a_display_never_do() -> None:
    assert broken(parse(f"x = ({LONG}, {LONG[:30]}, cc)"), 0) == [
        "x = (",
        f"    {LONG},",
        f"    {LONG[:30]},",
        "    cc,",
        ")",
    ]


def test_brackets_at_the_end_stay_whole_where_the_line_before_them_has_no_room() -> None:
    assert broken(parse(f"{LONG}[{LONG}](b)"), 0) == [f"{LONG}[", f"    {LONG}", "](b)"]
    assert broken(parse(f"{LONG}[b]({LONG})"), 0) == [f"{LONG}[b](", f"    {LONG}", ")"]


def test_empty_brackets_are_no_place_to_break_a_line_at() -> None:
    assert broken(parse(f"{LONG}({LONG}, {{}})()"), 0) == [f"{LONG}(", f"    {LONG}, {{}}", ")()"]
    assert broken(parse(f"{LONG}{LONG}()"), 0) == [f"{LONG}{LONG}()"]


@pytest.mark.parametrize("code", [LONG * 2, f'"{LONG * 2}"'])
def test_nothing_breaks_one_word_and_no_parentheses_are_put_around_it(code: str) -> None:
    assert broken([f"{'x' * 30} = ", *optional(code)], 0) == [f"{'x' * 30} = {code}"]


def test_optional_parentheses_are_put_around_what_has_several_parts_or_no_brackets() -> None:
    assert broken(["x: ", *optional(f"f({LONG}) | {LONG}")], 0) == [
        "x: (",
        f"    f({LONG})",
        f"    | {LONG}",
        ")",
    ]
    assert broken([f"{LONG} = ", *optional(f"vim.{LONG}")], 0) == [f"{LONG} = (", f"    vim.{LONG}", ")"]
    assert broken([f"{LONG} = ", *optional(f"f({LONG})")], 0) == [f"{LONG} = f(", f"    {LONG}", ")"]


def test_behind_a_target_with_brackets_they_are_where_the_call_has_no_room() -> None:
    call = optional(f"{LONG}(1)")
    assert broken(["x: ", *optional("list[int]"), " = ", *optional(f"f({LONGER})")], 0) == [
        "x: list[int] = f(",
        f"    {LONGER}",
        ")",
    ]
    assert broken(["x: ", *optional(f"list[{LONG[:30]}]"), " = ", *call], 0) == [
        f"x: list[{LONG[:30]}] = (",
        f"    {LONG}(1)",
        ")",
    ]
    long_call = optional(f"{LONG}({LONG[:40]})")
    assert broken(["x: ", *optional(f"list[{LONG[:30]}]"), " = ", *long_call], 0) == [
        f"x: list[{LONG[:30]}] = (",
        f"    {LONG}(",
        f"        {LONG[:40]}",
        "    )",
        ")",
    ]
    assert broken(["x: ", *optional(f"list[{LONGER}]"), " = ", *call], 0) == [
        "x: list[",
        f"    {LONGER}",
        f"] = {LONG}(1)",
    ]


def test_parentheses_that_let_every_line_have_room_are_better_than_a_first_line_without() -> None:
    """The brackets inside do not help, as what stands before them has no room."""
    line = [f"{'x' * 20} = ", *optional(f"{LONGER}(1)")]
    assert broken(line, 0) == [f"{'x' * 20} = (", f"    {LONGER}(1)", ")"]


def test_what_stands_in_brackets_is_broken_between_its_parts_first() -> None:
    line = parse(f"{LONG} | f({LONG})")
    assert broken(line, 1, inside=True) == [f"    {LONG}", f"    | f({LONG})"]
    assert broken(line, 1) == [f"    {LONG} | f(", f"        {LONG}", "    )"]


def test_brackets_of_which_a_line_has_but_the_end_are_no_place_to_break_it_at() -> None:
    line = [*optional(f"f({LONG})"), f".{LONGER}"]
    assert broken(line, 2)[2:] == [f"        ).{LONGER}"]
