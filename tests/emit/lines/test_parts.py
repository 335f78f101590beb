"""The parts of a line."""

from __future__ import annotations

import pytest

from codegen.emit.lines.parts import has_commas, is_parted, parts
from codegen.emit.lines.pieces import Paren, parse, text


@pytest.mark.parametrize(
    ("code", "made"),
    [
        ("a, b", ["a,", "b,"]),
        ("a, b,", ["a,", "b,"]),
        ("f(a, b), (c | d), e | g", ["f(a, b),", "(c | d),", "e | g,"]),
        ("a | b | c", ["a", "| b", "| c"]),
        ("a is not None and b < 2", ["a is not None", "and b < 2"]),
        ("a is not None", ["a", "is not None"]),
    ],
)
def test_a_line_is_parted_where_most_is_separated(code: str, made: list[str]) -> None:
    line = parse(code)
    assert is_parted(line)
    assert has_commas(line) is (", " in code)
    assert [text(part) for part in parts(line)] == made


@pytest.mark.parametrize("code", ["", "a", "a,", "f(a, b)", "a: b = c"])
def test_what_has_one_part_is_not_parted(code: str) -> None:
    assert not is_parted(parse(code))
    assert not has_commas(parse(code))


def test_what_stands_in_optional_parentheses_does_not_count() -> None:
    inner = [Paren.OPEN, *parse("a | b"), Paren.CLOSE]
    assert not is_parted(inner)
    assert [text(part) for part in parts([*inner, ", ", "c"])] == ["a | b,", "c,"]
