"""The RST layout of methods: a head, its text, and labels with what belongs to each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import codes, counted
from codegen.layouts.rst import ARGS, LABELS, PRIVILEGE, RAISES, RETURNS, SINCE
from codegen.read.claims import Claims
from codegen.read.outline import Entry, Field, Section, SectionLabel
from codegen.read.rst import results
from codegen.read.rst.borders import parted_methods
from codegen.read.rst.heads import METHOD, Block, is_member, lines_of, no_head, parted
from codegen.read.rst.labels import (
    LABEL_COLUMN,
    REQUIRED,
    Labelled,
    is_privilege,
    label_of,
    labelled,
    misplaced,
)
from codegen.read.rst.members import texts, without_headings
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row

_SECTIONS = (
    (ARGS, SectionLabel.PARAMETERS, results.parameters),
    (RETURNS, SectionLabel.RETURNS, results.returns),
    (RAISES, SectionLabel.FAULTS, results.faults),
)


@dataclass(slots=True)
class _Parts:
    """A method parted: its text, its labels, and whether a row was told of that could be one of them."""

    described: list[Row] = field(default_factory=list[Row])
    labels: dict[str, Labelled] = field(default_factory=dict[str, Labelled])
    broken: bool = False


def methods(rows: Sequence[Row], claims: Claims) -> list[Entry]:
    """Read methods: a head at the margin, its text three columns in, its labels two columns in."""
    blocks = parted_methods(without_headings(rows))
    entries = [entry for block in blocks for entry in _method(block, claims)]
    if blocks:
        with claims.member(_name(blocks[-1])):
            _check_last(blocks[-1].below, claims)
    return entries


def _method(block: Block, claims: Claims) -> list[Entry]:
    with claims.member(_name(block)):
        return _read(block, claims)


def _name(block: Block) -> str:
    """What a method is called; one whose head cannot be read goes by the words of that."""
    head = METHOD.match(block.head.text)
    return head["name"] if head else block.head.text


def _read(block: Block, claims: Claims) -> list[Entry]:
    """A method; of one whose head is broken the rest is read where its labels are complete."""
    head = METHOD.match(block.head.text)
    if head is None:
        message = f"this is no head of a method: {block.head.text[:60]!r}"
        hint = "a method starts with 'Name(first, second):' at the margin"
        no_head(block, block.head.spot, codes.METHOD_WITHOUT_SIGNATURE, message, hint, claims)
        if not {label_of(row) for row in block.below}.issuperset(REQUIRED):
            return []
    claims.claim("method" if head else "error", block.head.line)
    parts = _parts(block.below, claims)
    if not parts.broken and not _is_complete(block, parts.labels, claims):
        claims.claim("error", *block.lines())
        return []
    fields = list(_fields(parts.labels, claims))
    sections = tuple(_sections(parts, claims))
    if not parts.broken and head is not None:
        _check_signature(block.head, head["parameters"], parts.labels[ARGS], sections, claims)
    text = prose(texts(parts.described, claims))
    return [
        Entry(
            _name(block),
            claims.place(block.head.line),
            tuple(fields),
            text,
            sections,
        )
    ]


def _parts(rows: Sequence[Row], claims: Claims) -> _Parts:
    """The rows by the label that they stand below; what has no label stands for the description."""
    parts = _Parts()
    skipped: list[Row] = []
    current = parts.described
    for row in rows:
        word = label_of(row)
        if word is not None and word not in parts.labels:
            claims.claim(word.rstrip(":").lower(), row.line)
            parts.labels[word] = label = labelled(row, word)
            current = label.rows
        elif word is not None or row.indent <= LABEL_COLUMN:
            if word is None or not parts.broken:  # where a head is broken, all labels stand again
                _unknown(row, word, claims)
            parts.broken = True
            current = skipped
            skipped.append(row)
        else:
            current.append(row)
    claims.claim("error", *lines_of(skipped))
    return parts


def _unknown(row: Row, word: str | None, claims: Claims) -> None:
    claims.report(
        codes.LABEL_TWICE if word else codes.UNKNOWN_FIELD,
        row.line,
        f"{word!r} stands twice in one method" if word else f"a method has no {row.shown[:40]!r}",
        f"a method has, once each: {', '.join(LABELS)}; a head stands at the margin, a text three columns in",
    )


def _is_complete(block: Block, labels: dict[str, Labelled], claims: Claims) -> bool:
    """Whether a method has all labels; the first that is missing is told where it should stand."""
    missing = next((word for word in REQUIRED if word not in labels), None)
    if missing is None:
        return True
    row = misplaced(labels, missing)
    if row is None and missing == PRIVILEGE:
        row = next((each for each in block.below if is_privilege(each)), None)
    hint = "every method has Privilege, Args and Returns; the document may be cut off"
    below = next((labels[word].row for word in LABELS[LABELS.index(missing) :] if word in labels), row)
    claims.report(
        codes.CUT_OFF,
        (row or below or block.head).line if row or below else claims.end(max(block.lines())),
        f"the method {block.head.text[:60]!r} lacks {missing!r}",
        f"write {missing!r} above this line" if row else hint,
    )
    return False


def _fields(labels: dict[str, Labelled], claims: Claims) -> Iterator[Field]:
    if SINCE in labels:
        yield from results.since(labels[SINCE], claims)
    if PRIVILEGE in labels:
        yield from results.privilege(labels[PRIVILEGE], claims)


def _sections(parts: _Parts, claims: Claims) -> Iterator[Section]:
    for word, label, read in _SECTIONS:
        found = parts.labels.get(word)
        if found is None:
            continue
        entries = read(found, claims)
        if not found.rows and label is not SectionLabel.PARAMETERS and not parts.broken:
            _nothing_follows(word, found.row.line, claims)
        yield Section(label, claims.place(found.row.line), tuple(entries))


def _check_last(rows: Sequence[Row], claims: Claims) -> None:
    """A document does not end with the name of a fault; elsewhere its text may be blank."""
    at = max((at for at, row in enumerate(rows) if label_of(row) is not None), default=None)
    if at is not None and label_of(rows[at]) == RAISES and results.is_cut_off(rows[at + 1 :]):
        _nothing_follows(rows[-1].text, rows[-1].line, claims)


def _nothing_follows(what: str, line: int, claims: Claims) -> None:
    claims.report(
        codes.CUT_OFF,
        claims.end(line),
        f"nothing follows {what[:60]!r}",
        "the document is cut off here; fetch it again",
    )


def _check_signature(
    head: Row, written: str, args: Labelled, sections: Sequence[Section], claims: Claims
) -> None:
    """Report the first parameter in which the signature and the list under Args differ."""
    shown = [name.strip() for name in written.split(",")] if written.strip() else []
    listed = [
        entry.name
        for section in sections
        if section.label is SectionLabel.PARAMETERS
        for entry in section.entries
        if entry.fields
    ]
    # One that cannot be read was told of.
    if shown != listed and len(listed) == len(parted(args.rows, is_member)):
        at = next(at for at in range(len(shown) + 1) if shown[at : at + 1] != listed[at : at + 1])
        after = claims.find(head.line, "(").at
        claims.report(
            codes.SIGNATURE_ARGS,
            claims.find(head.line, shown[at] if at < len(shown) else ")", after),
            f"from parameter {at + 1} on, the signature shows ({counted(shown[at:])})"
            f" but Args lists ({counted(listed[at:])})",
            "make the signature and Args name the same parameters in the same order",
        )
