"""``codegen export``: write the API as documents, or what these leave out as facts files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.commands.common import (
    Repeatable,
    diagnostics_option,
    facts_option,
    finish,
    linked,
    run_with,
    settings_of,
    sources_argument,
    strict_option,
)
from codegen.commands.selecting import narrowing, selection_options
from codegen.commands.writing import (
    folder_option,
    prepare,
    put,
    refusals_told,
    writing_mode,
    writing_options,
)
from codegen.diagnostics import Diagnostics
from codegen.export.layouts import BESIDE_FACTS, LAYOUTS, layout_of
from codegen.ir.forms import Form

if TYPE_CHECKING:
    from codegen.ir.model import Api

_FORMS = {layout.name: layout.form for layout in LAYOUTS}
_ABOUT = "; ".join(f"{layout.name}: {layout.about}" for layout in LAYOUTS)


@click.command(
    cls=Repeatable,
    epilog="Exit status: 0 clean, 1 warnings with --strict, something left out with --keep-going, or drift "
    "with --check, 2 unusable input or output, or a generated file that was changed by hand; then nothing is "
    "written.",
)
@sources_argument
@facts_option
@selection_options
@click.option(
    "--format", "form", type=click.Choice([*_FORMS]), required=True, help=f"What to write. {_ABOUT}."
)
@click.option(
    "--documents",
    "forms",
    type=click.Choice([layout.name for layout in LAYOUTS if layout.with_facts]),
    multiple=True,
    help="With --format facts: the documents that there are, whose facts need no file. May be given several "
    "times; without it, all of these.",
)
@folder_option("-o", "--output", takes="the files")
@writing_options
@strict_option
@diagnostics_option()
def export(
    sources: tuple[str, ...],
    facts: tuple[str, ...],
    form: str,
    forms: tuple[str, ...],
    output: str,
    strict: bool | None,
    diagnostics_: str,
) -> None:
    """Write the API that SOURCEs describe as documents.

    The formats are those of the reference, and the facts that documents leave out. What is written is read
    back first. Whatever the layout cannot carry is a warning (not-expressible); RST, Markdown and facts
    together carry it all. Files of an earlier run that are no longer wanted are removed; a folder that this
    program did not write is never touched.

    \b
    For example:
      codegen export --format rst -o out/ docs/             the layout of the reference
      codegen export --format facts -o out/ --ir api.json   what no document can state
      codegen export --format facts --documents rst -o out/ docs/   what RST alone cannot state
      codegen export --format md -o out/ docs/ --check      whether out/ is what it would be
    """
    from codegen.output import manifest
    from codegen.output.writer import compare

    mode = writing_mode()
    if forms and not layout_of(_FORMS[form]).stands_beside:
        raise click.UsageError("--documents goes with --format facts: only facts stand beside documents.")
    if not output:
        raise click.UsageError("--output takes a folder, not an empty name.")
    settings, diagnostics = settings_of(sources, facts, strict)
    target = Path(output)
    prepare(target, manifest.DOCUMENTS, mode)
    files: dict[str, str] = {}
    beside = tuple(_FORMS[name] for name in forms) or BESIDE_FACTS
    run = run_with(
        settings,
        diagnostics,
        lambda api: files.update(_documents(api, _FORMS[form], beside, diagnostics)),
        narrowing(settings, diagnostics),
    )
    linked(run, diagnostics, diagnostics_)
    with refusals_told(diagnostics, diagnostics_):
        output_files = manifest.complete(files, manifest.DOCUMENTS)
        documents = compare(output_files, target, manifest.DOCUMENTS)
    put([documents], mode, diagnostics, diagnostics_)
    finish(settings, diagnostics)


def _documents(api: Api, form: Form, beside: tuple[Form, ...], diagnostics: Diagnostics) -> Mapping[str, str]:
    """Text by path; what does not read back as it was is told of."""
    from codegen.commands import round_trip
    from codegen.export import export as exported

    files = exported(api, form, beside)
    round_trip.check(api, form, files, diagnostics, beside)
    return files
