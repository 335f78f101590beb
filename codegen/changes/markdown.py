"""Changes as Markdown: an entry of a changelog, by levels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.changes.change import ApiChange
from codegen.changes.report import of_documentation, summary, worst_first
from codegen.changes.rule import Level
from codegen.ir.commonmark_inlines import escape

_TITLES = {Level.BREAKING: "Breaking", Level.WARNING: "Warnings", Level.INFO: "Other changes"}


def as_markdown(changes: Sequence[ApiChange], documentation: bool = False) -> str:
    """A section for each level, worst first; a line in all where nothing changed.

    Args:
        changes: What changed, sorted.
        documentation: Whether changes of documentation alone are listed too.
    """
    lines = ["## API changes", "", summary(changes)]
    for level, title in _TITLES.items():
        lines += _section(title, [each for each in worst_first(changes) if each.rule.worst is level])
    if documentation:
        lines += _section("Documentation", of_documentation(changes))
    return "\n".join(lines)


def _section(title: str, changes: Sequence[ApiChange]) -> Iterator[str]:
    if changes:
        yield from ("", f"### {title}", "")
        yield from map(_item, changes)


def _item(change: ApiChange) -> str:
    rule = change.rule
    levels = "" if rule.documentation else f"; source {rule.source}, wire {rule.wire}"
    return f"- {escape(change.sentence)} (`{rule.name}`{levels})"
