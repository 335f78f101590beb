"""The RST layout of members: properties, parameters, and enum values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from codegen.ir.prose import Inlines, Link, Text
from codegen.read.claims import Claims
from codegen.read.outline import Entry, Field, Label
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.tree import Node, flat, text_rows, tree

# "recentTask ([`vim.Task`_]):", "parentTaskKey (`str`_, optional, since `vSphere API 4.0`_ ):"
_MEMBER = re.compile(
    r"(?P<name>\S+) \((?P<open>\[?)(?P<type>[^\s,\[\]()]+)(?P<close>\]?)(?P<rest>(?:, [^()]*)?)\)(?P<end>:?)$"
)
# "errorCode (`int`_): is optional.", "argumentName (`str`_)"
FAULT_STYLE = re.compile(r"\S+ \([^\s,\[\]()]+\)(?:: is optional\.)?$")
_IS_OPTIONAL = ": is optional."
_SEVERAL_WORDS = re.compile(r"[^\s():`]+(?: [^\s():`]+)+")


def properties(rows: Sequence[Row], claims: Claims, managed: bool) -> list[Entry]:
    """Read property heads; below each, a privilege two columns in and its text three columns in.

    The layout never says that a property of a managed object is optional, so silence means nothing there.
    """
    nodes = tree(without_headings(rows))
    return [entry for node in nodes for entry in member(node, claims, "property", silent=managed)]


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


def values(rows: Sequence[Row], claims: Claims) -> list[Entry]:
    """Read enum values: each a word of its own with its text below."""
    entries: list[Entry] = []
    for node in tree(rows):
        if node.row.indent == 0 and node.row.kind is RowKind.TEXT and " " not in node.row.text:
            claims.claim("value", node.row.line)
            text = texts(node.children, claims)
            entries.append(Entry(node.row.text, claims.place(node.row.line), description=prose(text)))
    return entries


def member(node: Node, claims: Claims, rule: str, silent: bool = False) -> list[Entry]:
    """Read the head of a property or parameter and what hangs below it; nothing where it is no such head.

    Args:
        silent: Whether a head that does not say optional leaves it open.
    """
    row = node.row
    match = _MEMBER.match(row.text.removesuffix(" is optional."))
    if row.kind is not RowKind.TEXT or match is None or bool(match["open"]) != bool(match["close"]):
        claims.error(
            f"bad-{rule}",
            row.line,
            f"this is no {rule}: {row.text[:60]!r}",
            "a head is 'name (`type`_):', with '[`type`_]' for an array and ', optional' before the bracket",
        )
        claims.claim("error", *node.lines())
        return []
    claims.claim(rule, row.line)
    place = claims.place(row.line)
    fault_style = not row.text.endswith(":")
    fields = [Field(Label.TYPE, place, type_words(row.words, match["type"]))]
    if match["open"] or not (rule == "parameter" or fault_style):
        # The layout never shows an array of parameters or of faults' properties, although there are some.
        fields.append(Field(Label.ARRAY, place, (Text("true" if match["open"] else "false"),)))
    fields += _modifiers(row, match["rest"], claims)
    if not silent and not any(field.label is Label.OPTIONAL for field in fields):
        fields.append(Field(Label.OPTIONAL, place, (Text("false"),)))
    below = list(node.children)
    fields += _privilege(below, row.indent, claims)
    description = None if fault_style else prose(texts(below, claims, row.indent + 3))
    return [Entry(match["name"], place, tuple(fields), description)]


def _modifiers(row: Row, rest: str, claims: Claims) -> list[Field]:
    place = claims.place(row.line)
    is_optional = Field(Label.OPTIONAL, place, (Text("true"),))
    fields = [is_optional] if row.text.endswith(_IS_OPTIONAL) else []
    for part in rest.split(", ")[1:]:
        word, _, value = part.strip().partition(" ")
        if part.strip() == "optional":
            fields.append(is_optional)
        elif word == "privilege:":
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


def _privilege(below: list[Node], indent: int, claims: Claims) -> list[Field]:
    """Take a managed property's privilege from the rows below its head; its text hangs below it."""
    if not below or below[0].row.indent != indent + 2:
        return []
    row = below[0].row
    word, _, value = row.text.partition(" ")
    if word != "privilege:" or not value or " " in value:
        claims.error(
            "unknown-field",
            row.line,
            f"the layout has no {row.text[:40]!r} below a property",
            "a property has only 'privilege: ID' there",
        )
        return []
    claims.claim("privilege", row.line)
    below[:1] = below[0].children
    return [Field(Label.PRIVILEGE, claims.place(row.line), (Text(value),))]


def texts(nodes: Iterable[Node], claims: Claims, indent: int = 3) -> list[Node]:
    """The rows that stand where a text can and are one."""
    rows = [row for row in flat(nodes) if row.indent >= indent and row.kind is not RowKind.FIELD]
    text = text_rows(rows)
    claims.claim("text", *(row.line for row in text))
    return tree(text)


def type_words(words: Inlines, name: str) -> Inlines:
    """The link that shows a type among the words of a head."""
    return next(((part,) for part in words if isinstance(part, Link) and part.text == name), (Text(name),))
