"""The JSON Schema of changes, made of the table of rules; ``make declarations`` writes it as a file."""

from __future__ import annotations

import json
from collections.abc import Mapping

from codegen.changes.rule import Level
from codegen.changes.rules import BY_NAME

FORMAT = "vim-changes"
VERSION = 1

Json = Mapping[str, object]
_TEXT: Json = {"type": "string"}
_COUNT: Json = {"type": "integer", "minimum": 0}
_LEVELS = [str(level) for level in sorted(Level, reverse=True)]


def schema_text() -> str:
    """The JSON Schema as it is checked in."""
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}:{VERSION}",
        "title": f"{FORMAT}, version {VERSION}",
        "description": "What changed between two APIs; docs/api-diff.md explains every id.",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "summary": _object(
                    dict.fromkeys((*_LEVELS, "documentation", "accepted"), _COUNT),
                    "How many there are by their worse level; of documentation and accepted ones apart.",
                ),
                "changes": {"type": "array", "items": {"$ref": "#/$defs/change"}},
            }
        ),
        "$defs": {
            "change": _object(_CHANGE, "A difference, by what it is about."),
            "level": {"enum": _LEVELS},
            "place": {
                "description": "Where a side states it; null where it does not, or nobody knows.",
                "anyOf": [_object({"path": _TEXT, "line": _COUNT}), {"type": "null"}],
            },
            "value": {"description": "As the IR has it; null where it was not stated, or no fact is meant."},
        },
    }
    return json.dumps(document, indent=2) + "\n"


def _object(properties: Json, description: str = "") -> Json:
    return {
        "type": "object",
        **({"description": description} if description else {}),
        "additionalProperties": False,
        "required": sorted(properties),
        "properties": properties,
    }


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


_CHANGE: Json = {
    "id": {"enum": sorted(BY_NAME)},
    "source": {**_ref("level"), "description": "For programs in Python."},
    "wire": {**_ref("level"), "description": "For messages between servers and clients."},
    "documentation": {"type": "boolean", "description": "Whether nothing but words is concerned."},
    "about": {
        "type": "string",
        "description": "A type, type.member, type.method(parameter), type.method() for what it gives back, "
        "the id of a version, or nothing for the order of versions.",
    },
    "message": _TEXT,
    "before": _ref("value"),
    "after": _ref("value"),
    "old": _ref("place"),
    "new": _ref("place"),
    "accepted": {"type": ["string", "null"], "description": "Why it may be, where it is accepted."},
}
