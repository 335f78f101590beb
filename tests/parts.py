"""What the errors of a document are about, in a line."""

from __future__ import annotations

from codegen.diagnostics import Severity
from tests.documents import case, read_text

Change = tuple[str, str, str]
"""What stands in a document, what is put there, and what the errors are about: code, fact, part."""


def errors(text: str) -> list[str]:
    found = [each for each in read_text(text)[1] if each.severity is Severity.ERROR]
    assert all(each.part is not None for each in found)
    return [
        f"{each.code} {each.part.fact}>{each.part.target or each.part.path}" for each in found if each.part
    ]


def check(name: str, ending: str, change: Change) -> None:
    """Hold what the errors of a changed case are about against what the change says."""
    text, (before, after, about) = case(name, ending), change
    assert text.count(before) == 1
    assert "; ".join(errors(text.replace(before, after))) == about
