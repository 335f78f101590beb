"""The API of each package that was written, and what a run has kept beside it.

An entry is found by the manifest of the package: whatever was written over it since has another one. Each
type is a line of its own, which is not read before somebody asks for the type.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, partial
from hashlib import sha256

from codegen.cache.compact import Compact, Json, text_of
from codegen.cache.store import Store
from codegen.ir.forms import DOCUMENTS
from codegen.ir.made_when_asked import MadeWhenAsked
from codegen.ir.model import Api, Opaque, Type, Version
from codegen.ir.names import TypeName

STORE = "apis"
COMPACT = Compact(Type, DOCUMENTS)
"""How the types of an API are kept."""
_VERSION = Compact(Version, DOCUMENTS)
_OPAQUE = Compact(Opaque, DOCUMENTS)
_FORMAT = "\n".join(["4", COMPACT.shape, _VERSION.shape, _OPAQUE.shape])


class TypeRow:
    """What is known of a type without reading it.

    Attributes:
        name: Its dotted name.
        path: The document in which most of its places are.
        base: The dotted name of what it extends; empty where it extends nothing.
        wire_name: Its name on the wire; empty where it has none.
        since: The version that it states; empty where it states none.
        members: The names of its properties and values.
        methods: The names of its methods.
    """

    __slots__ = ("base", "members", "methods", "name", "path", "since", "wire_name")

    def __init__(
        self,
        name: str,
        path: str,
        base: str,
        wire_name: str,
        since: str,
        members: list[str],
        methods: list[str],
    ) -> None:
        self.name, self.path, self.base = name, path, base
        self.wire_name, self.since = wire_name, since
        self.members, self.methods = members, methods

    @classmethod
    def of(cls, type_: Type) -> TypeRow:
        """The row of a type."""
        members = [prop.name for prop in type_.properties]
        members += [value.name for value in type_.values]
        methods = [method.name for method in type_.methods]
        path, base = type_.sources[0].path if type_.sources else "", str(type_.base or "")
        words = str(type_.name), path, base, type_.wire_name or "", type_.stated_since or ""
        return cls(*words, members, methods)

    def to_json(self) -> Json:
        """The row as JSON."""
        words = [self.name, self.path, self.base, self.wire_name, self.since]
        return [*words, self.members, self.methods]


class KeptApi:
    """An API that was kept.

    Args:
        head: What is known of it without reading its types.
        lines: Its types, and what was kept beside it.

    Attributes:
        rows: What is known of each type without reading it, by its name, in the order of the API.
        beside: What was kept beside it, in lines.
    """

    def __init__(self, head: Json, lines: list[bytes]) -> None:
        self._head = head
        self.rows = {row[0]: TypeRow(*row) for row in head["types"]}
        self._lines = dict(zip(self.rows, lines[: len(self.rows)], strict=True))
        self.beside = lines[len(self.rows) :]
        self.types: Mapping[TypeName, Type] = MadeWhenAsked(self.rows, partial(_type, self.rows, self._lines))

    @cached_property
    def versions(self) -> tuple[Version, ...]:
        """Its versions."""
        return tuple(_VERSION.from_json(row, "") for row in self._head["versions"])

    @cached_property
    def opaque(self) -> Mapping[TypeName, Opaque]:
        """The types that it refers to and does not describe, by name."""
        found = (_OPAQUE.from_json(row, "") for row in self._head["opaque"])
        return {each.name: each for each in found}

    def whole(self) -> Api:
        """All of it."""
        return Api(self.versions, tuple(self.types.values()), tuple(self.opaque.values()))

    def keep_edited(
        self, manifest: str, changed: Iterable[Type], opaque: Iterable[Opaque], beside: Sequence[bytes]
    ) -> None:
        """Keep it with some of its types as they are now.

        Args:
            manifest: The manifest of the files that were made of it.
            changed: The types that are others now.
            opaque: All types that it refers to and does not describe.
            beside: What to keep beside it, in lines.
        """
        rows, lines = dict(self.rows), dict(self._lines)
        for type_ in changed:
            row = TypeRow.of(type_)
            rows[row.name], lines[row.name] = row, _line(type_, row)
        head = {
            **self._head,
            "types": [row.to_json() for row in rows.values()],
            "opaque": [_OPAQUE.to_json(each, "") for each in opaque],
        }
        _put(manifest, head, [*lines.values(), *beside])


def keep(manifest: str, api: Api, beside: Sequence[bytes] = ()) -> None:
    """Keep an API.

    Args:
        manifest: The manifest of the files that were made of it.
        api: The API.
        beside: What to keep beside it, for whoever made it, in lines.
    """
    rows = [TypeRow.of(type_) for type_ in api.types]
    head = {
        "versions": [_VERSION.to_json(each, "") for each in api.versions],
        "opaque": [_OPAQUE.to_json(each, "") for each in api.opaque],
        "types": [row.to_json() for row in rows],
    }
    _put(manifest, head, [*map(_line, api.types, rows), *beside])


def of(manifest: str) -> KeptApi | None:
    """The API of which files were made; None where nobody kept it.

    Args:
        manifest: The manifest of these files.
    """
    content = Store(STORE).read(_name(manifest))
    if content is None:
        return None
    head, *lines = content.split(b"\n")
    return KeptApi(json.loads(head), lines)


def _put(manifest: str, head: Json, lines: Iterable[bytes]) -> None:
    Store(STORE).write(_name(manifest), b"\n".join([text_of(head), *lines]))


def _type(rows: Mapping[str, TypeRow], lines: Mapping[str, bytes], name: TypeName) -> Type:
    """Read the type of a line."""
    text = str(name)
    return COMPACT.from_json(json.loads(lines[text]), rows[text].path)


def _line(type_: Type, row: TypeRow) -> bytes:
    return text_of(COMPACT.to_json(type_, row.path))


def _name(manifest: str) -> str:
    """The name of the entry of a manifest; its form belongs to the name."""
    text = _FORMAT + manifest.replace("\r\n", "\n")
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
