"""``codegen lint``: report what is wrong with documents."""

from __future__ import annotations

import sys

import click

from codegen import report, report_lint
from codegen.commands.common import (
    UNUSABLE,
    facts_option,
    finish,
    format_option,
    put_json,
    put_out,
    run_with,
    say,
    settings_of,
    sources_argument,
)


@click.command(
    epilog="Exit status: 0 nothing but notes, 1 a warning, or something left out with --keep-going, 2 an "
    "error."
)
@sources_argument
@facts_option
@click.option("--stats", is_flag=True, help="Also print how many lines each rule of the layouts has read.")
@format_option
def lint(sources: tuple[str, ...], facts: tuple[str, ...], stats: bool, format_: str) -> None:
    """Report everything that is wrong or doubtful in SOURCEs.

    Diagnostics go to standard output. docs/diagnostics.md explains each code.

    \b
    For example:
      codegen lint docs/                             grouped and counted
      codegen lint docs.zip --stats                  and how many lines each rule has read
      codegen lint docs/ --include 'vim/vm/' --format json
    """
    settings, diagnostics = settings_of(sources, facts, strict=True)
    found = run_with(settings, diagnostics)
    if format_ == "json":
        put_json(report.as_json(diagnostics))
    else:
        put_out("\n".join(filter(None, [report_lint.as_text(diagnostics), report.way_on(diagnostics)])))
    if stats:
        (say if format_ == "json" else put_out)(report.claims(found.reading.pages))
    if diagnostics.failed:
        sys.exit(UNUSABLE)
    finish(settings, diagnostics)
