"""Facts files: TOML tables of corrections, checked strictly, because nobody reviews what is ignored."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.codec import Codec
from codegen.ir.defaults import COMPLETE
from codegen.ir.facts import Completeness, Correction, Derivation, FactEntry, Target
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.records import FACTS, METHOD, PARAMETER, PROPERTY, RETURNS, TYPE
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.program import progress
from codegen.program.data import shown
from codegen.read.fact_values import BadFactError, flag_of, is_list, is_table, text_of, type_name, values_of
from codegen.read.following import with_following
from codegen.read.origins import Places

_HEADER = re.compile(r"^\s*(\[\[)\s*fact\s*\]\]", re.MULTILINE)
_SYNTAX_LINE = re.compile(r"at line (\d+), column (\d+)")
_FILE_KEYS = {"origin", "reason", "scope", "derive", "otherwise", "covers", "fact"}
_MEMBER = re.compile(r"(?P<name>[A-Za-z]\w*)(?:\((?P<parameters>[^()]*)\))?", re.ASCII)
_ENTRY_KEYS = {"type", "member", "parameter", "returns", "set", "stated", "origin", "reason"}
_REFERENCE, _RELEASES = "reference", "releases"
_DERIVED = [path for path, fact in FACTS.items() if fact.derive]
_ALLOWED: Mapping[str, Mapping[str, Codec[object]]] = {
    "type": TYPE.settable,
    "member": {**PROPERTY.settable, **METHOD.settable},
    "parameter": PARAMETER.settable,
    "returns": RETURNS.settable,
}
_HINT = "see the facts format in docs/ir.md"


def load_facts(paths: Sequence[Path], diagnostics: Diagnostics) -> tuple[Correction, ...]:
    """Read facts files.

    Args:
        paths: The files, in any order.
        diagnostics: Receives ``bad-facts`` for whatever cannot be used.

    Returns:
        The entries and rules that can be used, sorted by place.
    """
    facts: list[Correction] = []
    for path in progress.each(paths, "reading facts", len(paths)):
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            _report(diagnostics, Place(shown(path.as_posix())), f"the file cannot be read: {error}")
            continue
        facts.extend(parse_facts(text, shown(path.as_posix()), diagnostics))
    return tuple(sorted(facts, key=lambda fact: fact.place))


def parse_facts(text: str, path: str, diagnostics: Diagnostics) -> tuple[Correction, ...]:
    """Read the text of one facts file; ``path`` is only what places show."""
    try:
        document: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _SYNTAX_LINE.search(str(error))
        place = Place(path, int(found[1]), int(found[2])) if found else Place(path)
        _report(diagnostics, place, f"this is not TOML: {error}")
        return ()
    places = Places(path, text)
    try:
        _only(document, _FILE_KEYS, "file")
        default = _Default(_why(document), _is_reference(document), document.get("scope") == _RELEASES)
        facts: list[Correction] = [*_derivations(document, Place(path)), *_complete(document, Place(path))]
        entries = _tables(document.get("fact", []))
    except BadFactError as error:
        _report(diagnostics, _key_place(error, places, Place(path)), str(error))
        return ()
    starts: list[int | None] = [header.start(1) for header in _HEADER.finditer(text)]
    if len(starts) != len(entries):  # such a header inside a string, or entries written inline
        starts = [None] * len(entries)
    for entry, (start, end) in zip(entries, with_following(starts), strict=True):
        place = places.place(start) if start is not None else Place(path)
        try:
            facts.append(_fact(entry, Place(path, place.line), default))
        except BadFactError as error:
            at = _key_place(error, places, place, start, end) if start is not None else place
            _report(diagnostics, at, str(error))
    return tuple(facts)


def _key_place(
    wrong: BadFactError, places: Places, otherwise: Place, start: int = 0, end: int | None = None
) -> Place:
    """Where the key that is wrong is written in a stretch of a file, if it is."""
    text = places.text
    stop = len(text) if end is None else end
    key, at = re.escape(wrong.key), start
    if wrong.table:  # a table may be written in one line, below a header of its own, or as keys with dots
        opened = rf"^[ \t]*(?:\[[ \t]*fact[ \t]*\.[ \t]*)?{wrong.table}[ \t]*[\]=.]"
        found = re.compile(opened, re.MULTILINE).search(text, start, stop)
        at = found.end() if found else start
    before = r"(?<![\w-])" if wrong.table else r"^[ \t]*(?:\[[ \t]*(?:fact[ \t]*\.[ \t]*)?)?"
    written = re.compile(rf"{before}([\"']?{key}[\"']?)[ \t]*[=.\]]", re.MULTILINE)
    match = written.search(text, at, stop) if key else None
    return places.place(match.start(1)) if match else otherwise


@dataclass(frozen=True, slots=True)
class _Default:
    """What a file says of all its entries."""

    why: str
    reference: bool
    releases: bool


def _is_reference(document: Mapping[str, object]) -> bool:
    """Whether the file is about more than what a run reads: the whole reference, or all its releases."""
    scope = text_of(document, "scope")
    if scope not in (None, _REFERENCE, _RELEASES):
        raise BadFactError(
            f"'scope' is to be {_REFERENCE!r} or {_RELEASES!r}, or absent, not {scope!r}", "scope"
        )
    return scope is not None


def _derivations(document: Mapping[str, object], place: Place) -> list[Derivation]:
    names = document.get("derive", [])
    if names not in ([], _DERIVED):
        raise BadFactError(f"'derive' is to be {_DERIVED}, the fact that has a rule, not {names!r}", "derive")
    if names and not _why(document):
        raise BadFactError("the file derives facts and gives neither an origin nor a reason")
    return [Derivation(place, fact, _why(document)) for fact in _DERIVED if names]


def _otherwise(document: Mapping[str, object]) -> frozenset[str]:
    names = document.get("otherwise", [])
    if not is_list(names) or not COMPLETE.issuperset(map(str, names)):
        raise BadFactError(
            f"'otherwise' is to be a list of {', '.join(sorted(COMPLETE))}, not {names!r}", "otherwise"
        )
    if names and not _is_reference(document):
        raise BadFactError("only a file with a 'scope' can have 'otherwise'", "otherwise")
    return frozenset(map(str, names))


def _complete(document: Mapping[str, object], place: Place) -> list[Completeness]:
    """What the file knows all about; it has to say what that is, since more may be documented later."""
    facts, covers = _otherwise(document), document.get("covers", {})
    if not is_table(covers) or bool(facts) != bool(covers):
        raise BadFactError(
            "'otherwise' says what is as usual and 'covers' of which members, a table of types with lists of"
            ' them, as \'"shop.Till" = ["Pay(cart)"]\'; a file has both or neither'
        )
    if facts and not _why(document):
        raise BadFactError("the file is complete in facts and gives neither an origin nor a reason")
    return [Completeness(place, facts, _covered(covers))] if facts else []


def _covered(covers: Mapping[str, object]) -> dict[TypeName, Mapping[str, frozenset[str]]]:
    found: dict[TypeName, Mapping[str, frozenset[str]]] = {}
    for key, members in covers.items():
        name = type_name(key, "covers")
        if name is None or not is_list(members):
            raise BadFactError(f"'covers' is to have a list of members for {key}, not {members!r}", key)
        found[name] = dict(map(_covered_member, members))
    return found


def _covered_member(member: object) -> tuple[str, frozenset[str]]:
    match = _MEMBER.fullmatch(member) if isinstance(member, str) else None
    if match is None:
        raise BadFactError(f"'covers' is to list properties and methods with parameters, not {member!r}")
    parameters = [name.strip() for name in (match["parameters"] or "").split(",")]
    return match["name"].removesuffix(TASK_SUFFIX), frozenset(filter(None, parameters))


def _fact(entry: Mapping[str, object], place: Place, default: _Default) -> FactEntry:
    """An entry of a file, with the reason that it or its file gives."""
    _only(entry, _ENTRY_KEYS, "entry")
    why = _why(entry) or default.why
    if not why:
        raise BadFactError("the entry gives neither an origin nor a reason")
    target = _target(entry)
    stated = entry.get("stated", {})
    if not is_table(stated):
        raise BadFactError("'stated' is to be a table of what the documents state", "stated")
    with _table_of("stated"):
        line = text_of(stated, "line") or ""
    settings = entry.get("set", {})
    if not is_table(settings) or not (settings or line):
        raise BadFactError("the entry sets nothing: 'set' is to be a table of facts", "set")
    what = next((part for part in ("parameter", "returns", "member") if entry.get(part)), "type")
    with _table_of("set"):
        _only(settings, {*_ALLOWED[what]}, f"{what} of 'set'" if what != "type" else "type itself in 'set'")
        values = values_of(settings, _ALLOWED[what])
    with _table_of("stated"):
        _only(stated, {"line", *settings}, "'stated' of this entry")
        before = values_of(stated, _ALLOWED[what])
    return FactEntry(
        place, target, values, why, before, default.reference, default.releases, " ".join(line.split())
    )


@contextmanager
def _table_of(name: str) -> Generator[None]:
    """Let what is wrong inside say which table of the entry it is in."""
    try:
        yield
    except BadFactError as error:
        raise BadFactError(str(error), error.key, name) from None


def _target(entry: Mapping[str, object]) -> Target:
    """What an entry is about; a parameter or return needs the method that has it."""
    name = type_name(text_of(entry, "type"), "type")
    if name is None:
        raise BadFactError("the entry names no type")
    member, parameter = text_of(entry, "member"), text_of(entry, "parameter")
    returns = flag_of(entry, "returns") or False
    if member is None and (parameter is not None or returns):
        raise BadFactError("a parameter or return is named without the method ('member') that has it")
    if parameter is not None and returns:
        raise BadFactError("an entry is about a parameter or about the return, not both")
    return Target(name, member, parameter, returns)


def _why(table: Mapping[str, object]) -> str:
    return text_of(table, "reason") or text_of(table, "origin") or ""


def _only(table: Mapping[str, object], allowed: set[str], where: str) -> None:
    for key in table:
        if key not in allowed:
            raise BadFactError(
                f"the {where} cannot have '{key}'; it can have {', '.join(sorted(allowed))}", key
            )


def _tables(value: object) -> list[Mapping[str, object]]:
    """The entries of a file, which may be no list, or a list of something else."""
    if not is_list(value):
        raise BadFactError("'fact' is to be an array of tables: write each entry under '[[fact]]'", "fact")
    tables: list[Mapping[str, object]] = []
    for entry in value:
        if not is_table(entry):
            raise BadFactError(
                "'fact' is to be an array of tables: write each entry under '[[fact]]'", "fact"
            )
        tables.append(entry)
    return tables


def _report(diagnostics: Diagnostics, place: Place, message: str) -> None:
    with diagnostics.within(Part(place.path, entry=place)):
        diagnostics.report(codes.BAD_FACTS, place, message, _HINT)
