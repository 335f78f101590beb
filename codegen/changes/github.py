"""Changes as workflow commands of GitHub Actions, which shows them beside the lines that they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.changes.change import ApiChange, seemly_line
from codegen.changes.report import levels, of_documentation, worst_first
from codegen.changes.rule import Level
from codegen.diagnostics.github import workflow_command

_COMMANDS = {Level.BREAKING: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def as_github(changes: Sequence[ApiChange], documentation: bool = False) -> str:
    """A command on each line, worst first; nothing for what is accepted.

    Args:
        changes: What changed, sorted.
        documentation: Whether changes of documentation alone are shown too.
    """
    shown = [*worst_first(changes), *(of_documentation(changes) if documentation else ())]
    return "\n".join(map(_command, shown))


def _command(change: ApiChange) -> str:
    text = "\n".join(filter(None, [change.sentence, levels(change)]))
    place = change.place and replace(change.place, path=seemly_line(change.place.path))
    return workflow_command(_COMMANDS[change.rule.worst], place, change.rule.name, text)
