"""The whole API: what ``spec/`` states and the bindings have is what pyVmomi's tables have, type by type."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from vsphere._runtime import find
from vsphere._runtime import meta as bindings

from codegen.commands import round_trip
from codegen.ir.model import Method, Parameter, Property, Type
from codegen.ir.names import LOCALIZED_FAULT, METHOD_FAULT, Kind, TypeName
from codegen.tables.pyvmomi import load
from codegen.tables.tables import Tables
from codegen.tables.versions import counted_as
from tests.documents import ROOT
from tests.test_cli import codegen

SPEC = ROOT / "spec"
IMPORTED, FACTS = SPEC / "imported", SPEC / "facts" / "imported"
ROOTS = {"vmodl.MethodFault", "vmodl.LocalizedMethodFault"}
"""Faults that extend data objects in the tables; one is the root of all, the other wraps them on the wire."""


def origin() -> str:
    """The version of pyVmomi that ``spec/`` was imported from, as its facts say."""
    first = (FACTS / "vim" / "since.toml").read_text("utf-8").splitlines()[1]
    return first.removeprefix('origin = "type tables of pyVmomi ').removesuffix('"')


def installed() -> str:
    try:
        return version("pyvmomi")
    except PackageNotFoundError:
        return ""


pytestmark = pytest.mark.skipif(installed() != origin(), reason=f"pyVmomi {origin()} is not installed")


def test_documents_and_facts_are_what_the_import_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that somebody has given words stay; the next test holds what they state against the tables."""

    def unchecked(*_: object) -> None:
        """The next test does that."""

    monkeypatch.setattr(round_trip, "check_together", unchecked)
    beside = [argument for form in ("rst", "md") for argument in ("--beside", str(SPEC / form))]
    folders = ("-o", str(IMPORTED), "--facts-output", str(FACTS))
    done = codegen("import", "pyvmomi", *folders, *beside, "--check")
    assert (done.exit_code, done.stdout) == (0, ""), "to write them: make import"


def test_the_files_can_be_reviewed() -> None:
    sizes = {path: path.stat().st_size for path in SPEC.rglob("*") if path.is_file()}
    assert len(sizes) <= 5_500
    assert sum(sizes.values()) <= 6_000_000
    assert [path for path, size in sizes.items() if path.suffix == ".toml" and size > 300_000] == []
    package = [path for path in (ROOT / "generated" / "vsphere").rglob("*.py") if path.is_file()]
    assert len(package) <= 3_600
    assert sum(path.stat().st_size for path in package) <= 16_000_000


@cache
def tables() -> Tables:
    found = load()
    gc.freeze()
    return found


@cache
def meant() -> dict[str, str]:
    """The version of the bindings for each of the tables."""
    return dict(counted_as(tables()))


Fact = tuple[object, ...]


def test_every_class_has_what_the_tables_have() -> None:
    types = tables().types
    assert len(types) > 4_800
    wrong = [line for name in sorted(types) for line in differences(types[name])]
    assert wrong == [], f"{len(wrong)} differences"


def differences(type: Type) -> Iterator[str]:
    cls = find(str(type.name))
    if cls is None:
        yield f"{type.name} is missing"
        return
    info, *_ = bindings.infos(cls.__mro__)
    pairs: list[tuple[str, object, object]] = [
        ("name", info.name, str(type.name)),
        ("wire name", info.wire_name, type.wire_name),
        ("since", info.since, meant()[type.since]),
        ("values", info.values, tuple(value.name for value in type.values)),
        ("methods", [each for each in vars(cls) if each in info.methods], [m.name for m in type.methods]),
    ]
    if str(type.name) not in ROOTS:
        pairs.append(("kind", info.kind, type.kind.value))
        pairs.append(("ancestors", ancestors(cls), line(type)))
        is_root = len(bindings.infos(cls.__mro__)) == 1
        own = [] if is_root else bindings.property_list(cls, inherited=False)
        known = {each.name: each.privilege for each in own}
        listed = [tabled(each, known.get(each.name)) for each in type.properties]
        pairs.append(("properties", [fact(each) for each in own], listed))
    for what, ours, theirs in pairs:
        if ours != theirs:
            yield f"{type.name}: {what} {ours}, in the tables {theirs}"
    for method in type.methods:
        if method.name in info.methods:
            yield from method_differences(cls, info.methods[method.name], method)


