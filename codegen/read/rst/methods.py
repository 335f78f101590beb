"""The RST layout of methods: a head, its text, and labels with what belongs to each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.ir.prose import Link, Text
from codegen.read.claims import Claims
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel
from codegen.read.rst.members import member, texts, type_words, without_headings
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.tree import Node, flat, tree

_HEAD = re.compile(r"(?P<name>[^\s()]+)\((?P<parameters>[^()]*)\):$")
_RETURN = re.compile(r"(?:None|(?P<open>\[?)(?P<type>[^\s,\[\]()]+?)(?P<close>\]?):)$")
_FAULT = re.compile(r"(?P<type>[^\s,\[\]()]+):$")
_PRIVILEGE = re.compile(r"\w+(?:\.\w+)*$")
_LABELS = ("since:", "Privilege:", "Args:", "Returns:", "Raises:")
_VALUE_INDENT = 15  # of what stands below a label instead of beside it
_REQUIRED = ("Privilege:", "Args:", "Returns:")


def methods(rows: Sequence[Row], claims: Claims) -> list[Entry]:
    """Read methods: a head at the margin, its text three columns in, its labels two columns in."""
    nodes = tree(without_headings(rows))
    entries = [entry for node in nodes for entry in _method(node, claims)]
    if nodes:
        _check_last(nodes[-1], claims)
    return entries


def _method(node: Node, claims: Claims) -> list[Entry]:
    head = _HEAD.match(node.row.text)
    if head is None or node.row.indent:
        claims.error(
            "method-without-signature",
            node.row.line,
            f"this is no head of a method: {node.row.text[:60]!r}",
            "a method starts with 'Name(first, second):' at the margin",
        )
        claims.claim("error", *node.lines())
        return []
    claims.claim("method", node.row.line)
    labels = _labels(node, claims)
    described = [child for child in node.children if child.row.indent >= 3 and _above(child, labels)]
    place = claims.place(node.row.line)
    fields = [*_since(labels, claims), *_method_privilege(labels, claims)]
    parameters = _labelled(labels, "Args:", SectionLabel.PARAMETERS, claims)
    sections = [
        parameters,
        _labelled(labels, "Returns:", SectionLabel.RETURNS, claims),
        _labelled(labels, "Raises:", SectionLabel.FAULTS, claims),
    ]
    _check_method(node.row, head["parameters"], labels, parameters, claims)
    return [
        Entry(
            head["name"],
            place,
            tuple(fields),
            prose(texts(described, claims)),
            tuple(section for section in sections if section is not None),
        )
    ]


def _above(node: Node, labels: dict[str, Node]) -> bool:
    return not labels or node.row.line < min(label.row.line for label in labels.values())


def _labels(node: Node, claims: Claims) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for child in node.children:
        if child.row.indent != 2:
            continue
        word = child.row.text.partition(" ")[0]
        if word in _LABELS and word not in found:
            claims.claim(word.rstrip(":").lower(), child.row.line)
            found[word] = child
        else:
            twice = word in found
            claims.error(
                "stated-twice" if twice else "unknown-field",
                child.row.line,
                (
                    f"{word!r} stands twice in one method"
                    if twice
                    else f"a method has no {child.row.text[:40]!r}"
                ),
                f"a method has, once each: {', '.join(_LABELS)}",
            )
            claims.claim("error", *child.lines())
    return found


def _since(labels: dict[str, Node], claims: Claims) -> list[Field]:
    node = labels.get("since:")
    if node is None:
        return []
    label = node.row.text.partition(" ")[2].strip()
    link = next((part for part in node.row.words if isinstance(part, Link)), Text(label))
    return [Field(Label.SINCE, claims.place(node.row.line), (link,))]


def _method_privilege(labels: dict[str, Node], claims: Claims) -> list[Field]:
    node = labels.get("Privilege:")
    if node is None:
        return []
    words = list(flat(node.children))
    if len(words) > 1 or any(not _is_privilege(row) for row in words):
        misplaced = (row for row in words if row.indent != _VALUE_INDENT or not _is_privilege(row))
        wrong = next(misplaced, words[-1])
        claims.error(
            "bad-privilege",
            wrong.line,
            f"this is no privilege: {wrong.text[:60]!r}",
            "a privilege is one id, 'dynamic' or nothing",
        )
        return []
    claims.claim("privilege", *(row.line for row in words))
    return [Field(Label.PRIVILEGE, claims.place(row.line), (Text(row.text),)) for row in words]


def _is_privilege(row: Row) -> bool:
    return row.kind is RowKind.TEXT and bool(_PRIVILEGE.match(row.text))


def _labelled(labels: dict[str, Node], word: str, label: SectionLabel, claims: Claims) -> Section | None:
    node = labels.get(word)
    if node is None:
        return None
    children = node.children[:1] if label is SectionLabel.RETURNS else node.children
    entries = [entry for child in children for entry in _READERS[label](child, claims)]
    for child in node.children[len(children) :]:
        _bad(child, claims, "return", "a method has one return only, with its text indented below it")
    if not entries and label is not SectionLabel.PARAMETERS:
        _nothing_follows(word, node.row.line, claims)
    return Section(label, claims.place(node.row.line), tuple(entries))


def _parameter(node: Node, claims: Claims) -> list[Entry]:
    return member(node, claims, "parameter")


def _return(node: Node, claims: Claims) -> list[Entry]:
    row = node.row
    match = _RETURN.match(row.text)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return _bad(node, claims, "return", "a return is 'None', '`type`_:' or '[`type`_]:'")
    claims.claim("return", row.line)
    place = claims.place(row.line)
    name = match["type"] or "None"
    fields = (
        Field(Label.TYPE, place, type_words(row.words, name)),
        Field(Label.ARRAY, place, (Text("true" if match["open"] else "false"),)),
    )
    return [Entry("", place, fields, prose(texts(node.children, claims)))]


def _fault(node: Node, claims: Claims) -> list[Entry]:
    match = _FAULT.match(node.row.text)
    if match is None:
        return _bad(node, claims, "fault", "a raised fault is '`type`_:' with its text below")
    claims.claim("fault", node.row.line)
    # A fault without words of its own repeats its name as its text.
    below = texts(node.children, claims)
    said = None if [child.row.text.strip() for child in below] == [match["type"]] else prose(below)
    return [Entry(match["type"], claims.place(node.row.line), description=said)]


def _check_last(method: Node, claims: Claims) -> None:
    """A document does not end with the name of a fault; elsewhere its text may be blank."""
    label = method.children[-1] if method.children else method
    last = label.children[-1] if label.children else label
    if label.row.text == "Raises:" and last is not label and not last.children:
        _nothing_follows(last.row.text, last.row.line, claims)


def _nothing_follows(what: str, line: int, claims: Claims) -> None:
    claims.error(
        "cut-off", line, f"nothing follows {what[:60]!r}", "the document is cut off here; fetch it again"
    )


def _bad(node: Node, claims: Claims, rule: str, hint: str) -> list[Entry]:
    claims.error(f"bad-{rule}", node.row.line, f"this is no {rule}: {node.row.text[:60]!r}", hint)
    claims.claim("error", *node.lines())
    return []


_READERS = {
    SectionLabel.PARAMETERS: _parameter,
    SectionLabel.RETURNS: _return,
    SectionLabel.FAULTS: _fault,
}


def _check_method(
    head: Row, written: str, labels: dict[str, Node], parameters: Section | None, claims: Claims
) -> None:
    for word in _REQUIRED:
        if word not in labels:
            claims.error(
                "cut-off",
                head.line,
                f"the method {head.text[:60]!r} lacks {word!r}",
                "every method has Privilege, Args and Returns; the document may be cut off",
            )
            return
    shown = [name.strip() for name in written.split(",")] if written.strip() else []
    listed = [entry.name for entry in parameters.entries] if parameters else []
    if shown != listed:
        claims.error(
            "signature-args",
            head.line,
            f"the signature shows ({', '.join(shown)}) but Args lists ({', '.join(listed)})",
            "make the signature and Args name the same parameters in the same order",
        )
