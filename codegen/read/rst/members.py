"""The RST layout of members: properties and parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.diagnostics import codes
from codegen.ir.capabilities import can_state
from codegen.ir.forms import RST
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.prose import Inlines, Link, Text
from codegen.layouts.rst import MEMBER_FLAGS, MEMBER_PRIVILEGE, OPTIONAL
from codegen.read.claims import Claims
from codegen.read.following import with_following
from codegen.read.links import type_words
from codegen.read.origins import Spot
from codegen.read.outline import Entry, Field, Label
from codegen.read.privileges import PRIVILEGE_ID, bad_privilege, stray
from codegen.read.rst.brackets import Brackets
from codegen.read.rst.endings import tell_endings
from codegen.read.rst.heads import (
    COLUMN,
    MALFORMED,
    Block,
    MemberHead,
    is_member,
    is_misplaced,
    member_head,
    no_head,
    parted,
    where_wrong,
)
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.spots import spot_of
from codegen.read.rst.tree import Node, text_rows, tree

_SEVERAL_WORDS = re.compile(r"[^\s():`]+(?: [^\s():`]+)+")
_HINT = "a head is 'name (`type`_):', with '[`type`_]' for an array and ', optional' before the bracket"
TEXT_INDENT = 3  # below a head
_PRIVILEGE = re.compile(rf"{MEMBER_PRIVILEGE} ?:(.*)$", re.IGNORECASE)


def properties(rows: Sequence[Row], claims: Claims, kind: Kind) -> list[Entry]:
    """Read property heads; below each, a privilege two columns in and its text three columns in.

    Heads of faults need no colon.
    """
    entries: list[Entry] = []
    fault = kind is Kind.FAULT
    blocks = [Block(row) for row in rows] if fault else parted(without_headings(rows), is_member)
    for block in blocks:
        head = member_head(block.head)
        with claims.member(_name(head, block)):
            if fault or head is None or (head.colon and not head.is_optional):
                entries += _member(block, head, claims, "property", kind)
            else:
                hint = "a head ends with a colon, and an optional one says so between its brackets"
                _bad(block, "property", hint, claims.end(block.head.line), claims)
    return entries


def _name(head: MemberHead | None, block: Block) -> str:
    """The name of a property or parameter; the words of its head where that is none."""
    return head.name if head else block.head.text


def without_headings(rows: Sequence[Row]) -> list[Row]:
    """Leave out headings inside texts, which stand at the margin as if a member began there.

    No rule claims them; what stands below one belongs to the member above it.
    """
    return [row for row, below in with_following(rows) if below is None or not _is_heading(row, below)]


def _is_heading(row: Row, below: Row) -> bool:
    inside = row.kind is RowKind.TEXT and row.indent == 0 and below.indent >= TEXT_INDENT
    return inside and _SEVERAL_WORDS.fullmatch(row.text) is not None


def parameter(block: Block, claims: Claims) -> list[Entry]:
    """Read the head of a parameter and what stands below it; nothing where it is no such head."""
    head = member_head(block.head)
    with claims.parameter(_name(head, block)):
        return _member(block, head, claims, "parameter", Kind.MANAGED)


def _member(block: Block, head: MemberHead | None, claims: Claims, rule: str, kind: Kind) -> list[Entry]:
    """Read what a head says and what stands below it; of a fault's the layout says less."""
    row, fault = block.head, kind is Kind.FAULT
    if head is None:
        return _bad(block, rule, _HINT, spot_of(row, where_wrong(row), claims), claims)
    problem = head.brackets.problem
    wrong = spot_of(row, head.inside + problem.at, claims) if problem is not None else row.spot
    if problem is not None and problem.code is None:
        return _bad(block, rule, f"{problem.message}; {problem.hint}", wrong, claims)
    if not fault and is_misplaced(row, rule, claims):
        claims.claim("error", *block.lines())
        return []
    claims.claim(rule, row.line)
    if problem is not None and problem.code is not None:
        with claims.fact("privilege" if problem.code is codes.BAD_PRIVILEGE else ""):
            claims.report(problem.code, wrong, problem.message, problem.hint)
    place = claims.place(row.spot)
    fields = list(_fields(head, place, rule, kind))
    below = list(block.below)
    text_indent = min(row.indent, COLUMN) + TEXT_INDENT
    fields += _privilege(below, head.brackets, rule, text_indent, claims)
    description = None if fault else prose(texts(below, claims, text_indent))
    return [Entry(head.name, place, tuple(fields), description)]


