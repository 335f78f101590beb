"""Findings as workflow commands of GitHub Actions, which shows them beside the lines that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.diagnostics.code import Severity
from codegen.diagnostics.findings import Diagnostic
from codegen.diagnostics.report import by_cause, message_of
from codegen.diagnostics.workspace import file_of

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
    """The command of the findings of one cause; where no file is to be shown, the text says the place."""
    first = causes[0]
    file = file_of(first.place.path)
    text = f"{message_of(causes)}\n{first.hint}"
    where = {"file": file, "line": first.place.line, "col": first.place.column} if file else {}
    text = text if file else f"{first.place}: {text}"
    properties = {**where, "title": first.code}
    stated = (f"{name}={str(value).translate(_IN_PROPERTIES)}" for name, value in properties.items() if value)
    return f"::{_COMMANDS[first.severity]} {','.join(stated)}::{text.translate(_IN_TEXTS)}"
