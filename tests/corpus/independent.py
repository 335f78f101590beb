"""Facts of the reference as plain patterns see them: what every list of facts has in common.

Nothing here shares code with ``codegen``, so that it can be compared with it. A fact is a type, a member
(``Add``; ``Add/item`` for a parameter, nothing for the type itself), what is said of it, and the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Fact = tuple[str, str, str, object]

_SPELLINGS = {
    "str": "string",
    "bool": "boolean",
    "datetime": "dateTime",
    "object": "anyType",
    "base64": "base64Binary",
    "URI": "anyURI",
    "None": "void",
}
_OWN_VERSIONS = {  # those of vmodl count as the first of vim that contains them
    "vmodl.version.version0": "vim.version.version1",
    "vmodl.query.version.version1": "vim.version.version1",
    "vmodl.version.version1": "vim.version.version5",
    "vmodl.query.version.version3": "vim.version.version6",
}
_RST_VERSION = re.compile(
    r"^(?P<id>\S+)_:\n(?P<number>\S+)_:\n"
    r"    namespace:\n        (?P<space>.+)\n    Name:\n        (?P<name>.+)$",
    re.M,
)
_MARKDOWN_VERSION = re.compile(
    r"^\| <a name='.*?'>(?P<id>.+?)</a> \| (?P<name>.+?) \| (?P<space>.+?) \| (?P<number>.+?) \|$", re.M
)


@dataclass(frozen=True)
class Versions:
    """The versions of a version page, and how documents refer to them."""

    facts: tuple[Fact, ...]
    ids: dict[str, str]

    @classmethod
    def of(cls, text: str) -> Versions:
        """Read a page of either format; of two versions with one name, the later one is meant by it."""
        rows = [*_RST_VERSION.finditer(text), *_MARKDOWN_VERSION.finditer(text)]
        facts = tuple((row["id"], "", "version", (row["name"], row["number"], row["space"])) for row in rows)
        ids = {row["id"]: row["id"] for row in rows} | _OWN_VERSIONS
        anchors = {id.replace(".", ""): known for id, known in ids.items()}
        return cls(facts, {**ids, **anchors, **{row["name"]: row["id"] for row in rows}})


def spelt(name: str) -> str:
    """A type as the IR spells it."""
    return _SPELLINGS.get(name, name)


def wire_name(name: str, returned: str | None) -> str:
    """A method's name with the suffix that both formats mostly leave out."""
    return f"{name}_Task" if returned == "vim.Task" and not name.endswith("_Task") else name


def letters(text: str) -> str:
    """A text without what a format can change about it."""
    return re.sub(r"[\W_]+", "", text)


def merged(rst: Iterable[Fact], markdown: Iterable[Fact]) -> Iterator[Fact]:
    """What both formats state together."""
    first = {fact[:3]: fact[3] for fact in rst}
    second = {fact[:3]: fact[3] for fact in markdown}
    kinds = {type: kind for (type, _, what), kind in first.items() if what == "kind"}
    # Methods at one place are one method, and Markdown has its wire name.
    wire_names = {(type, at): name for (type, name, what), at in second.items() if what == "method"}
    renamed = {
        (type, name): wire_names.get((type, at), name)
        for (type, name, what), at in first.items()
        if what == "method"
    }
    for (type, member, what), value in list(first.items()):
        name, *parameter = member.split("/")
        name = renamed.get((type, name), name)
        del first[type, member, what]
        first[type, "/".join([name, *parameter]), what] = value
    for key in first.keys() | second.keys():
        believed, other = (second, first) if _is_markdowns(key, kinds) else (first, second)
        yield *key, believed[key] if key in believed else other[key]


def _is_markdowns(key: tuple[str, str, str], kinds: dict[str, object]) -> bool:
    """Whether Markdown is believed where both formats state something."""
    type, member, what = key
    match what:
        case "value" | "deprecated":
            return True
        case "optional":
            return kinds.get(type) == "managed" and "/" not in member
        case _:
            return False
