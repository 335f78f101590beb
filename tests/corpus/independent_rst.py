"""The facts of RST documents, by plain patterns of their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.corpus.independent import Fact, Versions, spelt, wire_name

_TITLE = re.compile(r"^([\w.]+\.\w+)\n=+$", re.M)
_TARGET = re.compile(r"^\.\. _([^:\n]+): \S+version\.rst#(\w+)$", re.M)
_SECTION = re.compile(r"^(Attributes:|Attributes\n-+|Methods\n-+|values:\n-+)$", re.M)
_EXTENDS = re.compile(r"^( *):extends:\s+`?(\S+?)`?_$", re.M)
_SINCE = re.compile(r"^ *:?since: `(.+)`_$", re.M)
_DEPRECATED = re.compile(r"^\*\*deprecated\*\*$", re.M)
_PROPERTY = re.compile(
    r"^    (?P<name>\w+) \((?P<array>\[?)`(?P<type>[^`]+)`_\]?(?:, privilege: (?P<id>[^,)]+))?"
    r"(?P<optional>, optional)?\)(?P<is_optional>: is optional\.)?:?[ ]*$"
    r"(?:\n      privilege: (?P<below>\S+)$)?",
    re.M,
)
_HEAD = re.compile(r"^(\w+)\(.*\):$", re.M)
_METHOD = re.compile(
    r"(.*?)^  Privilege:$(.*?)^  Args:$(.*?)^  Returns:$(.*?)(?:^  Raises:$(.*))?\Z", re.M | re.S
)
_PARAMETER = re.compile(
    r"^    (?P<name>\w+) \(`(?P<type>[^`]+)`_(?P<optional>, optional)?(?:, since `(?P<since>[^`]+)`_ )?\):$",
    re.M,
)
_RETURN = re.compile(r"^ {4,5}(?P<array>\[?)`?(?P<type>[\w.]+)(?:`_\]?:)?\s*$", re.M)
_FAULT = re.compile(r"^    `([^`]+)`_: ?$", re.M)


def rst_facts(text: str, versions: Versions) -> Iterator[Fact]:
    """The facts of a type's document, those that it does not state left out; none of another page."""
    found = _TITLE.search(text)
    if found is None:
        return
    title = found[1]
    ids = versions.ids | {
        label: versions.ids[anchor] for label, anchor in _TARGET.findall(text) if anchor in versions.ids
    }
    head, *parts = _SECTION.split(text[found.end() :])
    sections = {name.partition("\n")[0]: body for name, body in zip(parts[::2], parts[1::2], strict=True)}
    attributes = sections.get("Attributes:", sections.get("Attributes", ""))
    base = _EXTENDS.search(head)
    kind = _kind(sections, base, attributes)
    yield title, "", "kind", kind
    if base:
        yield title, "", "base", base[2]
    if since := _SINCE.search(head):
        yield title, "", "since", ids[since[1]]
    if kind == "data":
        yield title, "", "deprecated", bool(_DEPRECATED.search(head))
    for place, name in enumerate(re.findall(r"^(\w+)$", sections.get("values:", ""), re.M)):
        yield title, name, "value", place
    for place, row in enumerate(_PROPERTY.finditer(attributes)):
        yield title, row["name"], "property", place
        yield title, row["name"], "type", spelt(row["type"])
        if kind != "fault":
            yield title, row["name"], "array", bool(row["array"])
        if kind != "managed":
            yield title, row["name"], "optional", bool(row["optional"] or row["is_optional"])
        if privilege := row["id"] or row["below"]:
            yield title, row["name"], "privilege", privilege
    methods = _HEAD.split(sections.get("Methods", ""))[1:]
    for place, (name, body) in enumerate(zip(methods[::2], methods[1::2], strict=True)):
        yield from _method(title, name, place, body, ids)


def _kind(sections: dict[str, str], base: re.Match[str] | None, attributes: str) -> str:
    if "values:" in sections:
        return "enum"
    if "Methods" in sections:
        return "managed"
    # Faults indent what they extend; the root of all faults shows in its properties.
    return "fault" if (base[1] if base else ": is optional." in attributes) else "data"


def _method(title: str, name: str, place: int, body: str, ids: dict[str, str]) -> Iterator[Fact]:
    parts = _METHOD.match(body)
    assert parts, (title, name)
    above, privilege, parameters, returns, raises = parts.groups(default="")
    returned = _RETURN.search(returns)
    assert returned, (title, name)
    name = wire_name(name, returned["type"])
    yield title, name, "method", place
    if since := _SINCE.search(above):
        yield title, name, "since", ids[since[1]]
    if privilege.strip():
        yield title, name, "privilege", privilege.strip()
    yield title, name, "returns", spelt(returned["type"])
    yield title, name, "array", bool(returned["array"])
    yield title, name, "faults", tuple(_FAULT.findall(raises))
    for at, row in enumerate(_PARAMETER.finditer(parameters)):
        member = f"{name}/{row['name']}"
        yield title, member, "parameter", at
        yield title, member, "type", spelt(row["type"])
        yield title, member, "optional", bool(row["optional"])
        if row["since"]:
            yield title, member, "since", ids[row["since"]]
