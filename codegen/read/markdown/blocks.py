"""Markdown text as blocks that know their lines.

The parsing is mistune's, cut down to the block rules that the reference's Markdown has: underlined and
``#`` headings, ``---`` and pipe tables. Nothing else of Markdown applies, so that a line of prose which
happens to start with a star, a digit or a tag stays prose. Two rules are stricter or more lenient than
usual: a line is a heading only where the underline is exactly as long (doubled spaces in it do not count),
and a table keeps rows whose number of cells is wrong, for the layout to judge.
"""

from __future__ import annotations

import re
from itertools import accumulate, groupby
from typing import Any, cast
from urllib.parse import unquote

from mistune import BlockParser, BlockState, InlineParser

from codegen.read.markdown.nodes import Anchor, Block, Heading, Lines, Rule, Table, TableRow
from codegen.read.markdown.spaces import squeezed

# Any below: mistune's own signatures say Dict[str, Any] for tokens.

_ROW = r"^\|[^\n]*$"
_DELIMITER = re.compile(r"\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*")
_PIPE = re.compile(r"(?<!\\)\|")
_UNDERLINE = r"^(?:=+|-+)$"
# What nearly all cells with a link are: nothing in it has a second meaning, so mistune need not look.
_PLAIN_LINK = re.compile(r'\[(?P<text>[\w .-]+)\]\((?P<url>[\w./#-]+)(?: "(?P<title>[\w .-]*)")?\)', re.ASCII)
_ANGLE_TARGET = re.compile(r"\]\(\s*<")


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Split a document whose line ends are ``\\n`` into blocks; blank lines are between blocks."""
    state = _LineState()
    state.process(text if text.endswith("\n") else text + "\n")
    _BLOCKS.parse(state)
    return tuple(_block(token) for token in state.tokens if token["type"] != "blank_line")


def parse_links(text: str) -> tuple[str | Anchor, ...]:
    """Split a line into its links and the characters between them."""
    if match := _PLAIN_LINK.fullmatch(text):
        return (Anchor(match["text"], match["url"], match["title"] or ""),)
    # The layout has no targets in angle brackets, and unclosed ones cost quadratic time.
    if "[" not in text or _ANGLE_TARGET.search(text):
        return (text,)
    parts: list[str | Anchor] = []
    for are_links, tokens in groupby(_INLINES(text, {}), key=_is_link):
        run = list(tokens)
        parts += map(_link, run) if are_links else ["".join(map(_characters, run))]
    return tuple(parts)


class _LineState(BlockState):
    """mistune's cursor, which stamps each token with the line that it starts at."""

    def __init__(self, parent: BlockState | None = None) -> None:
        super().__init__(parent)
        self._counted_to = 0
        self._line = 1

    def append_token(self, token: dict[str, Any]) -> None:
        token["line"] = self._line_at_cursor()
        super().append_token(token)

    def add_paragraph(self, text: str) -> None:
        # A list of lines: joining strings line by line would take quadratic time.
        lines = text.removesuffix("\n").split("\n")
        last = self.last_token()
        if last and last["type"] == "paragraph":
            last["lines"].extend(lines)
        else:
            self.append_token({"type": "paragraph", "lines": lines})

    def _line_at_cursor(self) -> int:
        self._line += self.src.count("\n", self._counted_to, self.cursor)
        self._counted_to = self.cursor
        return self._line


def _parse_underline(_: BlockParser, match: re.Match[str], state: BlockState) -> int | None:
    """The last line of a paragraph is a heading where this line is exactly as long."""
    underline = match.group(0)
    last = state.last_token()
    if last and last["type"] == "paragraph":
        title = last["lines"][-1]
        if len(underline) not in (len(title), len(squeezed(title))):
            return None
        last["lines"].pop()
        if not last["lines"]:
            state.tokens.pop()
        state.append_token({"type": "heading", "text": title, "level": 1 if underline[0] == "=" else 2})
        state.tokens[-1]["line"] -= 1
        return match.end() + 1
    if underline == "---":
        state.append_token({"type": "thematic_break"})
        return match.end() + 1
    return None


def _line_at(state: BlockState, position: int) -> str:
    return state.src[position : state.src.find("\n", position) + 1]  # the source ends with a line end


def _parse_table(_: BlockParser, match: re.Match[str], state: BlockState) -> int | None:
    """A row with a delimiter row of as many cells under it begins a table that ends with its rows."""
    position = match.end() + 1
    delimiter = _line_at(state, position).removesuffix("\n")
    header = _row(match.group(0), 0, None)
    columns = len(header.cells)
    if not _DELIMITER.fullmatch(delimiter) or delimiter.count("|") != columns + 1 or not header.closed:
        return None
    rows: list[str] = []
    position += len(delimiter) + 1
    while position < state.cursor_max and state.src[position] == "|":
        line = _line_at(state, position)
        if rows and line.startswith("|:") and _DELIMITER.fullmatch(line.removesuffix("\n")):
            # What stands above a row of dashes is the header of the next table.
            position -= len(rows.pop()) + 1
            break
        rows.append(line.removesuffix("\n"))
        position += len(line)
    cells = tuple(map(squeezed, header.cells))
    state.append_token({"type": "table", "header": cells, "starts": header.starts, "rows": rows})
    return position


def _row(line: str, number: int, columns: int | None) -> TableRow:
    inner = line.rstrip()[1:]
    closed = inner.endswith("|")
    cells = _PIPE.split(inner[:-1] if closed else inner, maxsplit=columns - 1 if columns else 0)
    ends = accumulate((len(cell) + 1 for cell in cells), initial=1)
    starts = tuple(end + len(cell) - len(cell.lstrip()) for end, cell in zip(ends, cells, strict=False))
    return TableRow(number, tuple(cell.strip().replace("\\|", "|") for cell in cells), closed, starts)


def _block(token: dict[str, Any]) -> Block:
    """A block of what mistune has found; of a table, rows begin two lines below its header."""
    line = cast(int, token["line"])
    match token["type"]:
        case "heading":
            underlined = "attrs" not in token
            level = token["level"] if underlined else token["attrs"]["level"]
            return Heading(line, level, underlined, squeezed(token["text"]))
        case "thematic_break":
            return Rule(line)
        case "table":
            columns = len(token["header"])
            rows = (_row(row, line + 2 + index, columns) for index, row in enumerate(token["rows"]))
            return Table(line, token["header"], tuple(rows), token["starts"])
        case _:
            return Lines(line, tuple(token["lines"]))


def _is_link(token: dict[str, Any]) -> bool:
    return bool(token["type"] == "link")


def _characters(token: dict[str, Any]) -> str:
    return cast(str, token["raw"]) if "raw" in token else "".join(map(_characters, token["children"]))


def _link(token: dict[str, Any]) -> Anchor:
    attributes = token["attrs"]
    return Anchor(_characters(token), unquote(attributes["url"]), attributes.get("title") or "")


def _block_parser() -> BlockParser:
    parser = BlockParser()
    parser.rules = ["atx_heading", "blank_line"]
    parser.specification["atx_heading"] = r"^(?P<atx_1>#{1,6})(?P<atx_2>[ \t]+.*?)$"
    parser.register("table", _ROW, _parse_table, before="atx_heading")
    parser.register("underline", _UNDERLINE, _parse_underline, before="atx_heading")
    return parser


def _inline_parser() -> InlineParser:
    parser = InlineParser()
    # Older releases of mistune know only the first.
    parser.rules = [rule for rule in ("link", "link_close") if rule in parser.specification]
    return parser


_BLOCKS = _block_parser()
_INLINES = _inline_parser()
