"""``codegen audit``: hold what documents say against the type tables of an SDK."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.commands import completers
from codegen.commands.common import (
    FINDINGS,
    OK,
    diagnostics_option,
    facts_option,
    format_option,
    linked,
    put_json,
    put_out,
    run_with,
    settings_of,
    sources_argument,
    tell,
    tell_left_out,
    unusable,
    unwritable,
)
from codegen.commands.sdk_tables import SDKS, tables_of
from codegen.commands.volume import mention
from codegen.diagnostics import Diagnostics
from codegen.program import data, progress

if TYPE_CHECKING:
    from codegen.audit.era import Era
    from codegen.ir.model import Api, Version
    from codegen.pipeline import Run
    from codegen.tables.tables import Tables


@click.command(
    epilog="Exit status: 0 every difference has a reason, 1 one has none, or something was left out with "
    "--keep-going, 2 unusable input or output, or pyVmomi is not installed."
)
@sources_argument
@facts_option
@click.option(
    "--against",
    type=click.Choice(SDKS),
    required=True,
    help="The tables to compare with: those of the installed pyVmomi.",
)
@click.option(
    "--write-facts",
    metavar="DIR",
    shell_complete=completers.folders,
    help="Write what documents leave out or have wrong as facts files here.",
)
@click.option("--all", "everything", is_flag=True, help="List every difference, not a few of each reason.")
@format_option
@diagnostics_option()
def audit(
    sources: tuple[str, ...],
    facts: tuple[str, ...],
    against: str,
    write_facts: str | None,
    everything: bool,
    format_: str,
    diagnostics_: str,
) -> None:
    """Compare the API that SOURCEs describe with the type tables of an SDK.

    Every difference gets a class: left out by the documents, wrong in them, changed in a later version of
    the API, changed without a version mark, or a matter of modelling. docs/facts.md explains what the facts
    files are.

    \b
    For example:
      codegen audit --against pyvmomi docs/                        a few differences of each class
      codegen audit --against pyvmomi docs/ --all --format json    all of them
      codegen audit --against pyvmomi docs/ --write-facts facts/   what documents leave out, as facts
    """
    from codegen.audit import report
    from codegen.audit.audit import audit as compare
    from codegen.audit.classify import Verdict
    from codegen.audit.era import era_of
    from codegen.audit.known import known

    if write_facts == "":
        raise click.UsageError("--write-facts takes a folder, not an empty name.")
    tables = tables_of(against)
    settings, diagnostics = settings_of(sources, facts, strict=None)
    run = run_with(settings, diagnostics)
    api = linked(run, diagnostics, diagnostics_)
    progress.stage("comparing")
    era = era_of(tables, api, _known_versions(run, api))
    found = compare(api, era, known())
    if format_ == "json":
        put_json(report.as_json(found))
    else:
        put_out(report.as_text(found, None if everything else 3))
    if write_facts is not None:
        _write(_facts_files(run, api, era, tables), Path(write_facts))
    tell_left_out(diagnostics)
    sys.exit(FINDINGS if found.of(Verdict.UNEXPLAINED) or diagnostics.left_out else OK)


def _facts_files(run: Run, api: Api, era: Era, tables: Tables) -> Mapping[str, str]:
    """What the files are to say; facts that came out of such files before do not count as said."""
    from codegen.audit.audit import unsaid
    from codegen.audit.era import era_of
    from codegen.audit.known import known
    from codegen.audit.write import files
    from codegen.link import link

    ours = {path: _is_ours(Path(data.real(path))) for path in {fact.place.path for fact in run.facts}}
    if any(ours.values()):
        diagnostics = Diagnostics()
        by_hand = tuple(fact for fact in run.facts if not ours[fact.place.path])
        api = link(run.statements, by_hand, diagnostics, run.left_out)
        if diagnostics.failed:
            tell(diagnostics, "text")
            unusable(diagnostics)
        era = era_of(tables, api, _known_versions(run, api))
    return files(unsaid(api, era, known()), era)


def _known_versions(run: Run, api: Api) -> tuple[Version, ...]:
    """The versions of the documents' time; without a page of versions, the API lists later ones, too."""
    from codegen.audit.era import named_versions

    return api.versions if run.statements.versions else named_versions(api)


def _is_ours(path: Path) -> bool:
    from codegen.audit.write import MARK

    return path.read_text("utf-8", errors="replace").startswith(MARK)


def _write(files: Mapping[str, str], folder: Path) -> None:
    """Write the files, and take away those of an earlier run that have become empty."""
    from codegen.output.refusals import WriteError
    from codegen.output.writer import write_file

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in (folder / name for name in files):
            if path.exists() and not _is_ours(path):
                unwritable(path, "is written by hand; rename it, or choose another folder")
        for name, text in files.items():
            write_file(folder / name, text)
        for path in sorted(folder.glob("*.toml")):
            if path.name not in files and _is_ours(path):
                path.unlink()
    except WriteError as error:
        unwritable(error.path, error.reason)
    except OSError as error:
        unwritable(folder, error.strerror or str(error))
    entries = sum(text.count("\n[[fact]]") for text in files.values())
    mention(f"{len(files)} files with {entries} entries are in {folder}")
