"""Which part of the API a command makes something of: the options that say so, and the cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from codegen import config
from codegen.commands import completers
from codegen.commands.given import F, keep, kept
from codegen.commands.volume import mention
from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.select.follow import ABOUT, USUAL, Follow

if TYPE_CHECKING:
    from codegen.commands.lookup import Index
    from codegen.ir.model import Api
    from codegen.ir.names import TypeName
    from codegen.select.needed import NeededTypes
    from codegen.select.reach import Reach

_ALL = "*"


def selection_options(command: F) -> F:
    """Let a command make something of a part of the API; ``settings_of`` finds out of which."""
    about = "; ".join(f"{follow}: {words}" for follow, words in ABOUT.items())
    command = click.option(
        "--follow",
        type=click.Choice([*map(str, Follow)]),
        expose_value=False,
        callback=keep,
        help=f"How far to go from the types of --select. {about}. [default: {USUAL}]",
    )(command)
    return click.option(
        "--select",
        multiple=True,
        metavar="NAME",
        shell_complete=completers.type_names,
        expose_value=False,
        callback=keep,
        help="Only this type, or those that match a pattern such as 'vim.host.*', and what they need; "
        "codegen explain says why a type is in. May be given several times.",
    )(command)


def with_options(settings: config.Config) -> config.Config:
    """The settings, overridden by the options of a command that has any."""
    if select := kept("select"):
        settings = replace(settings, select=select)
    for follow in kept("follow"):
        if not settings.select:
            raise click.UsageError("--follow says how far to go from the types of --select.")
        settings = replace(settings, follow=Follow(follow))
    return settings


def narrowing(
    settings: config.Config, diagnostics: Diagnostics, needed: NeededTypes | None = None
) -> Callable[[Api], Api | None] | None:
    """What cuts an API down to what is selected; None where all of it is.

    Args:
        settings: What holds for the run.
        diagnostics: Takes an error for each name or pattern that means no type.
        needed: The types that the output needs whatever is selected.
    """
    if not settings.select:
        return None

    def narrow(api: Api) -> Api | None:
        from codegen.select.cut import cut  # only here: help needs nothing of it

        found = reached(api, settings, diagnostics, needed)
        if found is None:
            return None
        part = cut(api, found)
        mention(
            f"selected {len(part.types):,} of {len(api.types):,} types, with what they need; "
            f"{len(part.opaque):,} more are known by name only"
        )
        return part

    return narrow


def reached(
    api: Api, settings: config.Config, diagnostics: Diagnostics, needed: NeededTypes | None = None
) -> Reach | None:
    """What a selection takes; None where a name or a pattern means no type, which is an error."""
    from codegen.commands.lookup import Index
    from codegen.select.needed import NOTHING
    from codegen.select.reach import reach

    index = Index(api)
    place = Place("--select") if kept("select") else config.place_of(settings, "select")
    chosen: dict[TypeName, str] = {}
    failed = False
    for text in settings.select:
        found = _meant(text, api, index)
        for name in found:
            chosen.setdefault(name, text)
        if not found:
            failed = True
            hint = _hint(text, api, index)
            diagnostics.report(codes.NOTHING_SELECTED, place, f"{text!r} means no type", hint)
    return None if failed else reach(api, chosen, needed or NOTHING, settings.follow)


def _meant(text: str, api: Api, index: Index) -> Sequence[TypeName]:
    """The types that match a pattern, or the one of a dotted name or a name on the wire."""
    from codegen.select.patterns import is_pattern, matched

    if is_pattern(text):
        return matched(text, (each.name for each in api.types))
    type_ = index.type(text)
    return [type_.name] if type_ else []


def _hint(text: str, api: Api, index: Index) -> str:
    """What may have been meant by what means no type."""
    from codegen.commands.lookup import FoundItem, NamespaceContent

    item = index.find(text)
    if isinstance(item, NamespaceContent):
        return f"it is a namespace: '{text}.{_ALL}' selects what is in it"
    if isinstance(item, FoundItem):
        return f"it is a member; select {item.type.name}"
    if text in {str(each.name) for each in api.opaque}:
        return "types refer to it, but no document describes it"
    beginning = text.partition(_ALL)[0].rstrip(".")
    spaces = {".".join(each.name.namespace): each for each in api.types if each.name.namespace}
    near = (
        [f"'{space}.{_ALL}'" for space in get_close_matches(beginning, spaces, 2, 0.75)]
        if _ALL in text
        else []
    )
    near = near or index.suggested_types(beginning)
    return f"did you mean {' or '.join(near)}?" if near else codes.NOTHING_SELECTED.hint
