"""Changes as JSON, as ``schema.json`` beside this module describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from codegen.changes.change import ApiChange
from codegen.changes.report import counts
from codegen.changes.schema import FORMAT, VERSION
from codegen.ir.place import Place


def as_json(changes: Sequence[ApiChange]) -> str:
    """All changes, those of documentation and accepted ones too: keys sorted, a line break at the end.

    Args:
        changes: What changed, sorted.
    """
    document = {
        "format": FORMAT,
        "version": VERSION,
        "summary": counts(changes),
        "changes": [_change(each) for each in changes],
    }
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _change(change: ApiChange) -> dict[str, object]:
    """A change as JSON has it; what is empty or unknown is null."""
    return {
        "id": change.rule.name,
        "source": str(change.rule.source),
        "wire": str(change.rule.wire),
        "documentation": change.rule.documentation,
        "about": str(change.about),
        "message": change.sentence,
        "before": change.before,
        "after": change.after,
        "old": _place(change.old),
        "new": _place(change.new),
        "accepted": change.accepted or None,
    }


def _place(place: Place | None) -> dict[str, object] | None:
    return None if place is None else {"path": place.path, "line": place.line}
