"""Making an output: of all documents, or of what an edit has changed since the run before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.commands import account, api_changes, caching
from codegen.commands.accepting import acceptance_of
from codegen.commands.caching import CacheDiffersError
from codegen.commands.common import (
    has_ir,
    linked,
    refuse_plugin,
    refuse_template,
    run_with,
)
from codegen.commands.format_check import check_format
from codegen.commands.listening import tell_reading
from codegen.commands.output_choice import OutputChoice
from codegen.commands.repeating import Watched
from codegen.commands.selecting import narrowing
from codegen.commands.volume import detail
from codegen.commands.writing import WritingMode, refusals_told
from codegen.diagnostics import Diagnostics
from codegen.diagnostics.report import count
from codegen.ir.place import Place
from codegen.output import manifest
from codegen.program.plugins import PluginError

if TYPE_CHECKING:
    from codegen.cache.documents import KeptDocuments
    from codegen.incremental import LastRun, Seen
    from codegen.ir.model import Api
    from codegen.output.changes import Changes
    from codegen.pipeline import Run


@dataclass(frozen=True, slots=True)
class Work:
    """What a run makes.

    Attributes:
        choice: Which output, and of what.
        mode: What is to become of it.
        verify_format: Whether a formatter judges it.
        project: Gives the files that make a project of it, if that is wanted.
        watched: The run, as far as it can be known again; None where it cannot.
        diagnostics: Takes what is found.
        format: How findings are written.
    """

    choice: OutputChoice
    mode: WritingMode
    verify_format: bool
    project: Callable[[], Mapping[str, str]]
    watched: Watched | None
    diagnostics: Diagnostics
    format: str


@dataclass(frozen=True, slots=True)
class Made:
    """What a run has made.

    Attributes:
        files: What becomes of the output.
        reasons: Why files change, in lines.
        keep: Keeps the API of the files, for the next run, once they are written; with the run itself, where
            nothing that it has looked at has changed meanwhile.
        beside: The files that make a project of the output.
    """

    files: Changes
    reasons: list[str]
    keep: Callable[[bool], None]
    beside: Mapping[str, str]


def make(work: Work) -> Made:
    """Make an output.

    The program ends here where it cannot be made.

    Args:
        work: What is to be made.

    Raises:
        CacheDiffersError: Somebody asked whether what an edit changes is all that changes, and it is not.
    """
    tell_reading(work.choice.settings, ())
    memory = None if has_ir() else caching.memory_of(work.choice.settings)
    seen = _seen(work, memory)
    known = Diagnostics()
    known.extend(work.diagnostics)
    found = _after_edit(work, memory, seen) if memory and seen else None
    if found is None:
        return _of_all(work, memory, seen)
    if caching.is_verifying():
        anew = replace(work, diagnostics=known)
        _compare((found.files, work.diagnostics), (_of_all(anew, None, None).files, known))
    return found


def _compare(edited: tuple[Changes, Diagnostics], anew: tuple[Changes, Diagnostics]) -> None:
    """See whether an edit changes what a run over everything does, to the last word."""
    (files, findings), (other_files, other_findings) = edited, anew
    if [*map(repr, findings)] != [*map(repr, other_findings)]:
        raise CacheDiffersError("findings after an edit")
    stay = {path: other_files.before.get(path) for path in files.stay}
    if {**stay, **files.after} != other_files.after:
        raise CacheDiffersError("files after an edit")


def _seen(work: Work, memory: KeptDocuments | None) -> Seen | None:
    """What the run is given; None where another one could not tell whether that is the same."""
    settings, watched = work.choice.settings, work.watched
    if memory is None or not memory.program or watched is None or watched.files is None:
        return None
    if work.choice.output.remaking is None or settings.templates or settings.keep_going:
        return None
    if settings.select or settings.over:  # an edit may reach what is known without documents
        return None
    from codegen.incremental import Seen

    named = [*settings.sources], [*settings.include], [*settings.exclude], [*settings.facts]
    return Seen([memory.program.decode(), *named], watched.files, watched.facts)


def _after_edit(work: Work, memory: KeptDocuments, seen: Seen) -> Made | None:
    """What an edit changes; None where everything has to be made."""
    from codegen.cache import apis
    from codegen.incremental import UnboundedEditError, after_edit
    from codegen.output.amending import amend
    from codegen.output.writer import read_file

    choice, remaking = work.choice, work.choice.output.remaking
    if remaking is None or work.verify_format or work.diagnostics.failed:
        return None
    with refusals_told(work.diagnostics, work.format):
        text = read_file(choice.target / manifest.NAME)
        kept = None if text is None else apis.of(text)
        if kept is None:
            return None
        try:
            edit = after_edit(kept, seen, memory, remaking)
        except UnboundedEditError as error:
            detail(f"everything is linked: {error}")
            return None
        files = amend(edit.files, choice.target, choice.output.format, partial(_all_files, work))
    if files is None:
        return None
    account.tell_settings(choice.settings)
    documents, types = count(edit.documents, "changed document"), count(len(edit.changed), "changed type")
    detail(f"read: {documents}; {types}")
    accept = acceptance_of(choice.settings, work.diagnostics)
    work.diagnostics.extend(edit.run.findings)
    accept(False)
    reasons = [] if work.mode.check else api_changes.told_of(files, edit)

    def keep(run_holds: bool) -> None:
        edit.keep(files.after[manifest.NAME], memory if run_holds else None)

    return Made(files, reasons, keep, work.project())


def _all_files(work: Work) -> Changes:
    """What becomes of the output by a run over everything, of which all is told already."""
    return _of_all(replace(work, diagnostics=Diagnostics()), None, None).files


def _of_all(work: Work, memory: KeptDocuments | None, seen: Seen | None) -> Made:
    """What all documents give."""
    from codegen.cache import apis
    from codegen.output.writer import compare

    choice, diagnostics = work.choice, work.diagnostics
    needs = choice.output.needs() if choice.settings.select else None
    narrow = narrowing(choice.settings, diagnostics, needs)
    run = run_with(choice.settings, diagnostics, narrow=narrow, memory=memory)
    api = linked(run, diagnostics, work.format)
    files, project = _files(api, work)
    if work.verify_format:
        check_format(files, choice, diagnostics, work.format)
    with refusals_told(diagnostics, work.format):
        made = compare(files, choice.target, choice.output.format)
    reasons = [] if work.mode.check else api_changes.told(made, api)  # a check prints the difference itself

    def keep(run_holds: bool) -> None:
        if not caching.is_off():
            last = _last_run(choice, run, api, memory, seen) if run_holds else None
            apis.keep(made.after[manifest.NAME], api, last.to_lines() if last else ())

    return Made(made, reasons, keep, project)


def _last_run(
    choice: OutputChoice, run: Run, api: Api, memory: KeptDocuments | None, seen: Seen | None
) -> LastRun | None:
    """What the run after an edit has to know of this one; None where it could not go on from it."""
    from codegen.incremental import LastRun
    from codegen.incremental.corrections import KeptCorrections, to_lines

    paths = {page.path for page in run.reading.pages}
    remaking = choice.output.remaking
    if memory is None or seen is None or remaking is None or paths != memory.keys.keys():
        return None  # a document of a form that needs others is read anew each time
    versions = run.statements.versions
    facts = KeptCorrections(to_lines(run.facts))
    notes, arrangement = run.notes, remaking.arrangement(api)
    known = notes.uses, notes.ages, notes.newest, {str(name): words for name, words in notes.words.items()}
    return LastRun(seen, memory.keys, versions, run.findings, *known, facts, arrangement)


def _files(api: Api, work: Work) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The files of the output and those of its project, by the user's templates if there are."""
    from codegen.output import render
    from codegen.outputs.making import files_of

    plugin, templates = work.choice.plugin, work.choice.settings.templates
    try:
        if not templates:
            return files_of(plugin, api), work.project()
        names = render.known(besides=("documents/", "facts."))
        with render.overridden(Path(templates), names):
            return files_of(plugin, api), work.project()
    except render.TemplateError as error:
        refuse_template(Place(error.path, error.line), error.reason)
    except PluginError as error:
        refuse_plugin(error)
