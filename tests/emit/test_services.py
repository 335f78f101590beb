"""Versions of several services: ranks, gates of connections to one of them, and what version files give."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from itertools import pairwise
from random import Random
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from codegen.diagnostics import Diagnostics
from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.ir.model import FIRST_VERSION, Api, Method, Property, Version
from codegen.ir.place import Place
from codegen.ir.statements import Statements, VersionStatement
from codegen.ir.versions import FIRST
from codegen.link.draft import Draft
from codegen.link.passes.order_versions import order_versions
from codegen.runtime.soap.items import local_name
from tests.emit.conftest import Importer
from tests.factories.linked import api, data, enum, managed, method, param, prop, value

VIM, BAG = [FIRST_VERSION, "vim.version.b", "vim.version.a", "vim.version.c"], [
    "bag.version.z",
    "bag.version.y",
]
DEVELOPED = "vim.version.d"
LINES = {"vim25": VIM, "bag": BAG}
SINCES = [(service, rank, id) for service, line in LINES.items() for rank, id in enumerate(line, start=1)]
FACTS = [*SINCES, ("vim25", 0, DEVELOPED)]


def versions() -> tuple[Version, ...]:
    vim = [Version(id, id, f"{number}", f"vim25/{number}") for number, id in enumerate(VIM, start=1)]
    bag = [Version(id, id, f"{number}", f"bag/{number}") for number, id in enumerate(BAG, start=1)]
    fingerprint = Version(DEVELOPED, "d", "m5CA1EF4D", "vim25/m5CA1EF4D")
    return (FIRST, *vim[1:3], fingerprint, vim[3], *bag)


def sample() -> Api:
    """A type of each service, each with something that every version of both brought."""
    named = [(f"{service}{rank}", id) for service, rank, id in FACTS]
    line = data("vim.Line", *(prop(name, "int", optional=True, since=id) for name, id in named))
    late = [data(f"vim.{name}", base="vim.Line", since=id) for name, id in named]
    till: list[Property | Method] = [
        *(prop(f"p_{name}", since=id) for name, id in named),
        *(method(f"m_{name}", since=id) for name, id in named),
        method("Put", *(param(name, optional=True, since=id) for name, id in named)),
        method("Send", param("lines", "vim.Line", array=True)),
        *(
            method(f"Late_{name}", param("a"), param("b", optional=True, since=BAG[1]), since=id)
            for name, id in named
        ),
    ]
    return api(
        line, *late, managed("vim.Till", *till), managed("bag.Till", *till), enum("bag.Kind", value("old")),
        versions=versions(),
    )  # fmt: skip


@dataclass
class Stub:
    """A connection to a service, which does nothing."""

    version: Any
    rank: int
    policy: str = "strict"
    server: str = "till"

    def invoke(self, target: object, method: object, arguments: Mapping[str, object]) -> None:
        pass

    def fetch(self, target: object, paths: Sequence[str]) -> Mapping[str, object]:
        return dict.fromkeys(paths, "")


def connections(package: Any) -> Iterator[tuple[str, int, Stub]]:
    for service, line in LINES.items():
        for rank in range(1, len(line) + 1):
            yield service, rank, Stub(package.versions(service)[rank - 1], rank)


def refused(package: Any, use: Callable[[], object]) -> tuple[str, str] | None:
    """What a call is refused for, and the version that it needs."""
    try:
        use()
    except package.UnsupportedVersion as error:
        return error.what, error.needs.id
    return None


@pytest.mark.parametrize("home", ["vim", "bag"])
def test_only_later_versions_of_the_connected_service_are_refused(imported: Importer, home: str) -> None:
    package: Any = imported(sample())
    for service, rank, stub in connections(package):
        till = getattr(package, home).Till("till-1", stub)
        for other, needed, id in FACTS:
            name, is_lacked = f"{other}{needed}", other == service and needed > rank
            line = package.vim.Line(**{name: 1})
            found: dict[str, Callable[[], object]] = {
                f"{home}.Till.p_{name}": partial(getattr, till, f"p_{name}"),
                f"{home}.Till.m_{name}": getattr(till, f"m_{name}"),
                f"{home}.Till.Put({name})": partial(till.Put, **{name: "x"}),
                f"{home}.Till.Send(lines[0].{name})": partial(till.Send, [line]),
                f"{home}.Till.Send(lines[0]: vim.{name})": partial(till.Send, [getattr(package.vim, name)()]),
            }
            for what, use in found.items():
                assert refused(package, use) == ((what, id) if is_lacked else None), (service, rank, what)


def test_a_parameter_of_another_service_than_its_method_is_gated_by_its_own(imported: Importer) -> None:
    package: Any = imported(sample())
    for service, rank, stub in connections(package):
        till = package.vim.Till("till-1", stub)
        late = refused(package, partial(till.Late_vim253, "x", b="y"))
        expected = {
            "vim25": ("vim.Till.Late_vim253", VIM[2]) if rank < 3 else None,
            "bag": ("vim.Till.Late_vim253(b)", BAG[1]) if rank < 2 else None,
        }
        assert late == expected[service]


def test_ranks_are_places_in_lines_and_what_is_under_development_has_none(imported: Importer) -> None:
    package: Any = imported(sample())
    till = package.vim.Till
    for service, rank, id in FACTS:
        info = getattr(till, f"m_{service}{rank}").info
        assert (info.since, info.rank) == (id, rank)
    assert [each.id for each in package.versions()] == VIM
    assert [each.id for each in package.versions("bag")] == BAG
    assert package.versions("none") == ()
    runtime = package._runtime
    assert [runtime.rank_of(id) for _, _, id in SINCES] == [rank for _, rank, _ in SINCES]
    assert runtime.rank_of("bag.version.new", [VIM[3], *BAG], "bag") == 2
    assert runtime.rank_of("bag.version.new", [VIM[3]], "bag") == 3
    assert runtime.rank_of("vim.version.new", [VIM[1], BAG[1]]) == 2


def test_fields_of_another_service_are_written_with_what_they_start_with(imported: Importer) -> None:
    fields = [prop(f"{service}{rank}", "int", since=id) for service, rank, id in SINCES]
    package: Any = imported(api(data("vim.Line", *fields), managed("bag.Till"), versions=versions()))
    writing: Any = import_module(f"{package.__name__}._runtime.soap.writing")
    for service, lines in LINES.items():
        for rank in range(1, len(lines) + 1):
            writer = writing.Writer(rank, service)
            writer.write("line", package.vim.Line(), "vim.Line", "", "")
            found = [local_name(field) for field in fromstring("".join(writer.parts))]
            assert found == [f"{o}{needed}" for o, needed, _ in SINCES if o != service or needed <= rank]


RECORDED = {
    "5.5": "5.5 5.1 5.0 4.1 4.0 2.5u2 2.5",
    "6.0": "6.0 5.5 5.1 5.0 4.1 4.0 2.5u2server 2.5u2 2.5",
    "6.5": "6.5 6.0 5.5 5.1 5.0 4.1 4.0",
    "8.0.3": "uA046D008 8.0.2.0 8.0.1.0 8.0.0.2 8.0.0.1 8.0.0.0 7.0.3.2 7.0.3.1 7.0.3.0 7.0.2.1 7.0.2.0 "
    "7.0.1.1 7.0.1.0 7.0.0.2 7.0.0.0 6.9.1 6.8.7 6.7.3 6.7.2 6.7.1 6.7 6.5 6.0 5.5 5.1 5.0 4.1 4.0",
}
"""What servers of these releases list, the version that they speak first."""
SPOKEN = {"5.5": "5.5", "6.0": "6.0", "6.5": "6.5", "8.0.3": "8.0.2.0"}


def version_file(service: str, numbers: str) -> str:
    first, *others = (f"<version>{number}</version>" for number in numbers.split(","))
    return (
        f'<namespaces version="1.0"><namespace><name>urn:{service}</name>{first}'
        f"<priorVersions>{''.join(others)}</priorVersions></namespace></namespaces>"
    )


def known_table(seed: int) -> tuple[tuple[Version, ...], Mapping[str, set[str]], Mapping[str, str]]:
    """The versions of the installed tables as pages list them, in any order; what contains what; services."""
    support = pytest.importorskip("pyVmomi").VmomiSupport
    parents: Mapping[str, set[str]] = support.parentMap
    services: dict[str, str] = {**support.nsMap, FIRST_VERSION: support.nsMap["vim.version.version2"]}
    listed = {id for id in parents if support.versionIdMap[id]}
    pages: list[VersionStatement] = []
    for line, id in enumerate(sorted(listed - {FIRST_VERSION}, key=lambda id: len(parents[id]))):
        number, place = support.versionIdMap[id], Place(f"{services[id]}.rst", line)
        pages.append(VersionStatement(id, place, number, number, f"{services[id]}/{number}"))
    Random(seed).shuffle(pages)
    diagnostics = Diagnostics()
    table = order_versions(Draft(Statements((), tuple(pages))), diagnostics).versions
    assert len(diagnostics) == 0
    return table, parents, {id: services[id] for id in listed}


@pytest.mark.parametrize("seed", range(3))
def test_ranks_of_all_that_tables_know_go_by_what_contains_what(seed: int) -> None:
    table, parents, services = known_table(seed)
    context = Context(made := api(data("vim.Line"), versions=table), arrange(made, ()))
    assert {version.id for version in table} == set(services)
    for service in set(services.values()):
        mine = [id for id, of in services.items() if of == service]
        line = sorted((id for id in mine if context.rank(id)), key=context.rank)
        assert [context.rank(id) for id in line] == list(range(1, len(line) + 1))
        assert all(older in parents[newer] for older, newer in pairwise(line))
        developed = set(mine) - set(line)
        assert all((version.number or "").startswith("m") for version in table if version.id in developed)


def test_recorded_servers_are_placed_by_the_newest_known_version_that_they_list(imported: Importer) -> None:
    table, _, services = known_table(0)
    package: Any = imported(api(data("vim.Line"), managed("pbm.Till"), versions=table))
    runtime = package._runtime
    for release, numbers in RECORDED.items():
        version = runtime.negotiate(version_file("vim25", numbers.replace(" ", ",")))
        assert version.namespace == f"vim25/{SPOKEN[release]}"
        assert package.versions()[runtime.rank_of(version.id) - 1] == version
    for service in set(services.values()):
        line = [each.number for each in package.versions(service) if each.namespace]
        for newest in range(len(line)):
            told = ["u12345678", "m5CA1EF4D", "99.0", *reversed(line[: newest + 1])]
            version = runtime.negotiate(version_file(service, ",".join(told)), service)
            assert (version.number, version.service) == (line[newest], service)
