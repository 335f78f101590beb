"""Documents become statements: detect the form, read each the way of its form, extract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.forms import Form
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.program import progress
from codegen.program.plugins import PluginError
from codegen.read.document_form import Others
from codegen.read.extract import extract
from codegen.read.forms import Forms, built_in
from codegen.read.memory import DocumentReading, Memory, NoMemory
from codegen.read.origins import Places
from codegen.read.outline import Layout, Page
from codegen.read.registered_form import RegisteredForm
from codegen.read.sources import Document


@dataclass(frozen=True, slots=True)
class Reading:
    """The documents of a run, as outlines and as what these state."""

    pages: tuple[Page, ...]
    statements: Statements

    @property
    def titles(self) -> Mapping[str, TypeName]:
        """The type of each document that is about a single one."""
        return {
            page.path: TypeName.parse(page.entries[0].name)
            for page in self.pages
            if page.layout is Layout.TYPES and len(page.entries) == 1
        }


def read(
    documents: Sequence[Document],
    diagnostics: Diagnostics,
    forms: Forms | None = None,
    memory: Memory | None = None,
) -> Reading:
    """Read all documents of a run.

    Args:
        documents: The documents; those of forms that need the pages of others are read last.
        diagnostics: Takes what is wrong with them.
        forms: The forms that they can have; those that the program brings where none are named.
        memory: Knows what was read before.
    """
    read = _readings(documents, forms or built_in(), memory or NoMemory(), diagnostics)
    in_order = [read[document.path] for document in documents if document.path in read]
    for reading in in_order:
        diagnostics.extend(reading.findings)
    types = (type for reading in in_order for type in reading.statements.types)
    versions = (version for reading in in_order for version in reading.statements.versions)
    return Reading(tuple(reading.page for reading in in_order), Statements(tuple(types), tuple(versions)))


def _readings(
    documents: Sequence[Document], forms: Forms, memory: Memory, diagnostics: Diagnostics
) -> Mapping[str, DocumentReading]:
    """What each document gave, by path, but for those that cannot be read."""
    for document in documents:
        diagnostics.quote_from(document.path, document.text)
    recalled = {document.path: memory.recall(document) for document in documents}
    known = {path: reading for path, reading in recalled.items() if reading is not None}
    found = _detected([each for each in documents if each.path not in known], forms, diagnostics)
    needed = {kind for form in found.values() if form is not None for kind in form.record.needs}
    lacking = [each for each in documents if each.path in known and known[each.path].has_any(needed)]
    found |= _detected(lacking, forms, diagnostics)
    anew: dict[str, DocumentReading] = {}
    early = [document for document, form in found.items() if not _is_late(form)]
    late = [document for document, form in found.items() if _is_late(form)]
    others: dict[Form, Others] = {}
    for document in progress.each([*early, *late], "reading documents", len(found)):
        form = found[document]
        with diagnostics.within(Part(document.path)):
            if form is None:
                if document.may_be_none and (known or any(found.values())):
                    _pass_over(document, diagnostics)
                else:
                    _tell_unknown(document, forms, diagnostics)
                continue
            if form.record.form not in others:
                pages = {each.path: anew[each.path] for each in early if each.path in anew}
                others[form.record.form] = _others(form, documents, pages)
            try:
                reading = _reading(document, form, others[form.record.form], forms)
            except PluginError as error:
                _tell_failed(error, document, diagnostics)
                continue
        anew[document.path] = reading
        if not _is_late(form) and not form.plugin.distribution:
            memory.keep(document, reading)
    return known | anew


def _others(
    form: RegisteredForm, documents: Sequence[Document], read: Mapping[str, DocumentReading]
) -> Others:
    """What a form may look at besides the document that it reads: nothing, unless it needs others."""
    needs = form.record.needs
    pages = {path: reading.page for path, reading in read.items() if reading.has_any(needs)}
    return Others(documents, pages) if needs else Others()


def _reading(document: Document, form: RegisteredForm, others: Others, forms: Forms) -> DocumentReading:
    """What a document gives.

    Raises:
        PluginError: Its form is of another distribution, and fails.
    """
    findings = Diagnostics()
    with findings.within(Part(document.path)):
        page = form.read(Places(document.path, document.text), others, findings)
    with form.plugin.guarded():  # whatever in a page cannot be is found here
        statements = extract([page], findings)
    with findings.within(Part(document.path)):
        _check_path(page, forms, findings)
    return DocumentReading(page, statements, tuple(findings))


def _detected(
    documents: Sequence[Document], forms: Forms, diagnostics: Diagnostics
) -> dict[Document, RegisteredForm | None]:
    """The form of each document, but of those on which the form of a plug-in fails."""
    found: dict[Document, RegisteredForm | None] = {}
    for document in documents:
        try:
            form = forms.detect(document.text)
            # Any text may have a heading; where the name says nothing there has to be more.
            weak = form is not None and document.may_be_none and form.marks(document.text) < 1
            found[document] = None if weak else form
        except PluginError as error:
            with diagnostics.within(Part(document.path)):
                _tell_failed(error, document, diagnostics)
    return found


def _is_late(form: RegisteredForm | None) -> bool:
    return form is not None and bool(form.record.needs)


def _tell_failed(error: PluginError, document: Document, diagnostics: Diagnostics) -> None:
    hint = "leave the document out with --exclude, or remove what brings the form and tell its authors"
    diagnostics.report(codes.BAD_PLUGIN, Place(document.path), error.reason, hint)


def _pass_over(document: Document, diagnostics: Diagnostics) -> None:
    """Let a text be none of the documents beside which it lies; of its characters nothing is told."""
    for told in [each for each in diagnostics if each.place.path == document.path]:
        diagnostics.withdraw(told)
    diagnostics.report(codes.PASSED_OVER, Place(document.path, 1), "the text is no document")


def _tell_unknown(document: Document, forms: Forms, diagnostics: Diagnostics) -> None:
    *names, last = forms.about
    diagnostics.report(
        codes.UNKNOWN_FORMAT,
        Place(document.path, 1),
        "the document has no form that is known",
        f"documents are {', '.join(names)}, or {last}, in the layout of the API reference; "
        "leave others out with --exclude",
    )


def _check_path(page: Page, forms: Forms, diagnostics: Diagnostics) -> None:
    """A document of one type that is named like a type is named like its own.

    The reference has ``vim/TaskInfo.rst`` and ``vim.TaskInfo.md``; a file of any other name, such as
    ``notes.rst`` or a seed, claims nothing. Folders count from the one that is named as the name begins.
    """
    # The address of a repository says nothing of the folders within.
    path = PurePosixPath(page.path.partition("#")[2] if page.path.startswith("git+") else page.path)
    is_named_so = path.suffix.lower() in forms.endings
    if page.layout is not Layout.TYPES or len(page.entries) != 1 or not is_named_so:
        return
    title, stem = page.entries[0].name, path.name.removesuffix(path.suffix)
    if "." not in stem and not stem[:1].isupper():
        return
    if not all(part.isidentifier() for part in stem.split(".")):  # ``vim.Task (2)``, as browsers save a page
        return
    root = title.partition(".")[0]
    folders = path.parts[:-1]
    # A namespace may be called like one around it, so that the name may begin at more than one folder.
    starts = [at for at, folder in enumerate(folders) if folder == root] if "." not in stem else []
    named = [".".join((*folders[at:], stem)) for at in starts]
    if "." in stem and stem.lower() == title.lower():  # some systems and programs make small letters of names
        return
    if title not in named and (named or stem not in (title, title.rpartition(".")[2])):
        stem = named[-1] if named else stem
        diagnostics.report(
            codes.TITLE_PATH,
            page.entries[0].place,
            f"the document of {title} is in a file that is named for {stem}",
            "make the title and the name of the file agree",
        )