def ancestors(cls: type) -> list[str]:
    """The types of the API that a class is of; the roots that the package itself has are none of these."""
    found = [(each, info.name) for each in cls.__mro__ for info in bindings.infos([each])]
    return [name for each, name in found if "." in name and find(name) is each]


def line(type: Type) -> list[str]:
    """A type and what it extends; of faults to the root of all."""
    found = [type]
    while found[-1].base is not None and found[-1].name != METHOD_FAULT:
        found.append(tables().types[found[-1].base])
    return [str(each.name) for each in found]


def fact(item: bindings.Property | bindings.Parameter) -> Fact:
    privilege = item.privilege if isinstance(item, bindings.Property) else None
    return item.name, item.type, item.array, item.optional, item.since, privilege


def tabled(item: Property | Parameter, documented: str | None = None) -> Fact:
    """A member as the bindings are to have it; a privilege that only documents know is no difference."""
    privilege = item.privilege if isinstance(item, Property) else None
    return item.name, held(item.type), item.array, item.optional, meant()[item.since], privilege or documented


def held(type: object) -> str:
    """What holds a fault holds what wraps it on the wire."""
    return str(LOCALIZED_FAULT if type == METHOD_FAULT else type)


def method_differences(cls: type, ours: bindings.MethodInfo, theirs: Method) -> Iterator[str]:
    about = f"{cls.__name__}.{theirs.name}"
    returned = ours.returns
    task_result = held(theirs.returns.task_result) if theirs.returns.task_result else None
    pairs: list[tuple[str, object, object]] = [
        ("since", ours.since, meant()[theirs.since]),
        ("privilege", ours.privilege, theirs.privilege or ours.privilege),
        (
            "parameters",
            [wrapped(each) for each in ours.parameters],
            [tabled(each) for each in theirs.parameters],
        ),
        (
            "returns",
            (returned.type, returned.array, returned.optional),
            (held(theirs.returns.type), theirs.returns.array, theirs.returns.optional),
        ),
        (
            "task result",
            (returned.task_result, returned.task_result_array),
            (task_result, bool(theirs.returns.task_result_array)),
        ),
    ]
    if theirs.short_name:
        short = getattr(cls, theirs.short_name, None)
        pairs.append(("short name", getattr(short, "name", None), theirs.name))
    for what, mine, their in pairs:
        if mine != their:
            yield f"{about}: {what} {mine}, in the tables {their}"
    raised = {info.name for each in ours.raises for info in bindings.infos([each])}
    lacking = {str(each.type) for each in theirs.faults} - raised
    more = {each for each in raised - {str(each.type) for each in theirs.faults} if not follows(each, theirs)}
    if lacking or more:
        yield f"{about}: lacks {sorted(lacking)}, and only it has {sorted(more)}"


def wrapped(item: bindings.Parameter) -> Fact:
    name, type, *more = fact(item)
    return (name, held(TypeName.parse(str(type))) if type == str(METHOD_FAULT) else type, *more)


def follows(fault: str, method: Method) -> bool:
    """Whether the tables leave out a documented fault: one of any call, or below one that they list."""
    above = {str(each) for each in line(tables().types[TypeName.parse(fault)])}
    return "vmodl.RuntimeFault" in above or bool(above & {str(each.type) for each in method.faults})


def test_enums_faults_and_objects_are_all_there() -> None:
    kinds = {kind: [type for type in tables().types.values() if type.kind is kind] for kind in Kind}
    assert all(len(found) > 100 for found in kinds.values())
    assert Path(IMPORTED, "vim", "VirtualMachine.rst").exists()
