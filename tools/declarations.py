"""Writes what follows from declarations, of facts and of rules: schemas, and the tables of pages of docs/."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from codegen.changes.rule import JUDGEMENT, ChangeRule
from codegen.changes.rules import RULES
from codegen.changes.schema import schema_text as changes_schema_text
from codegen.ir import forms
from codegen.ir.declared import Fact
from codegen.ir.names import Kind
from codegen.ir.records import FACTS, METHOD, PARAMETER, PROPERTY, RAISE, RETURNS, TYPE, VALUE, Record
from codegen.ir.schema_text import schema_text

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "ir.md"
CHANGES = ROOT / "docs" / "api-diff.md"
SCHEMAS: Mapping[Path, Callable[[], str]] = {
    ROOT / "codegen" / "ir" / "schema.json": schema_text,
    ROOT / "codegen" / "changes" / "schema.json": changes_schema_text,
}

_BLOCK = re.compile(r"(<!-- declared: (?P<name>[\w ]+) -->\n)(?P<text>.*?)(<!-- end -->)", re.DOTALL)
_ABOUT: Mapping[str, tuple[Record, str]] = {
    "type": (TYPE, "a type"),
    "property": (PROPERTY, "a property"),
    "method": (METHOD, "a method"),
    "parameter": (PARAMETER, "a parameter"),
    "returns": (RETURNS, "a return"),
    "fault": (RAISE, "a raised fault"),
    "value": (VALUE, "a value of an enum"),
}
_FORMS = (*forms.ALL, forms.FACTS_FILES)


def main() -> None:
    """Write every file anew."""
    for path, text in SCHEMAS.items():
        path.write_text(text(), "utf-8", newline="\n")
    for path in (PAGE, CHANGES):
        path.write_text(page(path.read_text("utf-8")), "utf-8", newline="\n")


def page(text: str) -> str:
    """The page with the tables that the declarations make."""

    def made(block: re.Match[str]) -> str:
        return f"{block[1]}{_BLOCKS[block['name']]()}{block[4]}"

    return _BLOCK.sub(made, text)


def _table(head: str, rows: Iterator[tuple[str, ...]]) -> str:
    columns = head.count("|") - 1
    lines = [head, "|" + "---|" * columns, *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines) + "\n"


def _fields() -> str:
    return _table("| of | fact | what it can be | meaning |", _field_rows())


def _field_rows() -> Iterator[tuple[str, ...]]:
    for name, (record, _) in _ABOUT.items():
        for fact in record.facts:
            if fact.linked:
                stated = f", `{fact.name}_stated`" if fact.inherits else ""
                yield name, f"`{fact.name}`{stated}", fact.codec.name, fact.about


def _settable() -> str:
    rows = (
        (about, " ".join(f"`{name}`" for name in record.settable))
        for record, about in _ABOUT.values()
        if record.settable
    )
    return _table("| about | may set |", rows)


def _otherwise() -> str:
    rows = (
        (f"`{path}`", fact.otherwise.words, "of methods that start a task" if fact.otherwise.of_tasks else "")
        for path, fact in FACTS.items()
        if fact.otherwise
    )
    return _table("| fact | otherwise | |", rows)


def _forms() -> str:
    kinds = " | ".join(kind.value for kind in Kind)
    rows = (
        (f"`{path}`", *(_of_kind(fact, kind) for kind in Kind), _believed(fact))
        for path, fact in FACTS.items()
    )
    return _table(f"| fact | {kinds} | believed first |", rows)


def _of_kind(fact: Fact[object], kind: Kind) -> str:
    if kind not in fact.forms:
        return ""
    return ", ".join(form.name for form in _FORMS if fact.can_state(form, kind)) or "nothing"


def _believed(fact: Fact[object]) -> str:
    own = (f"{order[0].name} of {kind.value}" for kind, order in fact.believed_of.items())
    return ", ".join((fact.believed[0].name, *own))


def _kept() -> str:
    rows = (
        (f"`{name}`", about, ", ".join(form.name for form in _FORMS if name in form.keeps))
        for name, about in forms.KEPT.items()
    )
    return _table("| name | what is kept | by |", rows)


def _judgement() -> str:
    return f"> {JUDGEMENT}\n"


def _changes() -> str:
    rows = (
        (f"`{rule.name}`", *_levels(rule), rule.sentence.replace("{", "*").replace("}", "*"), rule.meaning)
        for rule in RULES
    )
    return _table("| id | source | wire | what is told | why |", rows)


def _levels(rule: ChangeRule) -> tuple[str, str]:
    return ("words", "words") if rule.documentation else (str(rule.source), str(rule.wire))


_BLOCKS: Mapping[str, Callable[[], str]] = {
    "judgement": _judgement,
    "changes": _changes,
    "fields": _fields,
    "settable": _settable,
    "otherwise": _otherwise,
    "forms": _forms,
    "kept": _kept,
}


if __name__ == "__main__":
    main()
