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
    put_out,
    reading_options,
    settings_of,
    tell,
    tell_left_out,
    unusable,
)
from codegen.commands.ir_file import STDIN
from codegen.commands.two_sides import api_of
from codegen.program import progress


@click.command(
    epilog="Exit status: 0 compared, 1 something was left out with --keep-going, 2 unusable input."
)
@click.argument("old", metavar="OLD", shell_complete=completers.paths)
@click.argument("new", metavar="[NEW]", required=False, shell_complete=completers.paths)
@reading_options
@facts_option
@click.option("--documentation", is_flag=True, help="List changes of documentation alone, too.")
@diagnostics_option()
def diff(old: str, new: str | None, facts: tuple[str, ...], documentation: bool, diagnostics_: str) -> None:
    """Tell what changed in the API from OLD to NEW.

    Each of both is a SOURCE, or a file that codegen ir has written. Without NEW it is what the settings name.
    A change has a level for programs in Python (source) and one for messages between servers and clients of
    which one knows OLD (wire): breaking, warning or info. docs/api-diff.md lists them all, with reasons.

    \b
    For example:
      codegen diff old/ new/                           two folders
      codegen diff v1.json api.json                    two files of codegen ir
      codegen diff 'git+https://host/docs@v1' docs/    a tag, and what is on the disk
      codegen diff v1.json                             against what the settings name
    """
    from codegen.changes import changes, report

    if old == new == STDIN:
        raise click.UsageError("OLD and NEW cannot both be standard input.")
    settings, diagnostics = settings_of(() if new is None else (old, new), facts, strict=None)
    sides = ((old,), settings.sources if new is None else (new,))
    before, after = (api_of(sources, settings, diagnostics) for sources in sides)
    if before is None or after is None:
        tell(diagnostics, diagnostics_)
        unusable(diagnostics)
    progress.stage("comparing")
    put_out(report.as_text(changes(before, after), documentation))
    tell_left_out(diagnostics)
    sys.exit(FINDINGS if diagnostics.left_out else OK)
