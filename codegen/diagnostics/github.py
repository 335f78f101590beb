"""Findings as workflow commands of GitHub Actions, which shows them beside the lines that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.diagnostics.code import Severity
from codegen.diagnostics.findings import Diagnostic
from codegen.diagnostics.report import by_cause, message_of
from codegen.diagnostics.workspace import file_of
from codegen.ir.place import Place

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_IN_TEXTS = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = {**_IN_TEXTS, ord(":"): "%3A", ord(","): "%2C"}


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """A command on each line; nothing for what is accepted.

    Findings of one cause are one command, since GitHub shows ten of a step and severity.

    Args:
        diagnostics: What was found.
    """
    found = [each for each in diagnostics if not each.accepted]
    return "".join(f"{_command(causes)}\n" for causes in by_cause(found))


def _command(causes: Sequence[Diagnostic]) -> str:
    """The command of the findings of one cause."""
    first = causes[0]
    text = f"{message_of(causes)}\n{first.hint}"
    return workflow_command(_COMMANDS[first.severity], first.place, first.code, text)


def workflow_command(command: str, place: Place | None, title: str, text: str) -> str:
    """A line that shows a text beside a line of a file.

    Args:
        command: ``error``, ``warning`` or ``notice``.
        place: Where; the text says it, if that is no file that could be shown.
        title: What stands above the text.
        text: What is shown.
    """
    file = file_of(place.path) if place else None
    where = {"file": file, "line": place.line, "col": place.column} if place and file else {}
    text = text if file or not place else f"{place}: {text}"
    properties = {**where, "title": title}
    stated = (f"{name}={str(value).translate(_IN_PROPERTIES)}" for name, value in properties.items() if value)
    return f"::{command} {','.join(stated)}::{text.translate(_IN_TEXTS)}"
