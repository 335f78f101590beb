"""Holds JSON against the schema of the IR, so that a file that is none is told with its first fault.

Only the words of JSON Schema that ``schema.json`` uses are known. A field that the schema does not list is no
fault: fields may be added without a new version of the format. Nor is one missing that an earlier release did
not write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import cast

from codegen.ir.schema import Json, schema
from codegen.ir.schema_text import LATER

_KINDS: Mapping[str, Callable[[object], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "null": lambda value: value is None,
}
_SHOWN = 60


def first_fault(document: object) -> str | None:
    """Where and how JSON breaks the schema first, in words; None for an IR."""
    root = schema()
    return next(_Schema(root).faults(document, root, ""), None)


class _Schema:
    def __init__(self, root: Json) -> None:
        self._defs: Json = root["$defs"]

    def faults(self, value: object, rule: Json, at: str) -> Iterator[str]:
        """What is wrong with a value, by one schema and those within it."""
        if "$ref" in rule:
            yield from self.faults(value, self._defs[rule["$ref"].rpartition("/")[2]], at)
        yield from _of_value(value, rule, at)
        if "anyOf" in rule and not any(self._holds(value, each) for each in rule["anyOf"]):
            yield f"{at} is {_shown(value)}, which cannot be there"
        yield from self._within(value, rule, at)
        for each in rule.get("allOf", ()):
            yield from self.faults(value, each, at)
        if "if" in rule:
            branch = rule.get("then" if self._holds(value, rule["if"]) else "else", {})
            yield from self.faults(value, branch, at)

    def _holds(self, value: object, rule: Json) -> bool:
        return next(self.faults(value, rule, ""), None) is None

    def _within(self, value: object, rule: Json, at: str) -> Iterator[str]:
        """The faults of the fields of an object, or of the items of a list, each with its path."""
        if isinstance(value, dict):
            fields = cast("dict[str, object]", value)  # cast: JSON has text for keys
            for name in rule.get("required", ()):
                if name not in fields and not LATER.items() <= rule["properties"][name].items():
                    yield f"{at or 'the document'} lacks {name!r}"
            for name, within in rule.get("properties", {}).items():
                if name in fields:
                    yield from self.faults(fields[name], within, f"{at}.{name}" if at else name)
        elif isinstance(value, list) and "items" in rule:
            for index, item in enumerate(cast("list[object]", value)):  # cast: nothing is known of them
                yield from self.faults(item, rule["items"], f"{at}[{index}]")


def _of_value(value: object, rule: Json, at: str) -> Iterator[str]:
    """What one value shows by itself."""
    at = at or "the document"
    kinds = rule.get("type", ())
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_KINDS[kind](value) for kind in kinds):
        yield f"{at} is {_shown(value)}, not of the type {' or '.join(kinds)}"
        return
    allowed = [rule["const"]] if "const" in rule else rule.get("enum")
    if allowed is not None and not any(value == each and type(value) is type(each) for each in allowed):
        yield f"{at} is {_shown(value)}, not {' or '.join(map(repr, allowed[:5]))}"
    if isinstance(value, str):
        if "pattern" in rule and not re.fullmatch(rule["pattern"], value):
            yield f"{at} is {_shown(value)}, which cannot be a name"
        if len(value) < rule.get("minLength", 0):
            yield f"{at} is empty"
    if isinstance(value, list):
        number = len(cast("list[object]", value))  # cast: as above
        if not rule.get("minItems", 0) <= number <= rule.get("maxItems", number):
            yield f"{at} has {number} items, which cannot be"
    if "minimum" in rule and isinstance(value, int) and value < rule["minimum"]:
        yield f"{at} is {value}, less than {rule['minimum']}"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = "null" if value is None else repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
