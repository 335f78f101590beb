"""Rows of tables, and what their cells say: names with their marks, types, texts with what they end with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diagnostics import codes
from codegen.ir.names import ANY_MANAGED, Primitive, TypeName
from codegen.ir.prose import Prose, Text
from codegen.layouts import guide as words
from codegen.read.guide.flow import Ending, Opening, Stretch
from codegen.read.guide.ledger import Ledger
from codegen.read.guide.text import Texts, dotted
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
    _tell_open_table(table, ledger)
    for whole in _rows(table):
        if {opening.tag for opening in whole.openings("th", "td")} == {"th"}:
            ledger.claim("table head", whole)
            continue
        cells = tuple(_cells(whole))
        if len(cells) == (columns or max(len(cells), 1)):
            yield GuideRow(cells, whole)
        elif len(cells) > 1 or not _spans(whole):
            count = f"{len(cells)} cell{'' if len(cells) == 1 else 's'}"
            message = f"this row has {count}, where the table has {columns} columns"
            ledger.report(codes.BROKEN_TABLE, whole, message, "complete the row")
        else:
            ledger.claim("rows about other types", whole)


def _tell_open_table(table: Stretch, ledger: Ledger) -> None:
    """Report a table within a text whose end is missing: it takes in the rows that follow.

    The end of the table around it is its own then, and its cell goes on behind that.
    """
    for inner in Stretch(table.flow, table.start + 1, table.end).outermost("table"):
        behind = Stretch(table.flow, inner.end, table.end)
        if not any(isinstance(token, Ending) and token.tag in ("td", "th", "tr") for token in behind):
            message = "a table within this text has no end, so that rows that follow it would be lost"
            ledger.report(codes.BROKEN_TABLE, Stretch(table.flow, inner.at, inner.end), message, "end it")


def _rows(table: Stretch) -> Iterator[Stretch]:
    """What is in each row; cells without a row around them make one together.

    As in browsers, a row ends where the next one begins, whatever was left open in it.
    """
    loose: list[Opening] = []
    openings = list(table.own("tr", "td", "th"))
    starts = [opening.at for opening in openings if opening.tag == "tr"]
    ends = iter((*starts[1:], table.end))
    behind = table.start
    for opening in openings:
        if opening.tag == "tr":
            if loose:
                yield Stretch(table.flow, loose[0].at, opening.at)
            loose, following = [], next(ends)
            behind = min(opening.end, following)
            yield Stretch(table.flow, opening.at + 1, min(opening.end - 1, following))
        elif opening.at >= behind:
            loose.append(opening)
    if loose:
        yield Stretch(table.flow, loose[0].at, min(loose[-1].end, table.end))


def _cells(row: Stretch) -> Iterator[Stretch]:
    """What is in each cell, which ends where the next one begins."""
    cells = list(row.own("td"))
    ends = [*(cell.at for cell in cells[1:]), row.end]
    for cell, following in zip(cells, ends, strict=False):
        yield Stretch(row.flow, cell.at + 1, min(cell.end - 1, following))


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
    for opening in span.openings():
        if opening.has_class(words.OPTIONAL_CLASS):
            optional = True
        elif opening.has_class(words.PRIVILEGE_CLASS):
            privilege = opening.attributes.get("title", "").partition(":")[2].strip()
        else:  # words inside of it are part of the name
            continue
        if not marks or opening.at >= marks[-1].end:  # one that was left open has the next inside of it
            marks.append(Stretch(span.flow, opening.at, opening.end))
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
    name = _type_name(span, texts)
    plain = said.removesuffix(_ARRAY).strip()
    spelt = plain.partition(":")[2] if plain.startswith(words.SCHEMA_PREFIX) else plain
    if stray := _beside_links(span, name) if name else "" if _is_no_link(plain) else plain:
        message = f"this part of a type is no link to its page: {stray[:60]!r}"
        ledger.report(codes.BAD_FIELD, span, message, "link the page of the type")
        return ()
    place = ledger.place(span.line)
    shown = str(name) if name else "None" if spelt.lower() == words.NOTHING else spelt
    on_wire = said.split()[0].partition("(")[0].removesuffix(_ARRAY).replace(":", ".").rpartition(".")[2]
    return (
        Field(Label.TYPE, place, (Text(shown),)),
        Field(Label.TYPE_ON_WIRE, place, (Text(on_wire),)),
        Field(Label.ARRAY, place, (Text("true" if said.endswith(_ARRAY) else "false"),)),
    )


def _is_no_link(type: str) -> bool:
    """Whether a type is one without a page, or has its whole name for one."""
    return (
        (type.startswith(words.SCHEMA_PREFIX) and type.removeprefix(words.SCHEMA_PREFIX).isidentifier())
        or type.lower() == words.NOTHING
        or Primitive.named(type) is not None
        or dotted(type) is not None
    )


def _beside_links(span: Stretch, type: TypeName) -> str:
    """The words of a type that are no name in a link, but for those from a reference to its type."""
    links = [Stretch(span.flow, link.at, link.end) for link in span.outermost("a")]
    parts = [part.words() for part in without(span, links)]
    parts += [link.words().partition(" ")[2] for link in links]  # a name is one word
    beside = " ".join(parts).replace(_ARRAY, " ").split()
    again = (words.ANY_REFERENCE, type.leaf)  # a name without a link, or the dotted one once more in brackets
    names = [word for word in beside if word.strip("()").rpartition(".")[2] not in again]
    leads = names == words.REFERENCE_TO.split() and type != ANY_MANAGED
    return "" if leads else " ".join(names)


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


def told(span: Stretch, texts: Texts, ledger: Ledger, deprecation: bool = True) -> Told:
    """Read a text: words that say that it is deprecated go before it, the version comes last.

    Args:
        span: The text.
        texts: Makes prose of it.
        ledger: Knows where it stands.
        deprecation: Whether what it is about can be deprecated; else such words are part of the text.
    """
    place = ledger.place(span.line)
    fields: list[Field] = []
    rest, deprecated = _deprecation(span) if deprecation else (span, None)
    if deprecated is not None:
        fields.append(Field(Label.DEPRECATED, place, (), texts.prose(deprecated)))
    rest, since, behind = _since(rest)
    if since is not None:
        fields.append(Field(Label.SINCE, ledger.place(since.line), (Text(since.words()),)))
    return Told(texts.prose(rest) + texts.prose(behind), tuple(fields))


def _deprecation(span: Stretch) -> tuple[Stretch, Stretch | None]:
    """What follows the word that says that something is deprecated, and the words that say why.

    The word is bold, and the reason in italics; one of the two tags may have been lost. An empty paragraph
    ends the reason at the latest.
    """
    word = span.beginning()
    if word.words().rstrip(".: ").lower() != words.DEPRECATED_WORD:
        return span, None
    behind = Stretch(span.flow, word.end, span.end)
    empty = (opening.at for opening in behind.openings("p") if opening.end == opening.at + 2)
    reason = next(behind.openings("i", "em"), None)
    if reason is not None and not Stretch(span.flow, word.end, reason.at).words():
        end = min(reason.end, next(empty, span.end), span.end)
        return Stretch(span.flow, end, span.end), Stretch(span.flow, reason.at + 1, min(reason.end - 1, end))
    if not any(bold.at < word.start < bold.end for bold in span.openings("b", "strong")):
        return span, None
    end = next(empty, word.end)
    return Stretch(span.flow, end, span.end), Stretch(span.flow, word.end, end)


def _since(span: Stretch) -> tuple[Stretch, Stretch | None, Stretch]:
    """What stands before the version, its name, and what stands behind.

    The word before it is bold and in italics. Of the two tags one may have been lost, or an ending; then
    the version is the end of the text.
    """
    for mark in reversed(list(span.openings("b", "strong", "i", "em"))):
        inside = span.inside(mark)
        word = inside.beginning()
        if word.words().rstrip(": ").lower() == words.SINCE:
            label = Stretch(span.flow, word.end, _label_end(span, word.end))
            behind = Stretch(span.flow, label.end, span.end)
            whole = mark.tag in ("b", "strong") and inside.words() == word.words()
            if label.words() and (whole or not behind.words()):
                return Stretch(span.flow, span.start, mark.at), label, behind
    return span, None, Stretch(span.flow, span.end, span.end)


def _label_end(span: Stretch, start: int) -> int:
    """Where the name of a version ends that begins there: at the end of its line."""
    for at in range(start, span.end):
        token = span.flow[at]
        if (isinstance(token, Opening) and token.tag in ("br", "p")) or (
            isinstance(token, Ending) and token.tag == "p"
        ):
            return at
    return span.end
