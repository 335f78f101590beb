"""Forms of other distributions: what they may say of themselves, and what happens where they fail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.read.forms import GROUP, Forms, registered
from codegen.read.memory import DocumentReading
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import case, codes, form_of
from tests.plugins import install
from tests.test_cli import LAMP, codegen

MODULE = """
from codegen.ir import forms
from codegen.ir.names import Kind
from codegen.read.document_form import DocumentForm
from codegen.read.outline import Entry, Layout, Page

def marks(text):
    return text.count("%")

def read(places, others, diagnostics):
    return Page(places.path, NOTES, Layout.TYPES, (Entry("shop.Note", places.place(0), kind=Kind.DATA),))

NOTES = forms.Form("notes", (".note",))
FORM = DocumentForm(NOTES, "Notes", marks, read, api_version=1)
"""
NOTE = Document("a.note", "%% note\n")

Change = Callable[..., None]


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Change:
    """A form that is installed, with something in it replaced."""

    def changed(old: str = "", new: str = "") -> None:
        assert MODULE.count(old) == 1 or not old
        modules = {"acme_notes": MODULE.replace(old, new) if old else MODULE}
        install(
            monkeypatch, tmp_path / "site", "acme-notes", GROUP.name, {"notes": "acme_notes:FORM"}, modules
        )

    return changed


def told() -> tuple[Forms, list[str]]:
    diagnostics = Diagnostics()
    return registered(diagnostics), [str(each) for each in diagnostics]


def test_its_endings_and_its_name_are_known(plugin: Change) -> None:
    plugin()
    forms, wrong = told()
    assert wrong == []
    assert {".note", ".md"} <= forms.endings
    assert forms.about[-1] == "Notes"


def test_the_form_with_the_most_marks_reads_a_document(plugin: Change) -> None:
    plugin()
    forms, _ = told()
    found = forms.detect(NOTE.text)
    assert found is not None
    assert found.record.form.name == "notes"
    assert form_of(NOTE.text) is None
    for text in (case("enum"), case("enum", "md")):
        detected = forms.detect(f"{text}\n%\n")
        assert detected is not None
        assert detected.record.form is form_of(text)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('Form("notes"', 'Form("note"', "calls itself 'note'"),
        ('".note"', '"note"', "has the ending 'note', where one is a dot and small letters"),
        ('(".note",)', '(".note",), states={"colour": {Kind.DATA}}', "states 'colour', which is no fact"),
        (
            '(".note",)',
            '(".note",), states={"value.description": {Kind.DATA}}',
            "states 'value.description' of data types, which have no such fact",
        ),
        (
            '(".note",)',
            '(".note",), keeps=frozenset({"colours"})',
            "keeps 'colours', which is nothing that a form can keep",
        ),
        ("api_version=1", "api_version=2", "is written for version 2 of what plug-ins use"),
        ("NOTES = ", "NOTES = 1 / 0 or ", "raised ZeroDivisionError: division by zero"),
        ("DocumentForm(NOTES", "DocumentForm(None", "raised AttributeError"),
    ],
)
def test_one_that_cannot_be_used_is_an_error_that_names_it(
    plugin: Change, old: str, new: str, reason: str
) -> None:
    plugin(old, new)
    forms, (message,) = told()
    name = "the document form 'notes' (entry point acme_notes:FORM of acme-notes 1.0)"
    assert message.startswith(f"acme-notes 1.0: error: {name} {reason}")
    assert "[bad-plugin]" in message
    assert ".note" not in forms.endings


def test_one_with_the_name_of_another_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(
        monkeypatch, tmp_path, "acme-notes", GROUP.name, {"rst": "acme_notes:FORM"}, {"acme_notes": MODULE}
    )
    forms, (message,) = told()
    assert "has the name of another one" in message
    assert forms.detect(case("enum")) is not None


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('return text.count("%")', "raise ValueError('no  text')", "raised ValueError: no text [{module}:8]"),
        ('return text.count("%")', 'return "many"', "raised ValueError: could not convert"),
        ("return Page(", "places.none; return Page(", "raised AttributeError"),
        ("return Page(", "return (", "gives a tuple, where a codegen.read.outline.Page is wanted"),
        (
            "NOTES, Layout",
            "forms.RST, Layout",
            "gives the page of a.note in the form 'rst', where another is",
        ),
        ("places.path, NOTES", '"b.note", NOTES', "gives the page of b.note in the form 'notes'"),
        ('Entry("shop.Note"', "Entry(None", "raised AttributeError"),
    ],
)
def test_where_it_fails_the_other_documents_are_read(
    plugin: Change, tmp_path: Path, old: str, new: str, reason: str
) -> None:
    plugin(old, new)
    forms, wrong = told()
    assert wrong == []
    diagnostics = Diagnostics()
    others = [] if "text.count" in old else [Document("lamp.rst", LAMP)]
    reading = read([NOTE, *others], diagnostics, forms)
    (failed,) = diagnostics
    reason = reason.replace("{module}", str(tmp_path / "site" / "acme_notes.py"))
    assert failed.message.startswith(
        f"the document form 'notes' (entry point acme_notes:FORM of acme-notes 1.0) {reason}"
    )
    assert (failed.place.path, codes([failed]), failed.part is not None) == ("a.note", ["bad-plugin"], True)
    assert [str(each.name) for each in reading.statements.types] == ["shop.Lamp"][: len(others)]


def test_a_run_goes_on_without_the_document_if_asked(
    plugin: Change, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin("return Page(", "places.none; return Page(")
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "lamp.rst").write_text(LAMP, "utf-8")
    (folder / "a.note").write_text(NOTE.text, "utf-8")
    stopped, gone_on = codegen("ir", "docs"), codegen("ir", "docs", "--keep-going")
    assert (stopped.exit_code, stopped.stdout, "Traceback" in stopped.stderr) == (2, "", False)
    assert stopped.stderr.count("docs/a.note: error: the document form 'notes'") == 1
    assert (gone_on.exit_code, '"shop.Lamp"' in gone_on.stdout) == (1, True)


class Remembered:
    """What documents gave, as it is kept between runs."""

    def __init__(self) -> None:
        self.kept: dict[Document, DocumentReading] = {}

    def recall(self, document: Document) -> DocumentReading | None:
        return self.kept.get(document)

    def keep(self, document: Document, reading: DocumentReading) -> None:
        self.kept[document] = reading.without_contents()


def test_one_that_needs_others_sees_their_pages_also_where_these_were_read_before(
    plugin: Change, tmp_path: Path
) -> None:
    plugin("api_version=1", "api_version=1, needs=frozenset({Kind.MANAGED})")
    module = tmp_path / "site" / "acme_notes.py"
    seen = "{path: len(page.entries[0].sections) for path, page in others.pages.items()}"
    failing = f"raise ValueError({seen}, len(others.documents))"
    module.write_text(module.read_text("utf-8").replace("return Page(", f"{failing}; return Page("), "utf-8")
    forms, _ = told()
    memory = Remembered()
    others = [Document("lamp.rst", LAMP), Document("state.rst", case("enum"))]
    for documents in ([NOTE, *others], others, [*others, NOTE]):
        diagnostics = Diagnostics()
        read(documents, diagnostics, forms, memory)
        failed = [each.message.partition("ValueError: ")[2].partition(" [")[0] for each in diagnostics]
        assert failed == (["({'lamp.rst': 2}, 3)"] if NOTE in documents else [])
    assert [document.path for document in memory.kept] == ["lamp.rst", "state.rst"]
