"""What a run of ``generate`` tells of the API: what changed in it since the run before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codegen.cache import apis
from codegen.commands.caching import is_off
from codegen.output import manifest

if TYPE_CHECKING:
    from codegen.changes import ApiChange
    from codegen.ir.model import Api
    from codegen.output.changes import Changes

SAME = "the API is the same: files change with its places in documents, templates, settings or the program"
_SHOWN = 10
"""So many changes are told after a run."""


def told(output: Changes, api: Api) -> list[str]:
    """What changed in the API, in lines; none where the files stay as they are, or their API is not known.

    Args:
        output: The files that are there, and those that are made now.
        api: What the latter are made of.
    """
    before = output.before.get(manifest.NAME)
    if is_off() or before is None or before == output.after.get(manifest.NAME):
        return []
    from codegen.changes import changes  # only here: few runs change anything

    old = _known(before)
    return [] if old is None else _lines(changes(old, api))


def keep(output: Changes, api: Api) -> None:
    """Keep the API of files that were written, unless it is kept already."""
    text = output.after[manifest.NAME]
    if is_off() or (output.before.get(manifest.NAME) == text and apis.of(text) is not None):
        return
    from codegen.ir.json_form import to_json

    apis.keep(text, to_json(api))


def _known(text: str) -> Api | None:
    """The API by whose manifest files are there."""
    from codegen.ir.json_reader import from_json

    kept = apis.of(text)
    try:
        return None if kept is None else from_json(kept)
    except ValueError:  # written by another version of this program
        return None


def _lines(found: Sequence[ApiChange]) -> list[str]:
    """The number of changes, and the worst of them by themselves."""
    from codegen.changes import report

    if not found:
        return [SAME]
    listed = [*report.worst_first(found), *report.of_documentation(found)]
    lines = [f"the API changes: {report.summary(found)}"]
    lines += [f"    {report.line(each)}" for each in listed[:_SHOWN]]
    return [*lines, f"    and {len(listed) - _SHOWN} more"] if len(listed) > _SHOWN else lines
