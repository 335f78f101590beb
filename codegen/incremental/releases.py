"""Whether documents still are of the releases that they were of, after an edit of some of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.diagnostics import codes
from codegen.incremental.last_run import LastRun
from codegen.incremental.relinking import UnboundedEditError
from codegen.ir.model import Version
from codegen.ir.statements import TypeStatement
from codegen.ir.walk import stated_versions
from codegen.link.editions import Line, marks_of


def check_editions(
    before: Sequence[TypeStatement],
    after: Sequence[TypeStatement],
    last: LastRun,
    versions: Sequence[Version],
) -> None:
    """See that documents of several releases are told from each other as they were.

    Where all know the versions equally far, and still do, none is older than another one, whatever members
    it describes.

    Args:
        before: What documents stated of some types.
        after: What they state now.
        last: The last run.
        versions: All versions.

    Raises:
        UnboundedEditError: Only a run over everything can tell.
    """
    paths = {each.place.path for each in after}
    if any(each.code == codes.SUPERSEDED.name and each.place.path in paths for each in last.findings):
        raise UnboundedEditError("a document is the first of an older release")
    if [*map(marks_of, before)] == [*map(marks_of, after)]:
        return
    if last.newest is None:
        raise UnboundedEditError(
            "a document speaks of other members or versions, where some know more of these"
        )
    line = Line(versions)
    if not _newest(before, line, last.newest) <= _newest(after, line, last.newest):
        raise UnboundedEditError("a document speaks of the newest version no longer")


def _newest(
    statements: Sequence[TypeStatement], line: Line, newest: Mapping[str, int]
) -> frozenset[tuple[str, str]]:
    """Which documents state the newest version of which service.

    Raises:
        UnboundedEditError: One states a newer one.
    """
    found: set[tuple[str, str]] = set()
    for statement in statements:
        for _, version in stated_versions(statement):
            service, rank = line.of(str(version.id))
            if rank > newest.get(service, -1):
                raise UnboundedEditError("a document speaks of a newer version than all others")
            if rank == newest.get(service):
                found.add((statement.place.path, service))
    return frozenset(found)
