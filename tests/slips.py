"""One slip at a time in whole documents: what is told of it, where, what it is about, and what else is read.

``read/slips/`` holds the answers, a line for each slip; ``make goldens`` writes what is found. Read it
before it is kept: a slip has to be told of where it is, or to change nothing, and members beside it stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.diagnostics import Diagnostic
from codegen.ir.statements import Statements
from codegen.read.sources import Document
from tests.documents import case, flattened, read_all

KEPT = Path(__file__).parent / "read" / "slips"
KINDS = ("gone", "twice", "cut", "glued", "moved", "ended", "blank", "colon")
OF_WORDS = ("gone", "cut", "colon")
"""Those of the words of a flattened document."""
STATED = (
    "type",
    "array",
    "optional",
    "since",
    "privilege",
    "returns",
    "base",
    "owner",
    "wire_name",
    "deprecated",
)


def damaged(kind: str, lines: list[str], at: int) -> str:
    """The document with one slip in a line."""
    line, before, behind = lines[at], lines[:at], lines[at + 1 :]
    match kind:
        case "gone":
            changed = [*before, *behind]
        case "twice":
            changed = [*before, line, line, *behind]
        case "cut":
            changed = [*before, line.rstrip()[:-1], *behind]
        case "glued":
            changed = [*before[:-1], f"{' '.join(before[-1:])} {line.lstrip()}", *behind]
        case "moved":
            changed = [*before, f"    {line}", *behind]
        case "ended":
            changed = [*before, line]
        case "blank":
            changed = [*before, line.replace("`", "", 1).replace("|", "", 1), *behind]
        case _:
            changed = [*before, line.replace(":", ";", 1).replace("[", "", 1), *behind]
    return "\n".join(changed)


def slips(form: str, text: str, only: str) -> Iterator[tuple[str, str]]:
    """Each slip with the document that has it: a line has half of the kinds, a word that is none some."""
    if form == "flat":
        words = flattened(text).split(" ")
        title = next(at for at, word in enumerate(words) if word.startswith("==="))
        for at in (at for at, word in enumerate(words) if not word.isalnum() and at > title - 6):
            for kind in OF_WORDS:
                changed = damaged(kind, words, at).replace("\n", " ")
                if kind == only and changed != " ".join(words):
                    yield f"{kind} {at} {words[at][:24]}", changed
        return
    lines = text.split("\n")
    said = [at for at, line in enumerate(lines) if line.strip() and not line.startswith(".. _")]
    for turn, at in enumerate(said):
        for kind in KINDS[turn % 2 :: 2]:
            changed = damaged(kind, lines, at)
            if kind == only and changed != text:
                yield f"{kind} {at + 1} {lines[at].strip()[:24]}", changed


def read(text: str) -> tuple[dict[str, object], list[str]]:
    reading, found = read_all(Document("d", text))
    return dict(members(reading.statements)), [told(each) for each in found]


def told(found: Diagnostic) -> str:
    part = found.part
    about = "" if part is None else f" {part.fact}>{part.target or part.path}"
    return f"{found.severity.name[0]} {found.code}@{found.place.line}:{found.place.column}{about}"


def members(statements: Statements) -> Iterator[tuple[str, object]]:
    """What is stated, by what it is stated of, without places."""
    for version in statements.versions:
        yield version.id, (version.name, version.number, version.namespace)
    for type in statements.types:
        yield "type", (str(type.name), type.form, bare(type), type.kind and type.kind.value)
        yield from ((member.name, bare(member)) for member in type.properties)
        yield from ((member.name, bare(member)) for member in type.values)
        for method in type.methods:
            parameters = [(each.name, bare(each)) for each in method.parameters]
            returns = bare(method.returns) if method.returns else None
            yield method.name, (
                bare(method),
                parameters,
                returns,
                [(str(r.type), bare(r)) for r in method.raises],
            )


def bare(item: object) -> list[object]:
    stated = [getattr(item, name, None) for name in (*STATED, "description")]
    return [getattr(each, "value", None) for each in stated]


def answers(form: str, text: str, kind: str) -> list[str]:
    whole, usual = read(flattened(text) if form == "flat" else text)
    lines: list[str] = []
    for what, changed in slips(form, text, kind):
        stated, found = read(changed)
        lost = [name for name in whole if name not in stated]
        other = [name for name in stated if stated[name] != whole.get(name)]
        parts = [*(each for each in found if each not in usual)]
        parts += [f"lost {' '.join(lost)}"] if lost else []
        parts += [f"other {' '.join(other)}"] if other else []
        lines.append(f"{what} -> {'; '.join(parts) or 'the same'}")
    return lines


def check(name: str, form: str, kind: str, write: bool) -> None:
    """Hold the answers about one kind of slip against those that are kept; ``write`` keeps new ones."""
    found = answers(form, case(name, "md" if form == "md" else "rst"), kind)
    path = KEPT / f"{name}.{form}.txt"
    kept = path.read_text("utf-8").splitlines() if path.exists() else []
    if write:
        others = {*KINDS, *OF_WORDS} - {kind}  # a line of no kind is of one that there was once
        kept = [*(line for line in kept if line.partition(" ")[0] in others), *found]
        path.write_text("\n".join([*kept, ""]), "utf-8")
    assert found == [line for line in kept if line.startswith(f"{kind} ")]
