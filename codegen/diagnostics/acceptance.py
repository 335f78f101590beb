"""Findings that somebody has looked at and accepted: one reviewed file of them, each with its reason."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import cast

from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.ir.place import Place

WRITTEN = codes.NOT_EXPRESSIBLE.name
"""The code of what is found where documents are written, and not where they are read."""

_KEYS = {"code", "reason", "path", "name", "count"}
_HINT = "an entry under [[accept]] has 'code' and 'reason', and may have 'path', 'name' and 'count'"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An entry of the file.

    Attributes:
        place: The file.
        number: Which of its entries it is, from 1.
        code: The code of the findings.
        reason: Why they may be.
        path: A pattern of the documents that they are in.
        name: A pattern of the type, or type and member, that they are about; of links, what they lead to.
        count: How many there may be; None for any number.
    """

    place: Place
    number: int
    code: str
    reason: str
    path: str = "*"
    name: str = "*"
    count: int | None = None

    def fits(self, finding: Diagnostic) -> bool:
        """Whether a finding is one of those that are accepted; errors and what is left out never are."""
        if finding.is_grave:
            return False
        target = finding.part.target if finding.part else None
        names = {str(target.type), str(target)} if target else {""}
        return self.covers(finding.code, {finding.place.path}, names)

    def covers(self, code: str, paths: Collection[str], names: Collection[str]) -> bool:
        """Whether it is about what has this code, in one of these documents and about one of these names."""
        return (
            code == self.code
            and any(fnmatchcase(path, self.path) for path in paths)
            and any(fnmatchcase(name, self.name) for name in names)
        )


def load(path: str, diagnostics: Diagnostics) -> tuple[Acceptance, ...]:
    """Read the file; what is wrong with it is an error."""
    place = Place(Path(path).as_posix())
    try:
        document: dict[str, object] = tomllib.loads(Path(path).read_text("utf-8"))
    except (OSError, ValueError) as error:
        diagnostics.report(
            codes.BAD_CONFIG, place, f"cannot be read: {error}", "name a TOML file that exists"
        )
        return ()
    entries = document.pop("accept", [])
    if document or not isinstance(entries, list):
        diagnostics.report(codes.BAD_CONFIG, place, "the file has more than entries under [[accept]]", _HINT)
        return ()
    found: list[Acceptance] = []
    for number, entry in enumerate(cast("list[object]", entries), 1):
        acceptance = _entry(entry, place, number)
        if acceptance is None:
            diagnostics.report(
                codes.BAD_CONFIG, place, f"the entry {number} cannot be used: {entry!r:.200}", _HINT
            )
        else:
            found.append(acceptance)
    return tuple(found)


def _entry(entry: object, place: Place, number: int) -> Acceptance | None:
    """An entry of the file, None where a key is unknown, missing, or has a value of another sort."""
    if not isinstance(entry, dict):
        return None
    table = cast("dict[str, object]", entry)  # TOML has no keys but strings
    words = {key: value.strip() for key, value in table.items() if isinstance(value, str) and value.strip()}
    count = table.get("count")
    # bool is an int to isinstance, and no number of findings
    counts = count is None or (isinstance(count, int) and not isinstance(count, bool) and count > 0)
    whole = {"code", "reason"} <= words.keys() and table.keys() <= _KEYS
    if not whole or not counts or table.keys() - words.keys() - {"count"}:
        return None
    return Acceptance(place, number, **words, count=cast("int | None", count))


def accept(
    acceptances: Sequence[Acceptance],
    diagnostics: Diagnostics,
    read: bool = True,
    wrote: bool = False,
    elsewhere: Collection[str] = (),
) -> None:
    """Mark what is accepted; tell of entries that match nothing, or fewer than there are.

    Args:
        acceptances: The entries of the file.
        diagnostics: Has the findings.
        read: Whether documents were read; else no entry about what is found in them can match.
        wrote: Whether documents were written; else no entry about what is found in those can match.
        elsewhere: Codes of what no finding is, but what such entries are about, too.
    """
    for each in acceptances:
        fitting = [finding for finding in diagnostics if each.fits(finding)]
        for finding in fitting[: each.count]:
            diagnostics.accept(finding, each.reason)
        can_match = each.code not in elsewhere and (wrote if each.code == WRITTEN else read)
        if fitting or can_match:
            tell_misfit(each, len(fitting), diagnostics)


def tell_misfit(acceptance: Acceptance, found: int, diagnostics: Diagnostics) -> None:
    """Tell of an entry that matches nothing, or accepts fewer than it matches.

    Args:
        acceptance: The entry.
        found: How many it matches.
        diagnostics: Takes the finding.
    """
    place, what = acceptance.place, f"the entry {acceptance.number}, about [{acceptance.code}],"
    if not found:
        diagnostics.report(codes.ACCEPTS_NOTHING, place, f"{what} matches no finding")
    elif acceptance.count is not None and found > acceptance.count:
        message = f"{what} accepts {acceptance.count} findings, but there are {found}"
        diagnostics.report(codes.ACCEPTS_FEWER, place, message)
