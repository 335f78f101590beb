"""Modules as templates write them, with their long statements broken."""

from __future__ import annotations

from codegen.emit.lines.modules import laid_out

LONG = ", ".join(f"argument{number}" for number in range(10))
BROKEN = ",\n".join(f"        argument{number}" for number in range(10)) + ",\n"


def test_long_statements_are_broken_as_deep_as_they_stand() -> None:
    assert laid_out(f"if x:\n    f({LONG})\n") == f"if x:\n    f(\n{BROKEN}    )\n"


def test_short_lines_and_empty_ones_stay() -> None:
    text = "a = 1\n\n\n    b = (c,)\n"
    assert laid_out(text) == text


def test_a_comma_behind_the_last_breaks_a_line_that_is_not_too_long() -> None:
    assert laid_out("a = (b, c,)\n") == "a = (\n    b,\n    c,\n)\n"


def test_wide_characters_count_twice() -> None:
    code = f'f("{"中" * 48}")'
    assert laid_out(code) == code.replace("(", "(\n    ").replace(")", "\n)")


def test_comments_and_docstrings_stay_whatever_they_look_like() -> None:
    call = f"f({LONG})"
    for text in (f"# {call}\n", f'"""{call}"""\n', f'    """One.\n\n    {call}\n    """\n'):
        assert laid_out(text) == text
        assert laid_out(f"{text}{call}") == text + laid_out(call) != text + call


def test_a_docstring_ends_with_the_line_that_has_nothing_but_quotes() -> None:
    call = f"f({LONG})"
    text = f'"""Say "so".\n\\"\\"\\"\n{call}\\"\n"""\n'
    assert laid_out(text + call) == text + laid_out(call)
