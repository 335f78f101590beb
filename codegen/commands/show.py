"""``codegen show``: print what is known of one name."""

from __future__ import annotations

import os
import sys

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
    tell_left_out,
)


@click.command(
    epilog="Exit status: 0 found, 1 found, but something was left out with --keep-going, 2 unusable input, "
    "or nothing is found."
)
@click.argument("name", shell_complete=completers.type_names)
@sources_argument
@facts_option
@format_option
@diagnostics_option()
def show(
    name: str, sources: tuple[str, ...], facts: tuple[str, ...], format_: str, diagnostics_: str
) -> None:
    """Print what is known of NAME, and which documents say so.

    NAME is a type, a member of one or a namespace. Types go by their dotted name or by their name on the
    wire, methods also by their short name. codegen search finds what you know only a part of.

    \b
    For example:
      codegen show vim.Task                     a type and its members
      codegen show vim.Task.CancelTask          a method: parameters, faults, privilege, version
      codegen show vim.TaskInfo.state           a property
      codegen show vmodl.query                  all that is in a namespace
      codegen show TaskInfo --ir api.json       by its name on the wire, from a file of codegen ir
      codegen show vim.Task --format json       what the IR has of it
    """
    from codegen.commands import description
    from codegen.commands.lookup import Index

    settings, diagnostics = settings_of(sources, facts, None)
    found = run_with(settings, diagnostics)
    index = Index(linked(found, diagnostics, diagnostics_))
    tell_left_out(diagnostics)
    item = index.find(name)
    if item is None:
        say(f"{name} is not documented.{index.did_you_mean(name)}")
        sys.exit(UNUSABLE)
    if format_ == "json":
        put_json(description.as_json(item))
    else:
        _print(description.describe(item, found.statements))
    sys.exit(FINDINGS if diagnostics.left_out else OK)


def _print(text: str) -> None:
    """Print the way that suits: rich's colours where a person watches, plain text elsewhere."""
    is_watched = sys.stdout.isatty()
    if os.environ.get("NO_COLOR") or not (is_watched or os.environ.get("FORCE_COLOR")):
        put_out(text)
        return
    from rich.console import Console  # only here: it takes longer to load than most commands to run

    Console(highlight=True, markup=False, soft_wrap=not is_watched).print(text)
