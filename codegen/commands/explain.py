"""``codegen explain``: why a type is in what is made, or why it is not."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from codegen.commands import completers
from codegen.commands.common import (
    FINDINGS,
    OK,
    UNUSABLE,
    diagnostics_option,
    facts_option,
    format_option,
    linked,
    put_json,
    put_out,
    run_with,
    say,
    settings_of,
    sources_argument,
    tell,
    tell_left_out,
    unusable,
)
from codegen.commands.output_choice import chosen, output_option
from codegen.commands.selecting import reached, selection_options
from codegen.select.follow import Follow

if TYPE_CHECKING:
    from codegen.ir.model import Api
    from codegen.ir.names import TypeName
    from codegen.select.reach import Reach

_DESCRIBED, _OPAQUE, _ABSENT = "described", "opaque", "absent"
_STATES = {
    _DESCRIBED: "is in",
    _OPAQUE: "is known by name only",
    _ABSENT: "is not in: nothing that is selected leads to it",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """What becomes of a type, and why.

    Attributes:
        name: The type.
        state: Whether it is described, opaque or absent.
        way: The types from this one to where the selection begins, each with what it is to the next.
        further: How far a selection has to go to describe it, where this one does not; None where none does.
        is_documented: Whether documents describe it at all.
    """

    name: TypeName
    state: str
    way: tuple[tuple[str, str, str | None], ...] = ()
    further: Follow | None = None
    is_documented: bool = True

    def as_text(self) -> str:
        """In lines for people."""
        lines = [f"{self.name} {_STATES[self.state]}"]
        lines += [f"    {how} {of}" if of else f"    {how}" for _, how, of in self.way]
        if not self.way and self.state != _ABSENT:
            lines.append("    nothing is selected, so that all types are taken as documents have them")
        elif not self.is_documented:
            lines.append("    no document describes it")
        elif self.state != _DESCRIBED:
            ways = [f"--select {self.name}", *([f"--follow {self.further}"] if self.further else [])]
            lines.append(f"{' or '.join(ways)} describes it")
        return "\n".join(lines)

    def as_json(self) -> str:
        """As an object for programs."""
        way = [{"type": type_, "how": how, "of": of} for type_, how, of in self.way]
        further = str(self.further) if self.further else None
        found = {"name": str(self.name), "state": self.state, "way": way, "described_by_follow": further}
        return json.dumps(found, indent=2, ensure_ascii=False)


@click.command(
    epilog="Exit status: 0 the type is described, 1 it is known by name only or not in at all, 2 unusable "
    "input, or no type is called so."
)
@click.argument("name", shell_complete=completers.type_names)
@sources_argument
@facts_option
@selection_options
@output_option
@format_option
@diagnostics_option()
def explain(
    name: str,
    sources: tuple[str, ...],
    facts: tuple[str, ...],
    output_name: str | None,
    format_: str,
    diagnostics_: str,
) -> None:
    """Print why the type NAME is in what codegen generate makes of a selection.

    It is a shortest way from NAME to what was selected, one step a line. Types that are referred to beyond
    the selection are known by name only. docs/select.md says how far selections go.

    \b
    For example:
      codegen explain vim.TaskReason                       as the settings select
      codegen explain vim.Datastore --select 'vim.host.*'  as options do
      codegen explain TaskInfo docs/ --select vim.Task     by its name on the wire, in these documents
    """
    settings, diagnostics = settings_of(sources, facts, None)
    choice = chosen(settings, output_name, ())
    api = linked(run_with(choice.settings, diagnostics), diagnostics, diagnostics_)
    tell_left_out(diagnostics)
    wanted = _named(api, name)

    def reach_by(follow: Follow) -> Reach:
        found = reached(api, replace(settings, follow=follow), diagnostics, choice.output.needs())
        if found is None:
            tell(diagnostics, diagnostics_)
            unusable(diagnostics)
        return found

    is_documented = any(each.name == wanted for each in api.types)
    if settings.select:
        explanation = replace(_explained(wanted, settings.follow, reach_by), is_documented=is_documented)
    else:
        explanation = Explanation(wanted, _DESCRIBED if is_documented else _OPAQUE, (), None, is_documented)
    if format_ == "json":
        put_json(explanation.as_json())
    else:
        put_out(explanation.as_text())
    sys.exit(OK if explanation.state == _DESCRIBED else FINDINGS)


def _named(api: Api, name: str) -> TypeName:
    """The type of a name; the program ends here where there is none."""
    from codegen.commands.lookup import FoundItem, Index

    index = Index(api)
    item = index.find(name)
    if isinstance(item, FoundItem):
        return item.type.name
    for each in api.opaque:
        if str(each.name) == name:
            return each.name
    say(f"{name} is no type.{index.did_you_mean(name)}")
    sys.exit(UNUSABLE)


def _explained(name: TypeName, follow: Follow, reach_by: Callable[[Follow], Reach]) -> Explanation:
    """What a selection makes of a type."""
    found = reach_by(follow)
    way = tuple((str(each), step.how, str(step.of) if step.of else None) for each, step in found.way(name))
    if name in found.described:
        return Explanation(name, _DESCRIBED, way)
    levels = [*Follow]
    wider = levels[levels.index(follow) + 1 :]
    further = next((each for each in wider if name in reach_by(each).described), None)
    return Explanation(name, _OPAQUE if name in found.named else _ABSENT, way, further)
