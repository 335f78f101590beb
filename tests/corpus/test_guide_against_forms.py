"""The HTML reference of 5.5 against what RST and Markdown of that release say together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from codegen.ir.model import Method, Type
from codegen.ir.names import Kind, Primitive, TypeExpr
from codegen.ir.versions import FIRST
from codegen.link.known import KNOWN_VERSIONS
from tests.corpus.guide import api, described

pytestmark = pytest.mark.whole

_RANKS = {version.id: rank for rank, version in enumerate((FIRST, *KNOWN_VERSIONS))}

KEYS = """
HostProxySwitch.pnic MultipathInfo.LogicalUnit.lun MultipathInfo.Path.adapter MultipathInfo.Path.lun
PlugStoreTopology.Adapter.adapter PlugStoreTopology.Adapter.path PlugStoreTopology.Device.lun
PlugStoreTopology.Device.path PlugStoreTopology.Path.adapter PlugStoreTopology.Path.target
PlugStoreTopology.Path.device PlugStoreTopology.Plugin.device PlugStoreTopology.Plugin.claimedPath
PortGroup.vswitch ScsiTopology.Interface.adapter ScsiTopology.Lun.scsiLun VMotionSystem.NetConfig.selectedVnic
VirtualNic.port VirtualNicManager.NetConfig.selectedVnic VirtualSwitch.portgroup VirtualSwitch.pnic
"""
"""Properties in ``vim.host`` that hold the key of an object: a string in HTML, the others say whose."""

Compared = Iterator[tuple[str, str, object, object]]
"""Each fact: what it is, of what, and what HTML and the others say."""


def compared(page: Type, other: Type) -> Compared:
    """Each fact of a type that both can state."""
    name = str(page.name)
    yield "kind", name, page.kind, other.kind
    if other.base is not None:
        yield "base", name, page.base, other.base
    if other.wire_name is not None:
        yield "wire name", name, page.wire_name, other.wire_name
    if other.deprecated is not None:
        yield "deprecated", name, bool(page.deprecated), bool(other.deprecated)
    yield "values", name, [each.name for each in page.values], [each.name for each in other.values]
    yield "since", name, page.since, later(page.since, other.since, enum=page.kind is Kind.ENUM)
    theirs = {each.name: each for each in other.properties}
    yield "properties", name, {each.name for each in page.properties}, theirs.keys()
    for each in page.properties:
        known, what = theirs[each.name], f"{name}.{each.name}"
        yield "type", what, each.type, told(each.type, known.type, page.kind)
        for fact in ("array", "optional", "privilege"):
            if (said := getattr(known, fact)) is not None:
                yield fact, what, getattr(each, fact), said
    methods = {each.name: each for each in other.methods}
    yield "methods", name, {each.name for each in page.methods}, methods.keys()
    for method in page.methods:
        yield from _compared_methods(f"{name}.{method.name}", method, methods[method.name])


def _compared_methods(what: str, page: Method, other: Method) -> Compared:
    if other.privilege is not None:  # two that depend on what is given, where RST has nothing
        yield "privilege", what, page.privilege, other.privilege
    yield "since", what, page.since, later(page.since, other.since)
    yield "deprecated", what, bool(page.deprecated), bool(other.deprecated)
    yield "faults", what, {each.type for each in page.faults}, {each.type for each in other.faults}
    yield "type", what, page.returns.type, told(page.returns.type, other.returns.type, Kind.MANAGED)
    yield "array", what, page.returns.array, other.returns.array
    yield "parameters", what, [each.name for each in page.parameters], [p.name for p in other.parameters]
    for ours, theirs in zip(page.parameters, other.parameters, strict=True):
        at = f"{what}({ours.name})"
        yield "type", at, ours.type, told(ours.type, theirs.type, Kind.MANAGED)
        yield "optional", at, ours.optional, theirs.optional
        yield "since", at, ours.since, later(ours.since, theirs.since)


def later(ours: str, other: str, *, enum: bool = False) -> str:
    """HTML says when something was documented first, never earlier; of enums the others do not say it."""
    return ours if enum or _RANKS[ours] > _RANKS[other] else other


def told(ours: TypeExpr | None, other: TypeExpr | None, kind: Kind) -> TypeExpr | None:
    """RST and Markdown have no word for bytes, and write what faults hold as text."""
    vague = other is Primitive.INT and ours is Primitive.BYTE
    as_text = kind is Kind.FAULT and other is Primitive.STRING
    return ours if vague or as_text else other


def test_5_5_is_what_rst_and_markdown_say_together() -> None:
    others = {type.name: type for type in described("rst", "md").types}
    facts: Counter[str] = Counter()
    differ: set[str] = set()
    for type in api("5.5").types:
        if type.name in others:
            for fact, what, ours, theirs in compared(type, others[type.name]):
                facts[fact] += 1
                if ours != theirs:
                    differ.add(f"{fact} {what}: {ours}")
    assert differ == {f"type vim.host.{name}: string" for name in KEYS.split()}
    assert facts.total() > 30_000
    assert min(facts.values()) > 200, facts
