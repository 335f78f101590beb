"""What a run of ``generate`` tells of the API: what changed in it since the run before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codegen.commands.caching import is_off
from codegen.output import manifest

if TYPE_CHECKING:
    from codegen.changes import ApiChange
    from codegen.incremental import Edit
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
    # Only here: few runs change anything.
    from codegen.cache import apis
    from codegen.changes import changes

    old = apis.of(before)
    return [] if old is None else _lines(changes(old.whole(), api))


def told_of(output: Changes, edit: Edit) -> list[str]:
    """The same where an edit has changed some types, and the API is known as far as these.

    Args:
        output: The files that are there, and those that are made now.
        edit: The edit.
    """
    if output.before.get(manifest.NAME) == output.after.get(manifest.NAME):
        return []
    from codegen.changes import changes_of

    return _lines(changes_of([*edit.changed], *edit.sides))


def _lines(found: Sequence[ApiChange]) -> list[str]:
    """The number of changes, and the worst of them by themselves."""
    from codegen.changes import report

    if not found:
        return [SAME]
    listed = [*report.worst_first(found), *report.of_documentation(found)]
    lines = [f"the API changes: {report.summary(found)}"]
    lines += [f"    {report.line(each)}" for each in listed[:_SHOWN]]
    return [*lines, f"    and {len(listed) - _SHOWN} more"] if len(listed) > _SHOWN else lines
