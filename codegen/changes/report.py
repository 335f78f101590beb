"""Changes as text for people: one line each, worst first, those of documentation apart; then their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from codegen.changes.change import ApiChange, seemly_line
from codegen.changes.rule import Level


def as_text(changes: Sequence[ApiChange], documentation: bool = False) -> str:
    """Every change in a line, and a line that counts them.

    Args:
        changes: What changed, sorted.
        documentation: Whether changes of documentation alone are listed too.
    """
    listed = [line(each) for each in worst_first(changes)]
    words = [line(each) for each in of_documentation(changes)] if documentation else []
    return "\n".join([*listed, *words, summary(changes)])


def line(change: ApiChange) -> str:
    """A change in one line: where to look, how bad it is, what it is, its rule, and where it was."""
    rule = change.rule
    where = f"{seemly_line(str(change.place))}: " if change.place else ""
    told = f"{where}{kind(change)}: {change.sentence} [{rule.name}]"
    more = [levels(change)] if levels(change) else []
    more += [f"was at {seemly_line(str(change.old))}"] if change.old and change.new else []
    return f"{told} ({'; '.join(more)})" if more else told


def levels(change: ApiChange) -> str:
    """Both levels of a change; nothing for one of documentation alone."""
    return "" if change.rule.documentation else f"source {change.rule.source}, wire {change.rule.wire}"


def kind(change: ApiChange) -> str:
    """How bad a change is for whom it is worst for, in a word."""
    return "documentation" if change.rule.documentation else str(change.rule.worst)


def worst_first(changes: Iterable[ApiChange]) -> list[ApiChange]:
    """The changes that are neither of documentation alone nor accepted."""
    found = [each for each in changes if not each.rule.documentation and not each.accepted]
    return sorted(found, key=lambda each: -each.rule.worst)


def of_documentation(changes: Iterable[ApiChange]) -> list[ApiChange]:
    """The changes of documentation alone."""
    return [each for each in changes if each.rule.documentation and not each.accepted]


def counts(changes: Sequence[ApiChange]) -> dict[str, int]:
    """How many changes there are by their worse levels; those of documentation and accepted ones apart."""
    found = Counter(each.rule.worst for each in worst_first(changes))
    return {
        **{str(level): found[level] for level in sorted(Level, reverse=True)},
        "documentation": len(of_documentation(changes)),
        "accepted": sum(bool(each.accepted) for each in changes),
    }


def summary(changes: Sequence[ApiChange]) -> str:
    """How many changes there are, in words."""
    words = {"warning": ("warning", "warnings"), "documentation": ("of documentation",) * 2}
    parts = (
        f"{number} {words.get(of, (of, of))[number > 1]}" for of, number in counts(changes).items() if number
    )
    return ", ".join(parts) or "no changes"
