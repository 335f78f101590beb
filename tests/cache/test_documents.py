"""Documents that were read before are not read again, and nobody can tell but by the time that it takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.cache import documents, program
from codegen.cache.documents import STORE, KeptDocuments
from codegen.cache.observed import UnobservableError
from codegen.diagnostics import Diagnostic, Diagnostics, report
from codegen.ir.json_form import to_json
from codegen.pipeline import run
from codegen.read.document_form import DocumentForm
from codegen.read.forms import built_in
from codegen.read.memory import DocumentReading
from codegen.read.reader import Reading, read
from codegen.read.sources import Document
from tests.documents import CASE_NAMES, ROOT, case, flattened

SOME = tuple(
    Document(f"{name}.{ending}", case(name, ending)) for name in CASE_NAMES[:6] for ending in ("rst", "md")
)
BROKEN = Document("broken.rst", (ROOT / "tests" / "bad" / "unknown_field" / "input.rst").read_text("utf-8"))


class Counting(KeptDocuments):
    """Counts the documents that it did not know."""

    def __init__(self, sources: Sequence[str] = ("docs",)) -> None:
        super().__init__(sources)
        self.read: list[str] = []

    def keep(self, document: Document, reading: DocumentReading) -> None:
        self.read.append(document.path)
        super().keep(document, reading)


def told(found: Diagnostics) -> list[str]:
    return [repr(each) for each in found]


def read_with(memory: KeptDocuments | None, *given: Document) -> tuple[Reading, list[str]]:
    found = Diagnostics()
    reading = read(given, found, memory=memory)
    if memory is not None:
        memory.save()
    return reading, told(found)


def counted(*given: Document) -> list[str]:
    memory = Counting()
    with_memory, findings = read_with(memory, *given)
    without, findings_without = read_with(None, *given)
    assert (with_memory.statements, findings) == (without.statements, findings_without)
    assert repr(with_memory.statements) == repr(without.statements)
    assert with_memory.titles == without.titles
    assert [(page.form, page.claims) for page in with_memory.pages] == [
        (page.form, page.claims) for page in without.pages
    ]
    return memory.read


def test_what_was_read_before_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    given = (*SOME, BROKEN)
    assert counted(*given) == [document.path for document in given]
    assert counted(*given) == []
    with monkeypatch.context() as patch:
        patch.setattr(DocumentForm, "marks", None)  # nobody asks which form it has
        memory = Counting()
        reading, _ = read_with(memory, *given)
    assert len(reading.pages) == len(given)


def test_a_document_is_known_by_path_and_text() -> None:
    counted(*SOME)
    first, *rest = SOME
    moved, other = Document("moved.rst", first.text), Document(first.path, first.text + "\n")
    assert counted(moved, *rest) == ["moved.rst"]
    assert counted(other, *rest) == [first.path]
    assert counted(*rest) == []
    assert counted(first, *rest) == []  # it may come again


def test_little_is_kept_of_what_a_run_did_not_meet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_MOST_UNMET", 2)
    counted(*SOME)
    counted(BROKEN)
    assert counted(*SOME) == [document.path for document in SOME[:-2]]


def test_nothing_is_written_where_nothing_has_changed(home: Path) -> None:
    counted(*SOME)
    (entry,) = (home / STORE).iterdir()
    before = entry.stat().st_ino
    counted(*SOME)
    assert entry.stat().st_ino == before
    counted(*SOME[1:])
    assert entry.stat().st_ino == before
    counted(*SOME, BROKEN)
    assert entry.stat().st_ino != before


def test_sources_have_an_entry_each(home: Path) -> None:
    for sources in (["a"], ["b"], ["a", "b"]):
        memory = Counting(sources)
        read_with(memory, BROKEN)
        assert memory.read == [BROKEN.path]
    assert len(list((home / STORE).iterdir())) == 3


def test_another_program_reads_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    counted(BROKEN)
    with monkeypatch.context() as patch:
        patch.setattr(program, "files", lambda: [["tree", "codegen", "", "", "another"]])
        assert counted(BROKEN) == [BROKEN.path]
    assert counted(BROKEN) == [BROKEN.path]
    with monkeypatch.context() as patch:
        patch.setattr(program, "libraries", lambda: ["docutils-1.0.dist-info"])
        assert counted(BROKEN) == [BROKEN.path]


def test_a_program_that_nobody_can_tell_keeps_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise UnobservableError("an archive")

    monkeypatch.setattr(program, "files", refuse)
    assert counted(BROKEN) == counted(BROKEN) == [BROKEN.path]
    assert not home.exists()


@pytest.mark.parametrize("damage", [b"", b"nothing of ours", None])
def test_a_damaged_memory_is_made_anew(home: Path, damage: bytes | None) -> None:
    counted(BROKEN)
    (entry,) = (home / STORE).iterdir()
    entry.write_bytes(entry.read_bytes()[:-9] if damage is None else damage)
    assert counted(BROKEN) == [BROKEN.path]
    assert counted(BROKEN) == []


def test_a_flattened_enum_is_read_with_the_values_that_others_list() -> None:
    """Its values are those of its other document, which is read again for that, known or not."""
    listing = Document("enum.md", case("enum", "md"))
    flat = Document("flat", flattened(case("enum")))
    assert built_in().detect(flat.text) is not None
    assert counted(*SOME, listing) != []
    assert counted(*SOME, listing) == []
    assert listing.path in counted(*SOME, listing, flat)
    assert flat.path not in counted(*SOME, listing, flat)  # it depends on the others


def findings(texts: dict[str, str], folder: Path, memory: bool) -> tuple[str, str, list[Diagnostic]]:
    """The API of a folder as JSON, what is told, and all findings."""
    for path in folder.glob("*"):
        path.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    kept = KeptDocuments([str(folder)]) if memory else None
    found = Diagnostics()
    facts = [str(folder / name) for name in texts if name.endswith(".toml")]
    result = run([str(folder)], facts, found, keep_going=True, memory=kept)
    if kept is not None:
        kept.save()
    return to_json(result.api) if result.api else "", report.as_json(found), list(found)


TEXTS = [
    *(case(name, ending) for name in CASE_NAMES for ending in ("rst", "md")),
    *(path.read_text("utf-8", "replace") for path in sorted((ROOT / "tests" / "bad").glob("*/input.*"))),
    *(flattened(case(name)) for name in CASE_NAMES),
]
FACTS = ["", "[[fact]]\ntype = 'shop.Cart'\nset = { deprecated = true }\nreason = 'a test'\n", "[[fact]]\n"]

edits = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["a.rst", "b.rst", "c.md", "d.md", "e.txt"]), st.sampled_from(TEXTS)),
        st.tuples(st.just("facts.toml"), st.sampled_from(FACTS)),
        st.tuples(st.sampled_from(["a.rst", "b.rst", "c.md", "d.md", "facts.toml"]), st.none()),
    ),
    min_size=1,
    max_size=6,
)


@given(edits)
@settings(max_examples=25)
def test_whatever_is_edited_a_run_that_remembers_finds_what_a_cold_one_finds(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, str | None]]
) -> None:
    folder = tmp_path_factory.mktemp("docs")
    texts: dict[str, str] = {"z.rst": TEXTS[0]}
    for name, text in done:
        if text is None:
            texts.pop(name, None)
        else:
            texts[name] = text
        assert findings(texts, folder, memory=True) == findings(texts, folder, memory=False)
