"""``codegen ir``: write the linked API as JSON."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.commands import completers
from codegen.commands.common import (
    diagnostics_option,
    facts_option,
    finish,
    linked,
    put_json,
    run_with,
    settings_of,
    sources_argument,
    strict_option,
    tell,
    unwritable,
)
from codegen.commands.selecting import narrowing, selection_options
from codegen.program import progress


@click.command(
    epilog="Exit status: 0 clean, 1 warnings with --strict or something left out with --keep-going, 2 "
    "unusable input or output; then nothing is written."
)
@sources_argument
@facts_option
@selection_options
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    shell_complete=completers.paths,
    help="Write here instead of to standard output.",
)
@strict_option
@diagnostics_option("--format")
def ir(
    sources: tuple[str, ...],
    facts: tuple[str, ...],
    output: str | None,
    strict: bool | None,
    diagnostics_: str,
) -> None:
    """Write the API that SOURCEs describe as JSON.

    The JSON is the linked IR: merged, corrected and resolved. docs/ir.md describes it.

    \b
    For example:
      codegen ir docs/ -o api.json    read once what other commands then take with --ir api.json
      codegen ir docs/vim/Task.rst    to standard output
    """
    from codegen.ir.json_form import to_json
    from codegen.output.refusals import WriteError
    from codegen.output.writer import write_file

    settings, diagnostics = settings_of(sources, facts, strict)
    narrow = narrowing(settings, diagnostics)
    api = linked(run_with(settings, diagnostics, narrow=narrow), diagnostics, diagnostics_)
    progress.stage("writing JSON")
    text = to_json(api)
    tell(diagnostics, diagnostics_)
    if output is None:
        put_json(text)
    else:
        try:
            write_file(Path(output), text)
        except WriteError as error:
            unwritable(error.path, error.reason)
    finish(settings, diagnostics)
