"""``codegen export``: write the API as documents, or what these leave out as facts files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from codegen.commands.common import (
    FINDINGS,
    Repeatable,
    diagnostics_option,
    facts_option,
    finish,
    linked,
    put_diff,
    repair,
    run_with,
    say,
    settings_of,
    sources_argument,
    strict_option,
    tell,
    unusable,
    unwritable,
)
from codegen.ir.names import Form

_FORMS = {"rst": Form.RST, "md": Form.MARKDOWN, "flat": Form.FLAT, "facts": Form.FACTS}


@click.command(cls=Repeatable)
@click.argument("folder", metavar="[DIR]", required=False)
@sources_argument
@facts_option
@click.option("--format", "form", type=click.Choice([*_FORMS]), required=True, help="What to write.")
@click.option(
    "-o", "--output", metavar="DIR", help="Folder that takes the files; then all arguments are SOURCEs."
)
@click.option(
    "--check", is_flag=True, help="Write nothing; print how the documents differ, exit 1 if they do."
)
@strict_option
@diagnostics_option()
def export(
    folder: str | None,
    sources: tuple[str, ...],
    facts: tuple[str, ...],
    form: str,
    output: str | None,
    check: bool,
    strict: bool | None,
    diagnostics_: str,
) -> None:
    """Write the API that SOURCEs describe as documents in DIR.

    \b
    The formats are those of the reference, and the facts that documents leave out:
      rst    a document a type, in folders     md     a page a type, and one of all enums
      flat   RST, each document on one line    facts  TOML, what neither RST nor Markdown can state

    What is written is read back first. Whatever the layout cannot carry is a warning (not-expressible); RST,
    Markdown and facts together carry it all. Files of an earlier run that are no longer wanted are removed; a
    folder that this program did not write is never touched.
    """
    from codegen import round_trip
    from codegen.emit import manifest
    from codegen.emit.writer import WriteError, drift, write
    from codegen.emit.writer import check as see
    from codegen.export import export as exported

    if output is not None:
        folder, sources = output, (folder, *sources) if folder else sources
    if not folder:
        raise click.UsageError("name the folder that takes the files: codegen export --format rst DIR")
    settings, diagnostics = settings_of(sources, facts, strict)
    target = Path(folder)
    try:
        see(target, manifest.DOCUMENTS)
    except WriteError as error:
        unwritable(error.path, error.reason)
    api = linked(run_with(settings, diagnostics), diagnostics, diagnostics_)
    files = exported(api, _FORMS[form])
    round_trip.check(api, _FORMS[form], files, diagnostics)
    tell(diagnostics, diagnostics_)
    if diagnostics.failed:
        unusable(diagnostics)
    try:
        output_files = {**files, manifest.NAME: manifest.manifest(files, manifest.DOCUMENTS)}
        difference = drift(output_files, target, manifest.DOCUMENTS) if check else ""
        if not check:
            write(output_files, target, manifest.DOCUMENTS)
    except WriteError as error:
        unwritable(error.path, error.reason)
    if difference:
        put_diff(difference)
        say(f"{target.as_posix()} is out of date; repair it with: {repair()}")
        sys.exit(FINDINGS)
    if not check:
        say(f"wrote {len(files)} files to {target.as_posix()}")
    finish(settings, diagnostics)
