"""``codegen import``: write what the tables of an SDK know as documents and facts files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.commands import completers
from codegen.commands.common import Repeatable, diagnostics_option, tell, unusable
from codegen.commands.sdk_tables import SDKS, tables_of
from codegen.commands.volume import mention, time_stages
from codegen.commands.writing import (
    folder_option,
    prepare,
    put,
    refusals_told,
    writing_mode,
    writing_options,
)
from codegen.diagnostics import Diagnostics
from codegen.program import progress

if TYPE_CHECKING:
    from codegen.ir.statements import Statements, TypeStatement
    from codegen.tables.tables import Tables


@click.command(
    "import",
    cls=Repeatable,
    epilog="Exit status: 0 clean, 1 drift with --check, 2 unusable input or output, a generated file that "
    "was changed by hand, or pyVmomi is not installed; then nothing is written.",
)
@click.argument("sdk", type=click.Choice(SDKS))
@folder_option("-o", "--output", takes="the documents")
@folder_option("--facts-output", takes="the facts files: what RST has no place for")
@click.option(
    "--beside",
    metavar="SOURCE",
    multiple=True,
    shell_complete=completers.paths,
    help="Documents that there are already: what they describe gets no other document, and versions are "
    "called as they have them. May be given several times.",
)
@writing_options
@diagnostics_option()
def import_(sdk: str, output: str, facts_output: str, beside: tuple[str, ...], diagnostics_: str) -> None:
    """Write what an installed SDK knows of the API, as RST documents and facts files.

    Each type gets a document of facts without a word of prose. What RST cannot state goes to facts files, one
    for each namespace and kind of fact. A document that somebody has given words stays as it is, so that
    documenting a type is an edit of its document. docs/import.md tells more.

    \b
    For example:
      codegen import pyvmomi -o documents --facts-output facts
      codegen import pyvmomi -o documents --facts-output facts --beside mine/   the types that mine/ lacks
    """
    from codegen.output import manifest
    from codegen.output.writer import compare

    if not output or not facts_output:
        raise click.UsageError("--output and --facts-output take folders, not empty names.")
    mode = writing_mode()
    time_stages()
    diagnostics = Diagnostics()
    folders = Path(output), Path(facts_output)
    for folder in folders:
        prepare(folder, manifest.DOCUMENTS, mode)
    tables = tables_of(sdk)
    described = _described(beside, diagnostics)
    if diagnostics.failed:
        tell(diagnostics, diagnostics_)
        unusable(diagnostics)
    documents, facts = _files(tables, described, diagnostics)
    with refusals_told(diagnostics, diagnostics_):
        kept = _with_words(folders[0], documents)
        written = ({**documents, **kept}, facts)
        changes = [
            compare(manifest.complete(files, manifest.DOCUMENTS), folder, manifest.DOCUMENTS)
            for files, folder in zip(written, folders, strict=True)
        ]
    if kept:
        mention(f"{len(kept)} documents have words of their own, and stay as they are")
    put(changes, mode, diagnostics, diagnostics_)


def _described(sources: tuple[str, ...], diagnostics: Diagnostics) -> Statements:
    """What documents that are there already state."""
    from codegen.read.reader import read
    from codegen.read.sources import load

    return read(load(sources, diagnostics), diagnostics).statements


def _files(
    tables: Tables, described: Statements, diagnostics: Diagnostics
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The documents of what nothing describes, and the facts files of everything, by their paths.

    All of it is read again before anything is written: what does not come back as it was is told.
    """
    from codegen.commands import round_trip
    from codegen.export.facts_files import FactsOrigin, facts_files
    from codegen.export.layouts import ONE_BY_ONE
    from codegen.export.versions import version_pages
    from codegen.ir.model import Version
    from codegen.link.known import KNOWN_VERSIONS
    from codegen.tables.api import api_of

    named = {row.id: Version(row.id, row.name, row.number, row.namespace) for row in described.versions}
    api = api_of(tables, [*KNOWN_VERSIONS, *named.values()])
    progress.stage("making documents")
    form, documents = ONE_BY_ONE.form, ONE_BY_ONE.write(api)
    origin = FactsOrigin(f"type tables of {tables.name}", "releases", by_namespace=True, wordless=True)
    facts = facts_files(api, (form,), origin)
    round_trip.check_together(api, form, documents, facts, diagnostics)
    known = {statement.name for statement in described.types}
    names = [type.name for type in api.types if type.name not in known]
    names += [
        page
        for page, versions in version_pages(api).items()
        if any(version.id not in named for version in versions)
    ]
    return {path: documents[path] for path in map(ONE_BY_ONE.path, names)}, facts


def _with_words(folder: Path, documents: Mapping[str, str]) -> Mapping[str, str]:
    """The documents in a folder that somebody has given words, by their paths, as they are.

    Those that are no longer wanted are among them: words are no loss that a run may cause.
    """
    from codegen.ir.codec import PROSE
    from codegen.ir.dynamic import stated_of
    from codegen.ir.walk import items
    from codegen.output import manifest, present
    from codegen.read.reader import read
    from codegen.read.sources import Document

    listed = present.listed(folder, manifest.DOCUMENTS) - {manifest.NAME}
    there = {path: present.load(folder / path) for path in sorted(listed | documents.keys())}
    own = [
        Document(path, text)
        for path, text in there.items()
        if text is not None and text != documents.get(path)
    ]

    def has_words(statement: TypeStatement) -> bool:
        return any(
            stated is not None and stated.value
            for item in items(statement, linked=False)
            for fact in item.record.facts
            if fact.codec is PROSE
            for stated in [stated_of(item.value, fact.name)]
        )

    spoken = {s.place.path for s in read(own, Diagnostics()).statements.types if has_words(s)}
    return {document.path: document.text for document in own if document.path in spoken}
