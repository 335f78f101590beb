"""What templates are filled with: frozen records whose fields are Python source, ready to be placed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GateView:
    """A comparison with the connected server's version.

    Attributes:
        condition: When the server is too old.
        what: Literal of what would be used.
        rank: What it needs.
        service: Literal of the service in whose line that rank is, empty for that of the API itself.
    """

    condition: str
    what: str
    rank: int
    service: str


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property of a managed object; ``wire`` is the literal of its wire name.

    Attributes:
        deprecation: Literal of what checkers say of its use, empty where that is not deprecated.
    """

    decorator: str
    deprecation: str
    name: str
    wire: str
    annotation: str
    docstring: str
    gate: GateView | None


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a managed object.

    Attributes:
        alias: Its short name, empty where it has none.
        wire: Literal of its wire name.
        facts: Arguments of its decorator.
        parameters: The signature.
        by_name: The signature of calls by name, empty where the other one says it all.
        deprecated: Whether it is.
        required: Names of required parameters that have a default, because they follow optional ones.
        checked: Whether arguments are looked into; not where none can hold fields.
        arguments: Entries of the dictionary of arguments.
        sent: The expression for that dictionary in the call.
        returns: Annotation of the result.
        yields: Whether there is a result.
    """

    name: str
    alias: str
    wire: str
    facts: str
    parameters: str
    by_name: str
    deprecated: bool
    required: tuple[str, ...]
    gates: tuple[GateView, ...]
    checked: bool
    arguments: str
    sent: str
    returns: str
    yields: bool
    docstring: str


@dataclass(frozen=True, slots=True)
class FieldView:
    """A property of a data object or fault; ``start`` is what it holds until it is set."""

    name: str
    annotation: str
    start: str
    docstring: str


@dataclass(frozen=True, slots=True)
class MemberView:
    """A value of an enum; ``wire`` is the literal of its wire value.

    Attributes:
        alias: Another name of it, empty where it has none.
    """

    name: str
    alias: str
    wire: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class; only the members of its kind are filled.

    Attributes:
        template: The template of its kind.
        decorator: The decorator, without arguments.
        facts: The decorator's arguments.
        deprecation: Literal of what checkers say of its use, empty where that is not deprecated.
        nested: Classes inside, bases before what extends them.
    """

    template: str
    decorator: str
    facts: str
    name: str
    base: str
    docstring: str
    deprecation: str = ""
    nested: tuple[ClassView, ...] = ()
    properties: tuple[PropertyView, ...] = ()
    methods: tuple[MethodView, ...] = ()
    fields: tuple[FieldView, ...] = ()
    members: tuple[MemberView, ...] = ()


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of one outermost class; ``pragmas`` are comments that static checkers read."""

    pragmas: tuple[str, ...]
    docstring: str
    imports: tuple[str, ...]
    cls: ClassView


@dataclass(frozen=True, slots=True)
class NamespaceView:
    """A package for a namespace, or the root package.

    Attributes:
        pragmas: Comments that static checkers read.
        root: The root package as it imports from it.
        imports: Import statements for names that are there from the start.
        types: Python name and module of each class.
        modules: The same as the literal of a dictionary.
        packages: Python names of sub-packages.
        folders: The same as the literal of a tuple.
        names: Literals of all public names, sorted.
        lazy: Whether it has types or sub-packages.
        wire_names: The module of its wire names, empty where it has none.
    """

    pragmas: tuple[str, ...]
    docstring: str
    root: str
    imports: tuple[str, ...]
    types: tuple[tuple[str, str], ...]
    modules: str
    packages: tuple[str, ...]
    folders: str
    names: tuple[str, ...]
    lazy: bool
    wire_names: str = ""


@dataclass(frozen=True, slots=True)
class WireNamesView:
    """The module of a namespace's wire names.

    Attributes:
        pragmas: Comments that static checkers read.
        aliases: Each name with the class that it is.
        rows: Each name with the dotted name of its type, as entries of a dictionary.
    """

    pragmas: tuple[str, ...]
    docstring: str
    imports: tuple[str, ...]
    aliases: tuple[tuple[str, str], ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableView:
    """A module that holds one table, which is a literal."""

    docstring: str
    table: str


@dataclass(frozen=True, slots=True)
class AliasesView:
    """A module that has names from elsewhere.

    Attributes:
        imports: Import statements.
        names: Literal of all of them.
        main: What is imported to be run where the module is started as a program; nothing where it is none.
    """

    docstring: str
    imports: tuple[str, ...]
    names: str
    main: str = ""
