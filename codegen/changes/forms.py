"""The ways in which changes can be written, by the names that an option gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from codegen.changes.change import ApiChange
from codegen.changes.github import as_github
from codegen.changes.json_form import as_json
from codegen.changes.markdown import as_markdown
from codegen.changes.report import as_text

Writer = Callable[[Sequence[ApiChange], bool], str]
"""What writes changes, those of documentation alone too if that is asked for."""

FORMS: Mapping[str, Writer] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": lambda changes, _: as_json(changes),
    "github": as_github,
}
