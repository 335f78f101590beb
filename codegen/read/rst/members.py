"""The RST layout of members: properties and parameters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.ir.prose import Inlines, Link, Text
from codegen.read.claims import Claims
from codegen.read.outline import Entry, Field, Label
from codegen.read.rst.heads import (
    COLUMN,
    IS_OPTIONAL,
    MEMBER,
    Block,
    is_member,
    is_misplaced,
    parted,
)
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.tree import Node, text_rows, tree

_SEVERAL_WORDS = re.compile(r"[^\s():`]+(?: [^\s():`]+)+")
TEXT_INDENT = 3  # below a head
_PRIVILEGE = re.compile(r"privilege: (\S+)$")


def properties(
    rows: Sequence[Row], claims: Claims, managed: bool = False, fault: bool = False
) -> list[Entry]:
    """Read property heads; below each, a privilege two columns in and its text three columns in.

    The layout never says that a property of a managed object is optional, so silence means nothing there.
    Nor does it show an array among the properties of faults, whose heads need no colon.
    """
    entries: list[Entry] = []
    blocks = [Block(row) for row in rows] if fault else parted(without_headings(rows), is_member)
    for block in blocks:
        if fault or block.head.text.endswith(":") or MEMBER.match(_head_of(block.head)) is None:
            entries += member(block, claims, "property", silent=managed, fault=fault)
        else:
            _bad(
                block,
                "property",
                "a head ends with a colon, and an optional one says so between its brackets",
                claims,
            )
    return entries


def without_headings(rows: Sequence[Row]) -> list[Row]:
    """Leave out headings inside texts, which stand at the margin as if a member began there.

    No rule claims them; what stands below one belongs to the member above it.
    """
    below = [row.indent for row in rows[1:]]
    return [
        row
        for row, indent in zip(rows, [*below, 0], strict=False)
        if row.indent or indent < 3 or not _SEVERAL_WORDS.fullmatch(row.text)
    ]


def member(block: Block, claims: Claims, rule: str, silent: bool = False, fault: bool = False) -> list[Entry]:
    """Read the head of a property or parameter and what stands below it; nothing where it is no such head.

    Args:
        silent: Whether a head that does not say optional leaves it open.
        fault: Whether it is a fault's, of which the layout says less.
    """
    row = block.head
    match = MEMBER.match(_head_of(row))
    if row.kind is not RowKind.TEXT or match is None or bool(match["open"]) != bool(match["close"]):
        hint = (
            "a head is 'name (`type`_):', with '[`type`_]' for an array and ', optional' before the bracket"
        )
        return _bad(block, rule, hint, claims)
    if not fault and is_misplaced(row, rule, claims):
        claims.claim("error", *block.lines())
        return []
    claims.claim(rule, row.line)
    place = claims.place(row.line)
    fields = [Field(Label.TYPE, place, type_words(row.words, match["type"]))]
    if match["open"] or not (rule == "parameter" or fault):
        # The layout never shows an array of parameters or of faults' properties, although there are some.
        fields.append(Field(Label.ARRAY, place, (Text("true" if match["open"] else "false"),)))
    fields += _modifiers(row, match["rest"], claims)
    if not silent and not any(field.label is Label.OPTIONAL for field in fields):
        fields.append(Field(Label.OPTIONAL, place, (Text("false"),)))
    below = list(block.below)
    text_indent = min(row.indent, COLUMN) + TEXT_INDENT
    fields += _privilege(below, rule, text_indent, claims)
    description = None if fault else prose(texts(below, claims, text_indent))
    return [Entry(match["name"], place, tuple(fields), description)]


def _head_of(row: Row) -> str:
    return row.text.removesuffix(IS_OPTIONAL[1:])


def _bad(block: Block, rule: str, hint: str, claims: Claims) -> list[Entry]:
    claims.error(f"bad-{rule}", block.head.line, f"this is no {rule}: {block.head.text[:60]!r}", hint)
    claims.claim("error", *block.lines())
    return []


def _modifiers(row: Row, rest: str, claims: Claims) -> list[Field]:
    place = claims.place(row.line)
    is_optional = Field(Label.OPTIONAL, place, (Text("true"),))
    fields = [is_optional] if row.text.endswith(IS_OPTIONAL) else []
    for part in rest.split(", ")[1:]:
        word, _, value = part.strip().partition(" ")
        if part.strip() == "optional":
            fields.append(is_optional)
        elif word == "privilege:" and value and " " not in value:
            fields.append(Field(Label.PRIVILEGE, place, (Text(value),)))
        elif word == "since":
            links = [words for words in row.words if isinstance(words, Link)]
            link = links[-1] if links and links[-1].text == value.strip() else Text(value.strip())
            fields.append(Field(Label.SINCE, place, (link,)))
        else:
            claims.error(
                "unknown-field",
                row.line,
                f"the layout has no {part.strip()!r} between a member's brackets",
                "known are 'optional', 'privilege: ID' and 'since `VERSION`_'",
            )
    return fields


def _privilege(below: list[Row], rule: str, text_indent: int, claims: Claims) -> list[Field]:
    """Take a managed property's privilege from the rows below its head; its text stands further in."""
    if not below:
        return []
    row = below[0]
    match = _PRIVILEGE.match(row.text) if row.kind is RowKind.TEXT and rule == "property" else None
    if match is not None:
        claims.claim("privilege", row.line)
        del below[0]
        return [Field(Label.PRIVILEGE, claims.place(row.line), (Text(match[1]),))]
    if row.indent < text_indent:
        claims.error(
            "unknown-field",
            row.line,
            f"the layout has no {row.text[:40]!r} below a {rule}",
            f"a property has only 'privilege: ID' there; a text is indented by {text_indent} columns",
        )
    return []


def texts(rows: Sequence[Row], claims: Claims, indent: int = TEXT_INDENT) -> list[Node]:
    """The rows that stand where a text can and are one."""
    text = text_rows([row for row in rows if row.indent >= indent and row.kind is not RowKind.FIELD])
    claims.claim("text", *(row.line for row in text))
    return tree(text)


def type_words(words: Inlines, name: str) -> Inlines:
    """The link that shows a type among the words of a head."""
    return next(((part,) for part in words if isinstance(part, Link) and part.text == name), (Text(name),))
