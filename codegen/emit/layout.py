"""Which class is where: packages for namespaces, a module for each outermost type, nesting for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from codegen.emit import family, naming
from codegen.emit.family import Entity
from codegen.emit.spelling import Spelling
from codegen.ir.model import Api
from codegen.ir.names import ANY_MANAGED, TypeName

WITHOUT_NAMESPACE = "_types"
"""The module through which others reach the types that stand in no namespace."""
WIRE_NAMES = "_wire_names"
"""The module through which a namespace has the wire names of types."""

_OWN_MODULES = (
    "_runtime",
    "_public",
    "_versions",
    "_registry",
    "_methods",
    "_manifest",
    WIRE_NAMES,
    WITHOUT_NAMESPACE,
)
OWN_NAMES = ("TYPE_CHECKING",)
"""Names that the module of a namespace uses."""


@dataclass(frozen=True, slots=True)
class ClassPlace:
    """Where a class is.

    Attributes:
        package: The Python names of its namespace, from the root; empty for a type without a namespace.
        module: The module inside that package; empty for a class of the runtime.
        qualname: The Python names of the classes around it and its own.
        nested: The types inside it, in the order in which they are defined.
    """

    entity: Entity
    package: tuple[str, ...]
    module: str
    qualname: tuple[str, ...]
    nested: tuple[TypeName, ...] = ()


@dataclass(slots=True)
class Namespace:
    """A package: the sub-packages and the outermost classes in it, by their Python names.

    Attributes:
        documented: Its dotted name in the documents; empty for the root.
        package: The Python names that lead to it.
    """

    documented: tuple[str, ...]
    package: tuple[str, ...]
    packages: dict[str, str] = field(default_factory=dict[str, str])
    types: list[ClassPlace] = field(default_factory=list[ClassPlace])
    managed_root: bool = False


@dataclass(frozen=True, slots=True)
class PackageLayout:
    """The places of all classes, and the names of what is in them."""

    spots: Mapping[TypeName, ClassPlace]
    namespaces: Mapping[tuple[str, ...], Namespace]
    knots: frozenset[TypeName]
    spelling: Spelling

    def spelt(self, named: Iterable[ClassPlace]) -> Iterator[ClassPlace]:
        """All classes that code spells which names some: a nested one is reached through those around it."""
        for spot in named:
            yield spot
            if spot.entity.owner and len(spot.qualname) > 1:
                yield from self.spelt([self.spots[spot.entity.owner]])


def arrange(api: Api, public: Iterable[str]) -> PackageLayout:
    """Find a place for each class.

    Args:
        api: The linked API.
        public: The names that the root package has already.
    """
    found = family.entities(api)
    knots = family.knotted(found)
    own = {name: entity for name, entity in found.items() if not entity.owner or name.outermost in knots}
    with_root = any(opaque.name == ANY_MANAGED for opaque in api.opaque)
    homes = {name.namespace for name in own} | (
        {ANY_MANAGED.namespace} if with_root else set[tuple[str, ...]]()
    )
    held = {owner: inner for owner, inner in family.nested(found).items() if owner.outermost not in knots}
    spelling = Spelling(api, lambda name: (entity.name for entity in held.get(name, ())))
    builder = _LayoutBuilder(found, held, spelling)
    builder.add_namespaces(homes, public)
    if with_root:
        builder.add_managed_root()
    for name in sorted(own, key=_is_respelt):
        builder.add_family(name)
    return PackageLayout(dict(sorted(builder.spots.items())), builder.namespaces, knots, builder.spelling)


def _is_respelt(name: TypeName) -> bool:
    """Whether a class that has its own module is called otherwise than its type, so that it comes last."""
    return name != name.outermost or naming.identifier(name.leaf) != name.leaf


class _LayoutBuilder:
    def __init__(
        self,
        found: Mapping[TypeName, Entity],
        held: Mapping[TypeName, list[Entity]],
        spelling: Spelling,
    ) -> None:
        self.spots: dict[TypeName, ClassPlace] = {}
        self.namespaces: dict[tuple[str, ...], Namespace] = {}
        self.spelling = spelling
        self._found = found
        self._held = held
        self._names: dict[tuple[str, ...], naming.Names] = {}
        self._modules: dict[tuple[str, ...], naming.Names] = {}

    def add_namespaces(self, homes: Iterable[tuple[str, ...]], public: Iterable[str]) -> None:
        """Give every namespace its folder, those that only hold others included."""
        paths = {home[:length] for home in homes for length in range(len(home) + 1)} | {()}
        folders = {path: naming.Names(public if not path else (), fold_case=True) for path in paths}
        for path in sorted(paths, key=_by_depth):
            package: tuple[str, ...] = ()
            if path:
                owner = self.namespaces[path[:-1]]
                owner.packages[path[-1]] = folders[path[:-1]].take(naming.folder(path[-1]))
                package = (*owner.package, owner.packages[path[-1]])
            self.namespaces[path] = Namespace(path, package)
        for path, namespace in self.namespaces.items():
            taken = (*namespace.packages.values(), *OWN_NAMES, *(public if not path else ()))
            self._names[path] = naming.Names(taken)
            self._modules[path] = naming.Names(_OWN_MODULES, fold_case=True)

    def add_managed_root(self) -> None:
        """Place the runtime's own root class under the name that the documents have for it."""
        namespace = self.namespaces[ANY_MANAGED.namespace]
        namespace.managed_root = True
        leaf = self._names[ANY_MANAGED.namespace].take(ANY_MANAGED.leaf)
        entity = Entity(ANY_MANAGED, None)
        self.spots[ANY_MANAGED] = ClassPlace(entity, namespace.package, "", (leaf,))

    def add_family(self, name: TypeName) -> None:
        """Place a class that has its own module, and what is nested in it."""
        home = name.namespace
        namespace = self.namespaces[home]
        wanted = "_".join(naming.identifier(part) for part in name.parts[len(home) :])
        leaf = self._names[home].take(naming.identifier(wanted))
        module = self._modules[home].take(naming.module(leaf))
        self._add(name, namespace.package, module, (leaf,))
        namespace.types.append(self.spots[name])

    def _add(self, name: TypeName, package: tuple[str, ...], module: str, qualname: tuple[str, ...]) -> None:
        entity = self._found[name]
        held = family.in_order(name, self._held.get(name, ()))
        self.spots[name] = ClassPlace(entity, package, module, qualname, held)
        names = self.spelling.of(name, entity.kind).nested
        for inner in held:
            self._add(inner, package, module, (*qualname, names[inner.leaf]))


def _by_depth(path: tuple[str, ...]) -> tuple[int, bool, tuple[str, ...]]:
    """Puts namespaces behind those around them, and those that cannot be called as documented last."""
    return len(path), bool(path) and naming.folder(path[-1]) != path[-1], path
