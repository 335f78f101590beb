"""``codegen lint``: report what is wrong with documents."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from codegen.commands import streams
from codegen.commands.common import (
    UNUSABLE,
    facts_option,
    finish,
    put_out,
    run_with,
    say,
    settings_of,
    sources_argument,
)
from codegen.commands.volume import is_quiet
from codegen.diagnostics import formats, lint_report, report

if TYPE_CHECKING:
    from codegen.read.outline import Page


@click.command(
    epilog="Exit status: 0 nothing but notes, 1 a warning, or something left out with --keep-going, 2 an "
    "error."
)
@sources_argument
@facts_option
@click.option("--stats", is_flag=True, help="Also print how many lines each rule of the layouts has read.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(formats.EVERY),
    default=formats.TEXT,
    show_default=True,
    help="How findings are written (to standard output); docs/ci.md tells what each way is for.",
)
def lint(sources: tuple[str, ...], facts: tuple[str, ...], stats: bool, format_: str) -> None:
    """Report everything that is wrong or doubtful in SOURCEs.

    Diagnostics go to standard output. docs/diagnostics.md explains each code.

    \b
    For example:
      codegen lint docs/                             grouped and counted
      codegen lint docs.zip --stats                  and how many lines each rule has read
      codegen lint docs/ --include 'vim/vm/' --format json
      codegen lint docs/ --format sarif > codegen.sarif
    """
    settings, diagnostics = settings_of(sources, facts, strict=True)
    found = run_with(settings, diagnostics)
    if write := formats.FOR_PROGRAMS.get(format_):
        streams.write_utf8(sys.stdout, write(diagnostics))
    elif not is_quiet():
        put_out("\n".join(filter(None, [lint_report.as_text(diagnostics), report.way_on(diagnostics)])))
    elif errors := [each for each in diagnostics if each.is_grave]:
        put_out(lint_report.as_text(errors))
    if stats:
        (put_out if format_ == formats.TEXT else say)(claims(found.reading.pages))
    if diagnostics.failed:
        sys.exit(UNUSABLE)
    finish(settings, diagnostics)


def claims(pages: Iterable[Page]) -> str:
    """How many lines each rule of each form has claimed, most first; then all of the form, and the unclaimed.

    The total is the number of lines that are not blank, for a flattened document of those restored from it.
    """
    from codegen.read.claims import UNCLAIMED

    counts: dict[str, Counter[str]] = {}
    for page in pages:
        counts.setdefault(str(page.form), Counter()).update(dict(page.claims))
    rows: list[tuple[str, str, int]] = []
    for form, of_form in sorted(counts.items()):
        unclaimed = of_form.pop(UNCLAIMED, 0)
        rules = sorted(of_form.items(), key=lambda item: (-item[1], item[0]))
        rows += [(form, rule, lines) for rule, lines in rules]
        rows += [(form, UNCLAIMED, unclaimed), (form, "= total", of_form.total() + unclaimed)]
    return "\n".join(f"{form:<9} {rule:<16} {lines:>8}" for form, rule, lines in rows)