def _fields(head: MemberHead, place: Place, rule: str, kind: Kind) -> Iterator[Field]:
    """What a head says.

    Where it is silent of what heads of its kind can say, that does not hold; elsewhere silence means nothing:
    the layout never says that a property of a managed object is optional, nor that a parameter is an array.
    """
    said = head.brackets
    yield Field(Label.TYPE, place, (said.type,) if said.type else ())
    holds = {"array": said.array, **{word: word in said.flags for word in MEMBER_FLAGS}}
    holds[OPTIONAL] |= head.is_optional
    for name, value in holds.items():
        label = Label.of(name)
        if label is not None and (value or can_state(RST, kind, f"{rule}.{name}")):
            yield Field(label, place, flag(value))
    if said.privilege is not None:
        yield Field(Label.PRIVILEGE, place, (Text(said.privilege),))
    if said.since is not None:
        yield Field(Label.SINCE, place, (said.since,))


def flag(value: bool) -> Inlines:
    """A fact that holds or not, as fields have it."""
    return (Text("true" if value else "false"),)


def _bad(block: Block, rule: str, hint: str, at: Spot, claims: Claims) -> list[Entry]:
    """What is left where a head cannot be read: its text, and no fact; a facts entry may have those."""
    below = prose(texts(list(block.below), claims, min(block.head.indent, COLUMN) + TEXT_INDENT))
    with claims.fact("head"):
        no_head(block, at, MALFORMED[rule], f"this is no {rule}: {block.head.text[:60]!r}", hint, claims)
    if block.head.kind is RowKind.FIELD:
        return []
    return [Entry(_name(member_head(block.head), block), claims.place(block.head.line), description=below)]


def _privilege(below: list[Row], said: Brackets, rule: str, text_indent: int, claims: Claims) -> list[Field]:
    """Take a managed property's privilege from the rows below its head; its text stands further in."""
    if not below:
        return []
    row = below[0]
    match = _PRIVILEGE.match(row.text) if row.kind is RowKind.TEXT and rule == "property" else None
    if match is None and row.indent < text_indent:
        claims.report(
            codes.UNKNOWN_FIELD,
            row.line,
            f"the layout has no {row.text[:40]!r} below a {rule}",
            f"a property has only 'privilege: ID' there; a text is indented by {text_indent} columns",
        )
        return []
    if match is None or (row.indent >= text_indent and not PRIVILEGE_ID.match(match[1].strip())):
        return []
    claims.claim("privilege", row.line)
    del below[0]
    value = match[1].strip()
    if said.privilege is not None:
        claims.report(codes.LABEL_TWICE, row.line, "'privilege' is stated twice", "remove one of the two")
    elif not PRIVILEGE_ID.match(value):
        at = match.start(1) + len(match[1]) - len(match[1].lstrip()) + stray(value)
        with claims.fact("privilege"):
            claims.report(codes.BAD_PRIVILEGE, Spot(row.line, row.indent + at), *bad_privilege(value))
    else:
        return [Field(Label.PRIVILEGE, claims.place(row.line), (Text(value),))]
    return []


def texts(rows: Sequence[Row], claims: Claims, indent: int = TEXT_INDENT) -> list[Node]:
    """The rows that stand where a text can and are one."""
    text = text_rows([row for row in rows if row.indent >= indent and row.kind is not RowKind.FIELD])
    claims.claim("text", *(row.line for row in text))
    tell_endings(text, claims)
    return tree(text)


def type_of(words: Inlines, name: str) -> Inlines:
    """The link that shows a type among the words of a head."""
    links = (part for part in words if isinstance(part, Link) and type_words([part]) == name)
    return next(((part,) for part in links), (Text(name),))
