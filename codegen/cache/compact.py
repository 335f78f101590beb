"""Records as JSON of few characters, and back, by the types of their fields.

A record is the list of what its fields hold. A place is its line, as nearly all are in one document.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from operator import attrgetter
from typing import Any, Generic, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from codegen.ir.forms import Form
from codegen.ir.names import TypeName
from codegen.ir.place import Place

T = TypeVar("T")

Json: TypeAlias = Any
"""What the JSON library takes and gives. Any: what is in it follows from the type that it is written by."""
Way: TypeAlias = Callable[[Json], Json]
"""How a value becomes JSON, or the other way."""

_PLAIN = (str, int, bool, type(None))


class Compact(Generic[T]):
    """Writes and reads records of one class.

    Args:
        record: The class; all that its fields may hold is a record, an enum, a tuple, or plain.
        forms: The forms of documents that records may name.
    """

    def __init__(self, record: type[T], forms: tuple[Form, ...]) -> None:
        self._path = ""
        self._names: dict[str, TypeName] = {}
        self._shapes: list[str] = []
        self._ways: dict[object, tuple[Way, Way]] = {
            Place: (self._place, self._as_place),
            TypeName: (str, self._as_name),
            Form: (lambda form: form.name, {form.name: form for form in forms}.__getitem__),
            **dict.fromkeys(_PLAIN, (_same, _same)),
        }
        self._write, self._read = self._way(record, {})

    @property
    def shape(self) -> str:
        """What the JSON follows from: records by their fields. With another one, it cannot be read."""
        return "\n".join(self._shapes)

    def to_json(self, value: T, path: str) -> Json:
        """A record as JSON.

        Args:
            value: The record.
            path: The document that most of its places are in.
        """
        self._path = path
        return self._write(value)

    def from_json(self, data: Json, path: str) -> T:
        """The record back; data that no record has become raises whatever it raises."""
        self._path = path
        return cast(T, self._read(data))

    def _way(self, of: Any, bound: Mapping[object, object]) -> tuple[Way, Way]:
        """How values of a type go both ways; ``bound`` says what the variables of a generic class are."""
        of = bound.get(of, of)
        known = self._ways.get(of)
        if known is not None:
            return known
        # A type may be found inside itself: what is asked for there is looked up when it is called.
        made: list[tuple[Way, Way]] = []
        self._ways[of] = (lambda value: made[0][0](value), lambda data: made[0][1](data))
        made.append(self._made(of, bound))
        self._ways[of] = made[0]
        return made[0]

    def _made(self, of: Any, bound: Mapping[object, object]) -> tuple[Way, Way]:
        """How values of a type go both ways that nobody has asked for before."""
        origin, arguments = get_origin(of), get_args(of)
        if origin is tuple:
            write, read = self._way(arguments[0], bound)
            return (
                lambda values: [write(value) for value in values],
                lambda data: tuple([read(each) for each in data]),
            )
        if origin in (Union, types.UnionType):
            return self._choice(arguments, bound)
        if origin is not None:
            parameters = origin.__parameters__
            return self._record(origin, dict(zip(parameters, arguments, strict=True)))
        if issubclass(of, Enum):
            return attrgetter("value"), {member.value: member for member in of}.__getitem__
        if is_dataclass(of):
            return self._record(of, {})
        raise TypeError(f"{of} is no type of a field that can be kept")

    def _record(self, of: Any, bound: Mapping[object, object]) -> tuple[Way, Way]:
        """How records of a class become lists, and back."""
        hints = get_type_hints(of)
        names = [field.name for field in fields(of)]
        self._shapes.append(f"{of.__qualname__} {' '.join(f'{name}: {hints[name]}' for name in names)}")
        ways = [self._way(hints[name], bound) for name in names]
        get = attrgetter(*names)
        if len(names) == 1:
            ((write, read),) = ways
            return lambda value: write(get(value)), lambda data: of(read(data))
        writes = [write for write, _ in ways]
        reads = [read for _, read in ways]
        return (
            lambda value: [write(each) for write, each in zip(writes, get(value), strict=True)],
            lambda data: of(*[read(each) for read, each in zip(reads, data, strict=True)]),
        )

    def _choice(self, arguments: tuple[Any, ...], bound: Mapping[object, object]) -> tuple[Way, Way]:
        """One of several types; where JSON alone cannot tell which, its number goes before."""
        others = [each for each in arguments if each not in _PLAIN]
        ways = [self._way(each, bound) for each in others]
        if len(ways) == 1:
            ((write, read),) = ways
            plain = tuple(each for each in arguments if each in _PLAIN)
            return (
                lambda value: value if isinstance(value, plain) else write(value),
                lambda data: data if isinstance(data, plain) else read(data),
            )
        if not ways:
            return _same, _same
        numbers = {get_origin(each) or each: number for number, each in enumerate(others)}

        def tagged(value: Any) -> Json:
            if value is None:
                return None
            number = numbers[type(value)]
            return [number, ways[number][0](value)]

        reads = {number: read for number, (_, read) in enumerate(ways)}
        return tagged, lambda data: None if data is None else reads[data[0]](data[1])

    def _place(self, place: Place) -> Json:
        if place.path == self._path:
            return [place.line, place.column] if place.column else place.line
        return [place.line, place.column, place.path]

    def _as_place(self, data: Json) -> Place:
        return Place(self._path, data) if isinstance(data, int) else Place(*self._parts(*data))

    def _parts(self, line: int, column: int, path: str | None = None) -> tuple[str, int, int]:
        return self._path if path is None else path, line, column

    def _as_name(self, text: str) -> TypeName:
        """The name; one that was read before is the same object, as a document names a type often."""
        found = self._names.get(text)
        if found is None:
            found = self._names[text] = TypeName.parse(text)
        return found


def text_of(data: Json) -> bytes:
    """JSON as a line of UTF-8; halves of characters, which documents may hold, are kept."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _same(value: Json) -> Json:
    return value
