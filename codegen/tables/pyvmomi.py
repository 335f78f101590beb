"""The type tables of the installed pyVmomi, as values; nothing else imports it.

They are read through its registry of types. Version ids stay as pyVmomi has them: ``codegen.audit.era`` tells
which of them documents know, and ``codegen.tables.versions`` which of them the API lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Protocol, cast

from codegen.ir.model import Method, Parameter, Property, Raise, Returns, Type, Value
from codegen.ir.names import METHOD_FAULT, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.tables.tables import NoTablesError, Release, Tables

PRIMITIVES: Mapping[str, Primitive] = {
    **{primitive.value: primitive for primitive in Primitive},
    "bool": Primitive.BOOLEAN,
    "NoneType": Primitive.VOID,
    "Link": Primitive.STRING,
    "vmodl.URI": Primitive.URI,
    "vmodl.Binary": Primitive.BINARY,
    "vmodl.DateTime": Primitive.DATE_TIME,
    "vmodl.TypeName": Primitive.TYPE_NAME,
    "vmodl.MethodName": Primitive.METHOD_NAME,
    "vmodl.PropertyPath": Primitive.PROPERTY_PATH,
}
"""The tables' names of what no document describes."""

_ARRAY = "[]"


Python = type
"""A type as pyVmomi has it: a class."""


class _Info(Protocol):
    """A property, parameter or method of pyVmomi; a method has no ``flags``, a property no ``wsdlName``."""

    name: str
    version: str
    flags: int
    type: Python
    privId: str | None
    expectedType: str
    wsdlName: str
    params: tuple[_Info, ...]
    resultFlags: int
    result: Python
    methodResult: Python
    faults: list[str]


class _Registry(Protocol):
    """What is used of ``pyVmomi.VmomiSupport``, which has no type information."""

    F_OPTIONAL: int
    parentMap: Mapping[str, set[str]]
    nsMap: Mapping[str, str]
    versionIdMap: Mapping[str, str]
    ListManagedTypes: Callable[[], list[str]]
    ListDataTypes: Callable[[], list[str]]
    ListEnumTypes: Callable[[], list[str]]
    GetVmodlType: Callable[[str], Python]
    GetVmodlName: Callable[[Python], str]


def load() -> Tables:
    """Read the tables of the installed pyVmomi.

    Raises:
        NoTablesError: There is none.
    """
    try:
        name = f"pyVmomi {version('pyvmomi')}"
        from pyVmomi import VmomiSupport  # lazily: it is an optional extra, and large
    except (ImportError, PackageNotFoundError) as error:
        raise NoTablesError("pyVmomi is not installed") from error
    registry = cast(_Registry, VmomiSupport)
    try:
        reader = _TablesReader(registry)
        managed = map(reader.managed, registry.ListManagedTypes())
        data = map(reader.data, registry.ListDataTypes())
        enums = map(reader.enum, registry.ListEnumTypes())
        types = {type.name: type for type in (*managed, *data, *enums)}
        parents = {id: frozenset(ids) for id, ids in registry.parentMap.items()}
        releases = {id: Release(registry.nsMap[id], registry.versionIdMap[id]) for id in parents}
    except (AttributeError, KeyError) as error:
        raise NoTablesError(f"{name} keeps its tables in another way ({error})") from error
    return Tables(name, types, parents, releases)


@dataclass(frozen=True, slots=True)
class _TablesReader:
    """Turns pyVmomi's types into types of the model."""

    registry: _Registry

    def managed(self, name: str) -> Type:
        """A managed object."""
        python = self.registry.GetVmodlType(name)
        infos = cast("Mapping[str, _Info]", vars(python).get("_methodInfo", {}))
        methods = tuple(self._method(info) for info in infos.values())
        return self._type(python, Kind.MANAGED, self._properties(python), methods)

    def data(self, name: str) -> Type:
        """A data object, or a fault: whatever descends from the root of faults."""
        python = self.registry.GetVmodlType(name)
        fault = issubclass(python, self.registry.GetVmodlType(str(METHOD_FAULT)))
        return self._type(python, Kind.FAULT if fault else Kind.DATA, self._properties(python))

    def enum(self, name: str) -> Type:
        """An enum; values have no versions."""
        python = self.registry.GetVmodlType(name)
        values = tuple(Value(str(value), ()) for value in cast("list[str]", vars(python)["values"]))
        return self._type(python, Kind.ENUM, values=values)

    def _type(
        self,
        python: type,
        kind: Kind,
        properties: tuple[Property, ...] = (),
        methods: tuple[Method, ...] = (),
        values: tuple[Value, ...] = (),
    ) -> Type:
        """A type with what all kinds have; a base that has no name on the wire is none of the API."""
        base = python.__bases__[0]
        known = kind is not Kind.ENUM and hasattr(base, "_wsdlName")
        return Type(
            name=TypeName.parse(self.registry.GetVmodlName(python)),
            kind=kind,
            base=TypeName.parse(self.registry.GetVmodlName(base)) if known else None,
            since=cast(str, vars(python)["_version"]),
            since_stated=True,
            deprecated=None,
            wire_name=cast(str, vars(python)["_wsdlName"]),
            description=(),
            sources=(),
            properties=properties,
            methods=methods,
            values=values,
        )

    def _properties(self, python: type) -> tuple[Property, ...]:
        infos = cast("Iterable[_Info]", vars(python).get("_propList", ()))
        return tuple(self._property(info) for info in infos)

    def _property(self, info: _Info) -> Property:
        """A property; one that links to an object by its key has the type of that object."""
        link = getattr(info, "expectedType", None)
        expr, array = self._named(link) if link else self._expr(info.type)
        return Property(
            name=info.name,
            type=expr,
            array=array,
            optional=self._optional(info.flags),
            since=info.version,
            since_stated=True,
            privilege=getattr(info, "privId", None) or None,  # data objects have none
            deprecated=None,
            description=(),
            sources=(),
        )

    def _method(self, info: _Info) -> Method:
        """A method under its wire name; the tables know nothing of its words."""
        return Method(
            name=info.wsdlName,
            short_name=info.name,
            since=info.version,
            since_stated=True,
            privilege=info.privId or None,
            deprecated=None,
            description=(),
            sources=(),
            parameters_complete=True,
            parameters=tuple(self._parameter(parameter) for parameter in info.params),
            returns=self._returns(info),
            faults=tuple(Raise(TypeName.parse(name), ()) for name in info.faults),
        )

    def _parameter(self, info: _Info) -> Parameter:
        expr, array = self._expr(info.type)
        optional = self._optional(info.flags)
        privilege = info.privId or None
        return Parameter(info.name, expr, array, optional, info.version, True, (), privilege=privilege)

    def _returns(self, info: _Info) -> Returns:
        """What comes back; a method that starts a task has the type of the task's result beside it."""
        expr, array = self._expr(info.result)
        optional = self._optional(info.resultFlags)
        if not info.wsdlName.endswith(TASK_SUFFIX):
            return Returns(expr, array, optional, None, None, ())
        return Returns(expr, array, optional, *self._expr(info.methodResult), ())

    def _expr(self, python: type) -> tuple[TypeExpr, bool]:
        return self._named(self.registry.GetVmodlName(python))

    def _named(self, name: str) -> tuple[TypeExpr, bool]:
        array = name.endswith(_ARRAY)
        name = name.removesuffix(_ARRAY)
        return PRIMITIVES.get(name) or TypeName.parse(name), array

    def _optional(self, flags: int) -> bool:
        return bool(flags & self.registry.F_OPTIONAL)
