"""``codegen show``: print what is known of one name."""

from __future__ import annotations

import sys

import click

from codegen import show as shown
from codegen.commands.common import (
    UNUSABLE,
    facts_option,
    linked,
    put_out,
    run_with,
    say,
    settings_of,
    sources_argument,
)


@click.command()
@click.argument("name")
@sources_argument
@facts_option
def show(name: str, sources: tuple[str, ...], facts: tuple[str, ...]) -> None:
    """Print what is known of NAME, a type or a member of one, and which documents say so.

    \b
    For example:
      codegen show vim.Task
      codegen show vim.Task.CancelTask
      codegen show vim.TaskInfo.state
    """
    settings, diagnostics = settings_of(sources, facts, None)
    found = run_with(settings, diagnostics)
    api = linked(found, diagnostics, "text")
    item = shown.find(api, name)
    if item is None:
        near = shown.suggestions(api, name)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        say(f"{name} is not documented.{hint}")
        sys.exit(UNUSABLE)
    _print(shown.describe(item, found.statements))


def _print(text: str) -> None:
    """Print the way that suits: rich's colours where a person watches, plain text elsewhere."""
    if not sys.stdout.isatty():
        put_out(text)
        return
    from rich.console import Console  # only here: it takes longer to load than most commands to run

    Console(highlight=True, markup=False, soft_wrap=False).print(text)
