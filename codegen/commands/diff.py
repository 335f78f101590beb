"""``codegen diff``: what changed in the API from one source to another, and whom that breaks."""

from __future__ import annotations

import sys

import click

from codegen.commands import completers
from codegen.commands.common import (
    FINDINGS,
    OK,
    diagnostics_option,
    facts_option,
    put_json,
    put_out,
    reading_options,
    settings_of,
    tell,
    unusable,
)
from codegen.program import progress

# Written out here, so that help needs nothing of comparing.
FORMATS = ("text", "markdown", "json", "github")
LIMITS = tuple(
    f"{category}{level}" for category in ("", "source-", "wire-") for level in ("breaking", "warning", "info")
)


@click.command(
    epilog="Exit status: 0 compared, 1 a change that --fail-on names, or something was left out with "
    "--keep-going, 2 unusable input."
)
@click.argument("old", metavar="OLD", shell_complete=completers.paths)
@click.argument("new", metavar="[NEW]", required=False, shell_complete=completers.paths)
@reading_options
@facts_option
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How changes are written (to standard output); docs/api-diff.md tells what each way is for.",
)
@click.option(
    "--fail-on",
    type=click.Choice(LIMITS),
    multiple=True,
    metavar="LEVEL",
    help="Exit 1 where a change is of that level or worse: breaking, warning or info, by the worse of both "
    "levels; source-breaking, wire-warning and so on by one. May be given several times.",
)
@click.option("--documentation", is_flag=True, help="List changes of documentation alone, too.")
@diagnostics_option()
def diff(
    old: str,
    new: str | None,
    facts: tuple[str, ...],
    format_: str,
    fail_on: tuple[str, ...],
    documentation: bool,
    diagnostics_: str,
) -> None:
    """Tell what changed in the API from OLD to NEW.

    Each of both is a SOURCE, or a file that codegen ir has written. Without NEW it is what the settings name.
    A change has a level for programs in Python (source) and one for messages between servers and clients of
    which one knows OLD (wire): breaking, warning or info. docs/api-diff.md lists them all, with reasons.

    \b
    For example:
      codegen diff old/ new/                           two folders
      codegen diff v1.json api.json                    two files of codegen ir
      codegen diff 'git+https://host/docs@v1' docs/    a tag, and what is on the disk
      codegen diff v1.json --fail-on breaking          against what the settings name, for CI
      codegen diff v1.json --format markdown           as an entry of a changelog
    """
    from codegen.changes import changes
    from codegen.changes.accepting import accept
    from codegen.changes.failing import fails
    from codegen.changes.forms import FORMS
    from codegen.commands.ir_file import STDIN
    from codegen.commands.two_sides import api_of
    from codegen.diagnostics import Diagnostics, acceptance

    if old == new == STDIN:
        raise click.UsageError("OLD and NEW cannot both be standard input.")
    settings, diagnostics = settings_of(() if new is None else (old, new), facts, strict=None)
    accepted = acceptance.load(settings.accepted, diagnostics) if settings.accepted else ()
    sides = ((old,), settings.sources if new is None else (new,))
    before, after = (api_of(sources, settings, diagnostics) for sources in sides)
    if before is None or after is None:
        tell(diagnostics, diagnostics_)
        unusable(diagnostics)
    progress.stage("comparing")
    told = Diagnostics()
    told.extend(each for each in diagnostics if each.is_grave)
    found = accept(accepted, changes(before, after), told)
    if text := FORMS[format_](found, documentation):
        (put_out if format_ == "text" else put_json)(text)
    tell(told, diagnostics_)
    sys.exit(FINDINGS if diagnostics.left_out or fails(found, fail_on) else OK)
