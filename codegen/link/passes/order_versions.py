"""Pass: make one table of versions out of all version pages.

Versions of one service form a line, oldest first; between services there is no order. The line of the API's
own service comes first, then those of the others by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.model import Version
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.statements import VersionStatement
from codegen.ir.versions import FIRST, VersionServices
from codegen.link.draft import Draft
from codegen.link.known import KNOWN_VERSIONS

_BASE = Place("")


def order_versions(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Fill ``Draft.versions``; without any version page the known table stands in.

    Those of the base are one more page, before all others.
    """
    rows = sorted(draft.statements.versions, key=lambda row: row.place)
    _report_contradictions(rows, diagnostics)
    known = {version.id: version for version in draft.base.api.versions} if draft.base else {}
    rows = [*map(_row, filter(_is_on_page, known.values())), *rows]
    stated: dict[str, VersionStatement] = {}
    for row in rows:
        stated.setdefault(row.id, row)
    services = VersionServices(stated.values())
    by_service: dict[str, list[VersionStatement]] = {}
    for row in rows:
        by_service.setdefault(services.of(row.id), []).append(row)
    table = [
        known.get(row.id) or Version(row.id, row.name, row.number, row.namespace)
        for service in sorted(by_service, key=lambda service: (service != services.own, service))
        for row in map(stated.__getitem__, _line(by_service[service], diagnostics))
    ]
    if not table:
        table = list(KNOWN_VERSIONS)
    if FIRST.id not in stated:
        table.insert(0, FIRST)
    return replace(draft, versions=(*table, *(version for version in known.values() if not version.listed)))


def _is_on_page(version: Version) -> bool:
    return version.listed and version.namespace is not None


def _row(version: Version) -> VersionStatement:
    """A version of the base as a row of its page, of which nothing is said to be wrong."""
    return VersionStatement(version.id, _BASE, version.name, version.number or "", version.namespace or "")


def _line(rows: Sequence[VersionStatement], diagnostics: Diagnostics) -> list[str]:
    """The ids of a service in the order of all pages that list some of them."""
    pages = [tuple(page) for _, page in groupby(rows, key=lambda row: row.place.path)]
    return _order(pages, diagnostics)


def _order(pages: Sequence[tuple[VersionStatement, ...]], diagnostics: Diagnostics) -> list[str]:
    """The ids of all pages: the longest page's order, each other id after the one it follows on its page."""
    order: list[str] = []
    for page in sorted(pages, key=lambda rows: (-len(rows), rows[0].place)):
        positions = {id: position for position, id in enumerate(order)}
        fresh: dict[int, list[str]] = {}  # what comes behind a position; -1 is before all
        at = -1
        for row in _once(page):
            position = positions.get(row.id)
            if position is None:
                fresh.setdefault(at, []).append(row.id)
                continue
            if position < at:
                diagnostics.report(
                    codes.CONTRADICTION_SETTLED,
                    row.place,
                    f"version {row.id} comes earlier on another version page than here",
                    "the longest page decides; put the rows of both pages in one order",
                )
            at = position
        behind = (id for at, known in enumerate(order) for id in (known, *fresh.get(at, ())))
        order = [*fresh.get(-1, ()), *behind]
    return order


def _once(page: Sequence[VersionStatement]) -> Iterator[VersionStatement]:
    """The rows of a page; one that repeats another's id has been told of."""
    seen: set[str] = set()
    for row in page:
        if row.id not in seen:
            seen.add(row.id)
            yield row


def _report_contradictions(rows: Sequence[VersionStatement], diagnostics: Diagnostics) -> None:
    """Compare the rows of each version with the first one, whichever page has it."""
    first: dict[str, VersionStatement] = {}
    for row in rows:
        known = first.setdefault(row.id, row)
        same_page = known.place.path == row.place.path
        same_facts = (known.name, known.number, known.namespace) == (row.name, row.number, row.namespace)
        if not same_facts:
            code = codes.CONTRADICTION if same_page else codes.CONTRADICTION_SETTLED
            with diagnostics.within(Part(row.place.path)):
                diagnostics.report(
                    code,
                    row.place,
                    f"version {row.id} is {_shown(row)} here and {_shown(known)} at {known.place}",
                    "the first place is used; correct the page that is wrong",
                )
        elif known is not row and same_page:
            diagnostics.report(
                codes.STATED_TWICE,
                row.place,
                f"version {row.id} is listed at {known.place} too",
                "remove one row",
            )


def _shown(row: VersionStatement) -> str:
    return f"'{row.name}', {row.number}, {row.namespace}"
