"""The facts of Markdown documents, by plain patterns of their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from tests.corpus.independent import Fact, Versions, letters, spelt, wire_name

_NOTHING = ("", "None")
_TITLE = re.compile(r"([\w.]+\.\w+)\n=+\n")
_EXTENDS = re.compile(r"^inherits from \[(.+?)\]\((docs/)?", re.M)
_SINCE = re.compile(r"^as of \[(.+?)\]\((?:\S+#(\S+)|\S+)\)$", re.M)
_ROW = re.compile(
    r"^\| (?P<name>.*?) \| (?P<type>.*?) \| (?P<optional>.*?) \|(?: (?P<privilege>.*?) \|)?", re.M
)
_HEAD = re.compile(r"^(\w+)\((.*)\)\n-+$", re.M)
_SERVICE = re.compile(
    r"^\| since version \| \[(?P<since>.+?)\].*\|\n\| privilege    \| (?P<privilege>.*?) ?\|\n"
    r"\| return type \| (?P<returns>.*?) ?\|$",
    re.M,
)
_DEPRECATED = re.compile(r"^### Deprecated\n(.*?)^\| service name", re.M | re.S)
_ENUM = re.compile(r"^<a name='(.+?)'>(.+?)</a>.*\n=+$", re.M)


def markdown_facts(text: str, versions: Versions) -> Iterator[Fact]:
    """The facts of a type's document or of the page of enums; none of another page."""
    enums = _ENUM.split(text)[1:]
    for name, wire, body in zip(enums[::3], enums[1::3], enums[2::3], strict=True):
        yield name, "", "kind", "enum"
        yield name, "", "wire name", wire
        for place, value in enumerate(re.findall(r"^\| (\w+) \|", body.partition("-|\n")[2], re.M)):
            yield name, value, "value", place
    if found := _TITLE.match(text):
        yield from _type(found[1], text[found.end() :], versions)


def _type(title: str, text: str, versions: Versions) -> Iterator[Fact]:
    head, *methods = _HEAD.split(text)
    above, _, table = head.partition("| property | type | optional |")
    columns, _, rows = table.partition("-|\n")
    base = _EXTENDS.search(above)
    is_managed = bool(methods) or rows.startswith("| <a href=") or not (rows.strip() or (base and base[2]))
    kind = "fault" if "priv" not in columns else "managed" if is_managed else "data"
    yield title, "", "kind", kind
    if base:
        yield title, "", "base", base[1]
    if since := _SINCE.search(above):
        yield title, "", "since", versions.ids[since[2] or since[1]]
    if kind != "fault":
        yield title, "", "deprecated", "\n### DEPRECATED\n" in f"\n{above}"
    for place, row in enumerate(_ROW.finditer(rows)):
        name = re.sub(r"<.*?>", "", row["name"])
        yield title, name, "property", place
        if row["type"] not in _NOTHING:
            yield title, name, "type", _linked(row["type"])
        yield title, name, "optional", row["optional"] == "true"
        if row["privilege"] and row["privilege"] not in _NOTHING:
            yield title, name, "privilege", row["privilege"]
    parts = zip(methods[::3], methods[1::3], methods[2::3], strict=True)
    for place, (name, parameters, body) in enumerate(parts):
        yield from _method(title, name, place, parameters, body, versions)


def _method(
    title: str, name: str, place: int, parameters: str, body: str, versions: Versions
) -> Iterator[Fact]:
    service = _SERVICE.search(body)
    assert service, (title, name)
    returned = _linked(service["returns"]) if service["returns"] not in _NOTHING else None
    name = wire_name(name, returned)
    yield title, name, "method", place
    if service["since"] in versions.ids:
        yield title, name, "since", versions.ids[service["since"]]
    if service["privilege"] not in _NOTHING:
        yield title, name, "privilege", service["privilege"]
    if returned:
        yield title, name, "returns", returned
    yield title, name, "faults", tuple(re.findall(r"^\| \[(.+?)\]", body.partition("### Faults")[2], re.M))
    said = _DEPRECATED.search(body)
    yield title, name, "deprecated", letters(unescape(re.sub(r"<.*?>", "", said[1]))) if said else False
    for at, (parameter, type) in enumerate(re.findall(r'\[(\w+)\]\(\S+ "(.+?)"\)', parameters)):
        yield title, f"{name}/{parameter}", "parameter", at
        yield title, f"{name}/{parameter}", "type", spelt(type)


def _linked(cell: str) -> str:
    return spelt(re.sub(r"\[(.+?)\]\(.*\)", r"\1", cell))
