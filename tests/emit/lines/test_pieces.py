"""Lines of code in pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.emit import literals
from codegen.emit.lines.pieces import Bracket, Line, explodes, parse, text


@pytest.mark.parametrize(
    ("code", "pieces"),
    [
        ("", []),
        ("vim.Task", ["vim.Task"]),
        ("f(a, b)", ["f", Bracket("(", "a, b", ")", display=False)]),
        ("a[0]", ["a", Bracket("[", "0", "]", display=False)]),
        ("x=(a,)", ["x=", Bracket("(", "a,", ")", display=True)]),
        ("{}", [Bracket("{", "", "}", display=True)]),
        ("((a), b)", [Bracket("(", "(a), b", ")", display=True)]),
        ("a: b | None = c", ["a", ": ", "b", " | ", "None", " = ", "c"]),
        ("a is not None and b < 2", ["a", " is not ", "None", " and ", "b", " < ", "2"]),
        ('"a, b", "(",', ['"a, b"', ", ", '"("', ","]),
        ("'\"(' | x", ["'\"('", " | ", "x"]),
    ],
)
def test_code_is_taken_apart_at_its_outermost_brackets_and_separators(code: str, pieces: Line) -> None:
    assert parse(code) == pieces


EXPRESSIONS = st.recursive(
    st.sampled_from(["a", "vim.Task", "None", "{}", "()"]) | st.text(max_size=5).map(literals.string),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"f({literals.listed(items)})"),
        st.lists(inner, max_size=3).map(literals.table),
        st.lists(inner, min_size=2, max_size=3).map(" | ".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda items: f"{{{literals.listed(items)}}}"),
    ),
)


@given(EXPRESSIONS)
def test_the_pieces_together_are_the_code(code: str) -> None:
    assert text(parse(code)) == code


@pytest.mark.parametrize(
    ("code", "says_so"),
    [
        ("(a, b,)", True),
        ("(a, b)", False),
        ("(a,)", False),
        ("f(x=(a, b,))", True),
        ("((a, b), c,)", True),
        ("((a, b),)", False),
        ("{a: b,}", True),
        ("{a: b}", False),
        ('("a, b,)", c)', False),
        (") -> f(a, b,):", True),
        ("), (a,)", False),
    ],
)
def test_a_comma_behind_the_last_of_several_says_that_each_has_a_line(code: str, says_so: bool) -> None:
    assert explodes(code) is says_so
