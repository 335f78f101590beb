"""Blocks of Markdown, their lines, and what is not Markdown here."""

from __future__ import annotations

import pytest

from codegen.read.markdown.blocks import parse_blocks, parse_links
from codegen.read.markdown.nodes import Anchor, Heading, Lines, Rule, Table, TableRow


def test_every_block_knows_its_line() -> None:
    text = "\nTitle\n=====\nunder it\n\n### Part\nsaid\n\n---\n| a | b |\n|:--|:--|\n| 1 | 2 |\nafter\n"
    assert parse_blocks(text) == (
        Heading(2, 1, True, "Title"),
        Lines(4, ("under it",)),
        Heading(6, 3, False, "Part"),
        Lines(7, ("said",)),
        Rule(9),
        Table(10, ("a", "b"), (TableRow(12, ("1", "2"), True, (2, 6)),), (2, 6)),
        Lines(13, ("after",)),
    )


@pytest.mark.parametrize("underline", ["====", "======", "-", "= ==="])
def test_an_underline_of_another_length_is_prose(underline: str) -> None:
    assert parse_blocks(f"Title\n{underline}\n") == (Lines(1, ("Title", underline)),)


def test_only_the_last_line_above_an_underline_is_the_title() -> None:
    assert parse_blocks("some prose\nRun()\n-----\n") == (
        Lines(1, ("some prose",)),
        Heading(2, 2, True, "Run()"),
    )


@pytest.mark.parametrize(
    "line",
    [
        "* star",
        "2. two",
        "> quote",
        "    code",
        "```",
        "<div>",
        "[a]: b",
        "***",
        "- dash",
        " # no",
        "#no",
        "1) x",
    ],
)
def test_no_other_block_rule_of_markdown_applies(line: str) -> None:
    assert parse_blocks(f"{line}\n{line}\n") == (Lines(1, (line, line)),)


def test_surplus_pipes_stay_in_the_last_cell() -> None:
    (table,) = parse_blocks("| a | b |\n|:--|---|\n| 1 | x | y || z |\n")
    assert isinstance(table, Table)
    assert table.rows == (TableRow(3, ("1", "x | y || z"), True, (2, 6)),)


def test_escaped_pipes_do_not_part_cells() -> None:
    (table,) = parse_blocks("| a | b |\n|---|---|\n| 1 \\| 2 | 3 |\n")
    assert isinstance(table, Table)
    assert table.rows[0].cells == ("1 | 2", "3")


def test_short_and_open_rows_stay_in_the_table() -> None:
    (table,) = parse_blocks("| a | b |\n|---|---|\n| 1 |\n| 1 | half a se")
    assert isinstance(table, Table)
    assert table.rows == (TableRow(3, ("1",), True, (2,)), TableRow(4, ("1", "half a se"), False, (2, 6)))
    assert table.count == 4


@pytest.mark.parametrize(
    "text", ["| a | b |", "| a | b |\n|---|", "| a | b |\n|---|--", "| a | b\n|---|---|"]
)
def test_rows_without_their_delimiter_are_no_table(text: str) -> None:
    (block,) = parse_blocks(text)
    assert isinstance(block, Lines)
    assert block.has_rows


def test_a_header_and_its_dashes_right_below_a_table_begin_another() -> None:
    first, second = parse_blocks("| a | b |\n|:--|:--|\n| 1 | 2 |\n| c | d |\n|:--|:--|\n| 3 | 4 |\n")
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert (first.rows, first.count) == ((TableRow(3, ("1", "2"), True, (2, 6)),), 3)
    assert (second.line, second.header, second.rows) == (
        4,
        ("c", "d"),
        (TableRow(6, ("3", "4"), True, (2, 6)),),
    )


def test_doubled_spaces_do_not_part_a_title_from_its_underline() -> None:
    assert parse_blocks("Run(  a,  b )\n-----------\n") == (Heading(1, 2, True, "Run( a, b )"),)


def test_links_are_parted_from_the_text_around_them() -> None:
    assert parse_links('Run([a](x.y.md "x.y"), *[b](#int "int")_)') == (
        "Run(",
        Anchor("a", "x.y.md", "x.y"),
        ", *",
        Anchor("b", "#int", "int"),
        "_)",
    )


@pytest.mark.parametrize("text", ["a.B", "A link to it", " a ", "a_b_c", "_a_", "1-2"])
@pytest.mark.parametrize(
    "target", ["a.B.md", "#a.B", "../a/b.md#c-d", 'a.md "a.B"', 'a.md ""', 'a.md "a  B "']
)
def test_plain_links_are_read_alike_alone_and_among_words(text: str, target: str) -> None:
    link = f"[{text}]({target})"
    assert parse_links(f"see {link}") == ("see ", *parse_links(link))


@pytest.mark.parametrize("text", ["[a][b]", "`[a`", "<a href='b'>b</a>", "[a](b c)", "**a**", "&amp;"])
def test_what_is_no_link_stays_text(text: str) -> None:
    assert parse_links(text) == (text,)


@pytest.mark.parametrize("unit", ["[", "[a](<b", "[a](b", "[a](b 'c", "]("])
def test_hostile_links_end_in_text(unit: str) -> None:
    text = unit * 5_000
    assert parse_links(text) == (text,)


@pytest.mark.parametrize("unit", ["=\n", "|\n", "# \n", "\n", "- ", "|:-"])
def test_hostile_blocks_end(unit: str) -> None:
    lines = sum(block.count for block in parse_blocks(unit * 20_000))
    assert lines <= 20_000
