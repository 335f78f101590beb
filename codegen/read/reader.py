"""Documents become statements: detect the form, read each the way of its form, extract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.program import progress
from codegen.program.plugins import PluginError
from codegen.read.document_form import Others
from codegen.read.extract import extract
from codegen.read.forms import Forms, built_in
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


def read(documents: Sequence[Document], diagnostics: Diagnostics, forms: Forms | None = None) -> Reading:
    """Read all documents of a run.

    Args:
        documents: The documents; those of forms that need the pages of others are read last.
        diagnostics: Takes what is wrong with them.
        forms: The forms that they can have; those that the program brings where none are named.
    """
    pages = _pages(documents, forms or built_in(), diagnostics)
    return Reading(pages, extract(pages, diagnostics))


def _pages(documents: Sequence[Document], forms: Forms, diagnostics: Diagnostics) -> tuple[Page, ...]:
    """The pages in the order of documents."""
    found = _detected(documents, forms, diagnostics)
    pages: dict[str, Page] = {}
    others, none = Others(documents, pages), Others()
    in_order = sorted(found, key=lambda document: _is_late(found[document]))
    for document in progress.each(in_order, "reading documents", len(in_order)):
        form = found[document]
        with diagnostics.within(Part(document.path)):
            if form is None:
                _tell_unknown(document, forms, diagnostics)
                continue
            places = Places(document.path, document.text)
            try:
                page = form.read(places, others if _is_late(form) else none, diagnostics)
            except PluginError as error:
                _tell_failed(error, document, diagnostics)
                continue
            _check_path(page, forms, diagnostics)
            pages[document.path] = page
    return tuple(pages[document.path] for document in documents if document.path in pages)


def _detected(
    documents: Sequence[Document], forms: Forms, diagnostics: Diagnostics
) -> Mapping[Document, RegisteredForm | None]:
    """The form of each document, but of those on which the form of a plug-in fails."""
    found: dict[Document, RegisteredForm | None] = {}
    for document in documents:
        diagnostics.quote_from(document.path, document.text)
        try:
            found[document] = forms.detect(document.text)
        except PluginError as error:
            with diagnostics.within(Part(document.path)):
                _tell_failed(error, document, diagnostics)
    return found


def _is_late(form: RegisteredForm | None) -> bool:
    return form is not None and form.record.after_others


def _tell_failed(error: PluginError, document: Document, diagnostics: Diagnostics) -> None:
    hint = "leave the document out with --exclude, or remove what brings the form and tell its authors"
    diagnostics.report(codes.BAD_PLUGIN, Place(document.path), error.reason, hint)


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
    root = title.partition(".")[0]
    folders = path.parts[:-1]
    if "." not in stem and root in folders:
        last = len(folders) - 1 - folders[::-1].index(root)
        stem = ".".join((*folders[last:], stem))
    if stem not in (title, title.rpartition(".")[2]):
        diagnostics.report(
            codes.TITLE_PATH,
            page.entries[0].place,
            f"the document of {title} is in a file that is named for {stem}",
            "make the title and the name of the file agree",
        )
