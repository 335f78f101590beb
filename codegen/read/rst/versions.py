"""The RST version page: each version has an id, a number, a namespace and a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.diagnostics import codes
from codegen.ir.prose import Text
from codegen.layouts.rst import NAMESPACE, OFFICIAL_NAME
from codegen.read.claims import Claims
from codegen.read.origins import Spot
from codegen.read.outline import Entry, Field, Label
from codegen.read.rst.heads import lines_of
from codegen.read.rst.rows import Doctree, Row, RowKind
from codegen.read.rst.tree import Node, text_rows, tree

_LABELS = {NAMESPACE: Label.VERSION_NAMESPACE, OFFICIAL_NAME: Label.VERSION_NAME}

_HEAD = re.compile(r"\S+:$")
_TARGET = re.compile(r"\.\. _.*:|(?:^|\s)_\S+:$")


def is_version_page(rows: Sequence[Row]) -> bool:
    """Whether the rows name namespaces, as only the version page does."""
    return any(row.kind is RowKind.TEXT and row.text in _LABELS for row in rows)


def versions(doctree: Doctree, claims: Claims) -> tuple[Entry, ...]:
    """Read the page.

    Each version is two lines that end in a colon, its id and its number, and the fields below them.
    Both lines are targets of links, too, which stand above them; a number of several words is told by that.
    """
    entries: list[Entry] = []
    above: list[Row] = []
    heads: list[Row] = []
    seen: set[str] = set()
    first = next((line for _, address, line in doctree.targets if not address), 0)
    marked = {f"{name}:" for name, address, _ in doctree.targets if not address}
    for node in tree(doctree.rows):
        text = node.row.text
        is_head = node.row.kind is RowKind.TEXT and (_HEAD.match(text) is not None or text in marked)
        if not is_head and node.row.line < first and not _TARGET.search(node.row.text):
            above.append(node.row)
            continue
        if not is_head:
            return _bad_head(node.row, doctree, claims)
        seen.add(node.row.text[:-1])
        heads.append(node.row)
        claims.claim("version", node.row.line)
        if node.children:
            entries += _version(heads, node.children, claims)
            heads = []
    _claim_introduction(above, claims)
    for row in heads:
        _cut_off(row.text[:-1], row.line, claims)
    _check_targets(doctree, seen, claims)
    return tuple(entries)


def _check_targets(doctree: Doctree, seen: set[str], claims: Claims) -> None:
    """Each target of a place on this page stands above an id or a number, and no other target does."""
    for name, address, line in doctree.targets:
        if not address and name not in seen:
            _cut_off(name, line, claims)
        elif address and name in seen:
            message = f"the target {name!r} of a version on this page has an address"
            claims.report(codes.BAD_FIELD, line, message, "a target of this page is '.. _NAME:'")


def _bad_head(row: Row, doctree: Doctree, claims: Claims) -> tuple[Entry, ...]:
    """Tell of a line among the versions that begins none; what is below it could be of either neighbour."""
    claims.report(
        codes.BAD_FIELD,
        row.line,
        f"this is no id or number of a version: {row.text[:60]!r}",
        "a version begins with its id and its number, each one word with a colon on a line of its own",
    )
    claims.claim("error", *lines_of(doctree.rows))
    return ()


def _claim_introduction(rows: Sequence[Row], claims: Claims) -> None:
    claims.claim("title", *(row.line for row in rows if row.kind is RowKind.TITLE))
    words = text_rows([row for row in rows if row.kind is RowKind.TEXT])
    claims.claim("introduction", *(row.line for row in words))


def _version(heads: Sequence[Row], children: Sequence[Node], claims: Claims) -> list[Entry]:
    """A version, or nothing where its number or one of its fields is missing, which is told."""
    fields: list[Field] = []
    numbered = heads[-1].text[:-1]
    for child in children:
        label = _LABELS.get(child.row.text)
        if label is not None and _is_value(child.children):
            claims.claim("version", *child.lines())
            value = child.children[0].row
            _check_value(value, label, numbered, claims)
            fields.append(Field(label, claims.place(value.line), (Text(value.text),)))
    if len(heads) != 2 or {field.label for field in fields} != set(_LABELS.values()):
        _cut_off(heads[0].text[:-1], heads[0].line, claims)
        return []
    number = Field(Label.VERSION_NUMBER, claims.place(heads[1].line), (Text(heads[1].text[:-1]),))
    return [Entry(heads[0].text[:-1], claims.place(heads[0].line), (number, *fields))]


def _check_value(value: Row, label: Label, number: str, claims: Claims) -> None:
    """A namespace is one word, unless its number has several, and no label is part of a value."""
    first, *others = value.text.split(maxsplit=1)
    is_long = bool(others) and ("/" not in first or value.text.partition("/")[2] != number)
    if first in _LABELS or (is_long and label is Label.VERSION_NAMESPACE):
        message = f"this is no value of a version's {label.value!r}: {value.text[:60]!r}"
        wrong = 0 if first in _LABELS else value.text.index(others[0], len(first))
        hint = "below 'namespace:' stands one word, and below 'Name:' words without a label"
        claims.report(codes.BAD_FIELD, Spot(value.line, value.indent + wrong), message, hint)


def _is_value(nodes: Sequence[Node]) -> bool:
    return len(nodes) == 1 and nodes[0].row.kind is RowKind.TEXT and not nodes[0].children


def _cut_off(name: str, line: int, claims: Claims) -> None:
    claims.report(
        codes.CUT_OFF,
        line,
        f"the version {name!r} lacks its number, namespace or name",
        "a version is an id and a number, then 'namespace:' and 'Name:' with a value each",
    )
