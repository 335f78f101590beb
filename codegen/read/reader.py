"""Documents become statements: detect the form, read each the way of its form, extract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.names import Form, TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.program import progress
from codegen.read.extract import extract
from codegen.read.flat.lines import lines_of
from codegen.read.flat.names import ValueNames
from codegen.read.flat.restore import restore
from codegen.read.forms import detect
from codegen.read.markdown.layout import read_markdown
from codegen.read.origins import Places
from codegen.read.outline import Layout, Page
from codegen.read.rst.layout import read_rst
from codegen.read.rst.lines import StartedLines
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


def read(documents: Sequence[Document], diagnostics: Diagnostics) -> Reading:
    """Read all documents of a run.

    Flattened documents come last, as their enums need the value names that the others state.
    """
    pages = _pages(documents, diagnostics)
    return Reading(pages, extract(pages, diagnostics))


def _pages(documents: Sequence[Document], diagnostics: Diagnostics) -> tuple[Page, ...]:
    """The pages in the order of documents; flattened ones are read last, as others list values of enums."""
    forms = {document.path: detect(document.text) for document in documents}
    pages: dict[str, Page] = {}
    names = ValueNames(documents, pages)
    in_order = sorted(documents, key=lambda each: forms[each.path] is Form.FLAT)
    for document in progress.each(in_order, "reading documents", len(in_order)):
        diagnostics.quote_from(document.path, document.text)
        with diagnostics.within(Part(document.path)):
            page = _page(document, forms[document.path], names, diagnostics)
        if page is not None:
            pages[document.path] = page
    return tuple(pages[document.path] for document in documents if document.path in pages)


def _page(document: Document, form: Form | None, names: ValueNames, diagnostics: Diagnostics) -> Page | None:
    """The page of a document, None where its form is unknown."""
    if form is None:
        diagnostics.report(
            codes.UNKNOWN_FORMAT,
            Place(document.path, 1),
            "the document has no form that is known",
            "documents are RST, RST on one line, or Markdown, in the layout of the API reference; "
            "leave others out with --exclude",
        )
        return None
    page = _page_of(document, form, names, diagnostics)
    _check_path(page, diagnostics)
    return page


def _page_of(document: Document, form: Form, names: ValueNames, diagnostics: Diagnostics) -> Page:
    places = Places(document.path, document.text)
    if form is Form.MARKDOWN:
        return read_markdown(places, diagnostics)
    if form is Form.RST:
        source = lines_of(document.text)
        starts = tuple(map(places.start, source.numbers))
        return read_rst(places, StartedLines(source.lines, starts), diagnostics)
    return read_rst(places, restore(places, names, diagnostics), diagnostics, Form.FLAT)


def _check_path(page: Page, diagnostics: Diagnostics) -> None:
    """A document of one type that is named like a type is named like its own.

    The reference has ``vim/TaskInfo.rst`` and ``vim.TaskInfo.md``; a file of any other name, such as
    ``notes.rst`` or a seed, claims nothing. Folders count from the one that is named as the name begins.
    """
    # The address of a repository says nothing of the folders within.
    path = PurePosixPath(page.path.partition("#")[2] if page.path.startswith("git+") else page.path)
    is_named_so = path.suffix.lower() in (".rst", ".md")
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
