"""Rows of tables, and what their cells say: names with their marks, types, texts with what they end with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diagnostics import codes
from codegen.ir.names import ANY_MANAGED, TypeName
from codegen.ir.prose import Inlines, Prose, Text
from codegen.layouts import guide as words
from codegen.read.guide.flow import Ending, Opening, Stretch
from codegen.read.guide.ledger import Ledger
from codegen.read.guide.text import Texts
from codegen.read.outline import Field, Label

_ARRAY = "[]"


@dataclass(frozen=True, slots=True)
class GuideRow:
    """A row of a table: what is in each cell, and in the row as a whole."""

    cells: tuple[Stretch, ...]
    whole: Stretch


def rows(table: Stretch, columns: int | None, ledger: Ledger) -> Iterator[GuideRow]:
    """The rows of a table that say something; one with a single cell speaks of what stands elsewhere.

    Args:
        table: The table.
        columns: How many cells a row has, any other number but one being an error; None where any will do.
    """
    for row in table.outermost("tr"):
        whole = table.inside(row)
        if any(True for _ in whole.outermost("th")):
            ledger.claim("table head", whole)
            continue
        cells = tuple(whole.inside(cell) for cell in whole.outermost("td"))
        if len(cells) == (columns or max(len(cells), 1)):
            yield GuideRow(cells, whole)
        elif len(cells) > 1 or not _spans(whole):
            count = f"{len(cells)} cell{'' if len(cells) == 1 else 's'}"
            message = f"this row has {count}, where the table has {columns} columns"
            ledger.report(codes.BROKEN_TABLE, whole, message, "complete the row")
        else:
            ledger.claim("rows about other types", whole)


def _spans(row: Stretch) -> bool:
    """Whether a row has one cell for all columns, or none at all."""
    only = next(row.outermost("td"), None)
    return only is None or "colspan" in only.attributes


@dataclass(frozen=True, slots=True)
class NameCell:
    """What the cell of a name says.

    Attributes:
        name: The name, empty where the cell has none.
        optional: Whether it bears the mark of what may be absent.
        privilege: What its mark says of a privilege, None where it bears none.
    """

    name: str
    optional: bool
    privilege: str | None


def name_cell(span: Stretch) -> NameCell:
    """Read the cell of a name: the name, and marks that are explained by what they say when pointed at."""
    optional = False
    privilege: str | None = None
    marks: list[Stretch] = []
    for opening in span.outermost("a", "span"):
        if opening.tag == "a":  # words inside of it are part of the name
            continue
        marks.append(Stretch(span.flow, opening.at, opening.end))
        if opening.has_class(words.OPTIONAL_CLASS):
            optional = True
        elif opening.has_class(words.PRIVILEGE_CLASS):
            privilege = opening.attributes.get("title", "").partition(":")[2].strip()
    name = " ".join(part.words() for part in without(span, marks)).strip()
    return NameCell(name, optional, privilege)


def without(span: Stretch, parts: list[Stretch]) -> list[Stretch]:
    """What is left of a part where some parts of it, in their order, are taken out."""
    left: list[Stretch] = []
    start = span.start
    for part in parts:
        left.append(Stretch(span.flow, start, part.start))
        start = part.end
    left.append(Stretch(span.flow, start, span.end))
    return left


def type_fields(span: Stretch, texts: Texts, ledger: Ledger) -> tuple[Field, ...]:
    """What the cell of a type says: the type, and whether it is an array of it."""
    said = span.words()
    if not said:
        ledger.report(codes.BAD_FIELD, span, "no type is stated here", "write a type, or None")
        return ()
    place = ledger.place(span.line)
    array = said.endswith(_ARRAY)
    name = _type_name(span, texts)
    if name is None:
        plain = said.removesuffix(_ARRAY).strip()
        spelt = plain.partition(":")[2] if plain.startswith(words.SCHEMA_PREFIX) else plain
        shown: Inlines = (Text("None" if spelt.lower() == words.NOTHING else spelt),)
    else:
        shown = (Text(str(name)),)
    flag = (Text("true" if array else "false"),)
    spelt = said.split()[0].removesuffix(_ARRAY).replace(":", ".").rpartition(".")[2]
    return (
        Field(Label.TYPE, place, shown),
        Field(Label.TYPE_ON_WIRE, place, (Text(spelt),)),
        Field(Label.ARRAY, place, flag),
    )


def _type_name(span: Stretch, texts: Texts) -> TypeName | None:
    """The type that links lead to: the last one, as a reference is one to an object of a type."""
    targets = [target.type for target in texts.links(span)]
    if not targets:
        return None
    return ANY_MANAGED if targets[-1].leaf == words.ANY_REFERENCE else targets[-1]


@dataclass(frozen=True, slots=True)
class Told:
    """What the text of something says.

    Attributes:
        prose: The text itself.
        fields: What it says in words of the layout: that it is deprecated, and since when it is there.
    """

    prose: Prose
    fields: tuple[Field, ...]


def told(span: Stretch, texts: Texts, ledger: Ledger) -> Told:
    """Read a text: words that say that it is deprecated go before it, the version comes last."""
    place = ledger.place(span.line)
    fields: list[Field] = []
    rest, deprecated = _deprecation(span)
    if deprecated is not None:
        fields.append(Field(Label.DEPRECATED, place, (), texts.prose(deprecated)))
    rest, since = _since(rest)
    if since is not None:
        fields.append(Field(Label.SINCE, ledger.place(since.line), (Text(since.words()),)))
    return Told(texts.prose(rest), tuple(fields))


def _deprecation(span: Stretch) -> tuple[Stretch, Stretch | None]:
    """What follows the words that something is deprecated, and the words that say why."""
    bold = next(span.openings("b", "strong"), None)
    if bold is None or Stretch(span.flow, span.start, bold.at).words():
        return span, None
    if span.inside(bold).words().rstrip(".").lower() != words.DEPRECATED_WORD:
        return span, None
    behind = Stretch(span.flow, bold.end, span.end)
    reason = next(behind.openings("i", "em"), None)
    if reason is None or Stretch(span.flow, bold.end, reason.at).words():
        return behind, Stretch(span.flow, bold.end, bold.end)
    return Stretch(span.flow, min(reason.end, span.end), span.end), span.inside(reason)


def _since(span: Stretch) -> tuple[Stretch, Stretch | None]:
    """What stands before the version, and its name."""
    for bold in reversed(list(span.openings("b", "strong"))):
        if span.inside(bold).words().lower() == words.SINCE:
            label = Stretch(span.flow, bold.end, _label_end(span, bold.end))
            return (Stretch(span.flow, span.start, bold.at), label) if label.words() else (span, None)
    return span, None


def _label_end(span: Stretch, start: int) -> int:
    """Where the name of a version ends that begins there: at the end of its line."""
    for at in range(start, span.end):
        token = span.flow[at]
        if (isinstance(token, Opening) and token.tag in ("br", "p")) or (
            isinstance(token, Ending) and token.tag == "p"
        ):
            return at
    return span.end
