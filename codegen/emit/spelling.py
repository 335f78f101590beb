"""How everything inside classes is spelt: types nested in them and their members, also inherited ones.

An attribute means one thing in a class and in all that extends it. A member that is declared again has the
name that it has in the base; no other takes a name that a base uses. Nested types go before the members of
their class, since their names are in other types' way to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from codegen.emit import additions, naming
from codegen.ir.hierarchy import ApiLookups, Hierarchy
from codegen.ir.model import Api, Type
from codegen.ir.names import Kind, TypeName


@dataclass(frozen=True, slots=True)
class ClassNames:
    """The Python names of what is in one class, by the documented ones.

    Attributes:
        nested: The types directly inside it, by the last part of their names.
    """

    nested: Mapping[str, str]
    properties: Mapping[str, str]
    methods: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Inherited:
    """What a class has from its bases: members, which it may declare again, and nested types."""

    properties: Mapping[str, str]
    methods: Mapping[str, str]
    nested: frozenset[str] = frozenset()

    def members(self) -> set[str]:
        """The names that only the same member may have."""
        return {*self.properties.values(), *self.methods.values()}

    def declared_again(self, properties: Iterable[str], methods: Iterable[str]) -> dict[tuple[str, str], str]:
        """The names of those members of an extending class that are a base's, too."""
        names = {_PROPERTY: self.properties, _METHOD: self.methods}
        members = _sorted_out(properties, methods)
        return {(sort, name): names[sort][name] for sort, name in members if name in names[sort]}

    def with_own(self, own: ClassNames) -> _Inherited:
        """What those have that extend a class."""
        return _Inherited(
            {**self.properties, **own.properties},
            {**self.methods, **own.methods},
            self.nested | {*own.nested.values()},
        )


_PROPERTY, _METHOD = "property", "method"
_NOTHING = _Inherited({}, {})


class Spelling:
    """The names in all classes of an API.

    Args:
        api: The linked API, or what can be had of it.
        nested: Gives the types that are nested in Python directly inside of one.
    """

    def __init__(self, api: Api | ApiLookups, nested: Callable[[TypeName], Iterable[TypeName]]) -> None:
        self._hierarchy = Hierarchy(api)
        self._nested = nested
        self._found: dict[TypeName, ClassNames] = {}
        self._passed_on: dict[TypeName, _Inherited] = {}

    def of(self, name: TypeName, kind: Kind | None) -> ClassNames:
        """The names in the class of a type of some kind."""
        if name not in self._found:
            type_ = self._hierarchy.types.get(name)
            if type_ is None:
                self._found[name] = self._names(name, kind, None, _NOTHING)
            else:
                for each in (*reversed(list(self._hierarchy.bases(type_))), type_):
                    self._settle(each)
        return self._found[name]

    def _settle(self, type_: Type) -> None:
        """Name what is in a class whose base is settled."""
        if type_.name not in self._found:
            inherited = self._passed_on.get(type_.base, _NOTHING) if type_.base else _NOTHING
            own = self._names(type_.name, type_.kind, type_, inherited)
            self._found[type_.name] = own
            self._passed_on[type_.name] = inherited.with_own(own)

    def _names(
        self, name: TypeName, kind: Kind | None, type_: Type | None, inherited: _Inherited
    ) -> ClassNames:
        """The names in one class: types nested in it, then what it declares again, then what is its own."""
        line = (type_, *self._hierarchy.bases(type_)) if type_ else ()
        names = naming.Names({*naming.reserved(kind), *additions.names(line), *inherited.members()})
        leaves = sorted(inner.leaf for inner in self._nested(name))
        nested = dict(zip(leaves, names.take_all(leaves), strict=True))
        names.reserve(inherited.nested)
        properties = [member.name for member in type_.properties] if type_ else []
        methods = [member.name for member in type_.methods] if type_ else []
        again = inherited.declared_again(properties, methods)
        fresh = [each for each in _sorted_out(properties, methods) if each not in again]
        spelt = again | dict(zip(fresh, names.take_all([own for _, own in fresh]), strict=True))
        return ClassNames(
            nested,
            {each: spelt[_PROPERTY, each] for each in properties},
            {each: spelt[_METHOD, each] for each in methods},
        )


def _sorted_out(properties: Iterable[str], methods: Iterable[str]) -> list[tuple[str, str]]:
    """Members with their sort, since a property and a method may have one name."""
    return [*((_PROPERTY, name) for name in properties), *((_METHOD, name) for name in methods)]
