"""Where documents come from, and which bytes are no document."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.diagnostics import Diagnostics, Severity
from codegen.ir.place import Place
from codegen.read.sources import Document, Selection, files, limits, load
from codegen.read.sources.decoding import decode
from codegen.read.sources.found import seemly
from tests.documents import codes


def loaded(*paths: Path | str) -> tuple[tuple[Document, ...], list[str]]:
    diagnostics = Diagnostics()
    return load([str(path) for path in paths], diagnostics), codes(list(diagnostics))


def write(path: Path, data: bytes | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_a_folder_gives_its_documents_sorted_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.md", "a/z.rst", "c.txt", "notes.pdf", ".hidden/x.rst", "a/.y.rst"):
        write(tmp_path / name, "words")
    found, wrong = loaded(tmp_path)
    assert [Path(document.path).relative_to(tmp_path).as_posix() for document in found] == [
        "a/z.rst",
        "b.md",
        "c.txt",
    ]
    assert not wrong


def test_a_file_is_read_whatever_it_is_called_and_once(tmp_path: Path) -> None:
    path = write(tmp_path / "seed", "words")
    found, wrong = loaded(path, path)
    assert found == (Document(path.as_posix(), "words"),)
    assert not wrong


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"words")))
    assert loaded("-") == ((Document("<stdin>", "words"),), [])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_one(end: str, tmp_path: Path) -> None:
    (document,), wrong = loaded(write(tmp_path / "x.rst", f"one{end}two{end}"))
    assert document.text == "one\ntwo\n"
    assert not wrong


@pytest.mark.parametrize("end", ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_what_ends_no_line_is_a_space_and_is_told_of(end: str) -> None:
    diagnostics = Diagnostics()
    document = decode("x.rst", f"one\r\ntwo {end}three\rfour{end}".encode(), diagnostics)
    assert document == Document("x.rst", "one\ntwo  three\nfour ")
    first, second = diagnostics
    assert (first.place, second.place) == (Place("x.rst", 2, 5), Place("x.rst", 3, 5))
    assert (first.code, first.severity) == ("control-character", Severity.WARNING)
    assert f"U+{ord(end):04X}" in first.message
    assert "as a space" in first.message


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    (document,), _ = loaded(write(tmp_path / "x.rst", b"\xef\xbb\xbfwords"))
    assert document.text == "words"


@pytest.mark.parametrize("data", [b"", b"\n \t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_document(data: bytes, tmp_path: Path) -> None:
    assert loaded(write(tmp_path / "x.rst", data)) == ((), ["empty-document"])


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"\xff\xfe\x00words", bytes(range(256)), b"\x00" * 9]
)
def test_a_binary_file(data: bytes, tmp_path: Path) -> None:
    assert loaded(write(tmp_path / "x.rst", data)) == ((), ["not-text"])


def test_a_few_control_characters_are_told_of_and_replaced(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    path = write(tmp_path / "x.rst", "a line\n" * 30 + "one\x00 two\x1b\n")
    (document,) = load([str(path)], diagnostics)
    assert document.text.endswith("one\ufffd two\ufffd\n")
    assert [(found.code, found.place.line) for found in diagnostics] == [("control-character", 31)] * 2


@pytest.mark.parametrize("reference", ["&#27;", "&#027;", "&#x1b;", "&#X1B", "&#0;", "&#8;", "&#7f;"])
def test_control_characters_by_their_numbers_are_told_as_well(reference: str, tmp_path: Path) -> None:
    """Parsers of mark-up make them of such numbers, and terminals obey them."""
    hexadecimal = reference.replace("&#7", "&#x7")
    document, codes = loaded(write(tmp_path / "x.md", f"one{hexadecimal} two" + " words" * 20))
    assert (document[0].text[:8], codes) == ("one\ufffd two", ["control-character"])


@pytest.mark.parametrize(
    "text", ["&#150; &#x2019; &#2712; &#x1bc;", "&#9;&#10;&#13; &#32;", "&amp;#27; # 27"]
)
def test_other_numbers_of_characters_stay(text: str, tmp_path: Path) -> None:
    document, codes = loaded(write(tmp_path / "x.md", text))
    assert (document[0].text, codes) == (text, [])


def test_the_line_of_the_first_byte_that_is_no_text(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    load([str(write(tmp_path / "x.rst", b"one\ntwo\nthree \xe4\n"))], diagnostics)
    assert [found.place.line for found in diagnostics] == [3]


def test_what_is_too_large_is_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 10)
    assert loaded(write(tmp_path / "x.rst", "a" * 11)) == ((), ["too-large"])
    assert loaded(write(tmp_path / "y.rst", "a" * 10))[1] == []


def test_a_missing_path_and_an_empty_folder(tmp_path: Path) -> None:
    assert loaded(tmp_path / "nowhere.rst") == ((), ["unreadable"])
    (tmp_path / "empty").mkdir()
    assert loaded(tmp_path / "empty") == ((), ["no-documents"])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    path = write(tmp_path / "x.rst", "words")
    path.chmod(0)
    assert loaded(path) == ((), ["unreadable"])


def test_a_name_that_cannot_be_a_path(tmp_path: Path) -> None:
    assert loaded("x\x00y") == ((), ["unreadable"])


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    write(tmp_path / "a" / "x.rst", "words")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    found, wrong = loaded(tmp_path)
    assert [Path(document.path).name for document in found] == ["x.rst"]
    assert not wrong


@pytest.mark.parametrize(
    ("name", "target", "why"),
    [
        ("gone.rst", "nowhere", "leads to nothing"),
        ("circle.md", "circle.md", "leads to nothing"),
        ("gone", "nowhere", "leads to nothing"),
        ("folder.rst", "below", "not to a file"),
        ("elsewhere", "..", "leads out of the folder"),
        ("elsewhere.rst", "..", "leads out of the folder"),
    ],
)
def test_a_link_that_gives_no_document_is_told(name: str, target: str, why: str, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    write(docs / "below" / "x.rst", "words")
    (docs / name).symlink_to(target)
    diagnostics = Diagnostics()
    found = load([str(docs)], diagnostics)
    assert [Path(document.path).name for document in found] == ["x.rst"]
    (told,) = diagnostics
    assert (told.code, told.place.path) == ("skipped-member", (docs / name).as_posix())
    assert why in told.message


@pytest.mark.parametrize("name", ["logo.png", ".#x.rst", ".hidden"])
def test_a_link_to_nothing_that_was_never_a_document_is_no_finding(name: str, tmp_path: Path) -> None:
    write(tmp_path / "x.rst", "words")
    (tmp_path / name).symlink_to("nowhere")
    assert loaded(tmp_path)[1] == []


def test_a_link_that_patterns_leave_out_is_not_told(tmp_path: Path) -> None:
    write(tmp_path / "x.rst", "words")
    (tmp_path / "gone.rst").symlink_to("nowhere")
    diagnostics = Diagnostics()
    load([str(tmp_path)], diagnostics, Selection(exclude=["gone.*"]))
    assert not list(diagnostics)


def test_what_is_no_plain_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    write(tmp_path / "x.rst", "words")
    os.mkfifo(tmp_path / "pipe.rst")
    found, wrong = loaded(tmp_path)
    assert (len(found), wrong) == (1, ["skipped-member"])


@pytest.mark.parametrize("name", ["X.RST", "x.Md", "x.TXT"])
def test_endings_in_other_letters(name: str, tmp_path: Path) -> None:
    write(tmp_path / name, "words")
    write(tmp_path / "y.rst", "words")
    found, wrong = loaded(tmp_path)
    assert {Path(document.path).name for document in found} == {name, "y.rst"}
    assert not wrong


def test_a_link_out_of_the_folder_is_told_and_not_read(tmp_path: Path) -> None:
    write(tmp_path / "secret.rst", "secret")
    write(tmp_path / "docs" / "x.rst", "words")
    (tmp_path / "docs" / "out.rst").symlink_to(tmp_path / "secret.rst")
    (tmp_path / "docs" / "same.rst").symlink_to("x.rst")
    found, wrong = loaded(tmp_path / "docs")
    assert [document.text for document in found] == ["words"]
    assert wrong == ["skipped-member"]


@pytest.mark.parametrize("folder", ["docs", "docs/", "./docs", "docs/below/.."])
def test_a_link_into_a_folder_whose_name_only_begins_alike(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "docs-private" / "secret.rst", "secret")
    write(tmp_path / "docs" / "below" / "x.rst", "words")
    (tmp_path / "docs" / "out.rst").symlink_to(tmp_path / "docs-private" / "secret.rst")
    found, wrong = loaded(folder)
    assert [document.text for document in found] == ["words"]
    assert wrong == ["skipped-member"]


def test_a_link_that_is_named_is_followed(tmp_path: Path) -> None:
    write(tmp_path / "docs" / "x.rst", "words")
    (tmp_path / "link").symlink_to(tmp_path / "docs", target_is_directory=True)
    (tmp_path / "one").symlink_to(tmp_path / "docs" / "x.rst")
    assert [Path(d.path).relative_to(tmp_path).as_posix() for d in loaded(tmp_path / "link")[0]] == [
        "link/x.rst"
    ]
    assert [document.text for document in loaded(tmp_path / "one")[0]] == ["words"]


def test_overlapping_sources_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "docs" / "vim" / "x.rst", "words")
    write(tmp_path / "docs" / "y.rst", "words")
    found, wrong = loaded(
        "docs/vim/x.rst", "docs", "./docs/../docs/vim", tmp_path, tmp_path / "docs" / "y.rst"
    )
    assert [document.path for document in found] == ["docs/vim/x.rst", "docs/y.rst"]
    assert not wrong


@pytest.mark.parametrize("name", ["C#.rst", "docs.zip#vim", "a@b.rst", "docs.rst#1@2", "git+x", "-"])
def test_marks_of_other_sources_in_a_name(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "docs.zip", "no archive")
    write(tmp_path / name, "words")
    shown = f"./{name}" if name in ("git+x", "-") else name
    assert loaded(shown) == ((Document(name, "words"),), [])


def test_a_folder_of_a_plain_file_and_an_address(tmp_path: Path) -> None:
    path = write(tmp_path / "x.rst", "words")
    assert loaded(f"{path}#vim") == ((), ["bad-source"])
    assert loaded(f"{tmp_path}#vim") == ((), ["unreadable"])
    assert loaded("https://host.invalid/docs.zip") == ((), ["bad-source"])


def test_deep_folders_and_names_that_are_no_text(tmp_path: Path) -> None:
    write(tmp_path.joinpath(*["d"] * 300) / "x.rst", "words")
    (tmp_path / os.fsdecode(b"\xff.rst")).write_text("words")
    found, wrong = loaded(tmp_path)
    assert len(found) == 2
    assert all(document.path.isprintable() for document in found)
    assert not wrong


def test_very_many_control_characters_are_told_in_few_words(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    path = write(tmp_path / "x.rst", ("a line of text " * 10 + "\x01\n") * 5000)
    (document,) = load([str(path)], diagnostics)
    assert document.text.count("\ufffd") == 5000
    assert len(diagnostics) == 101


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("été.rst", "été.rst"),
        (os.fsdecode("été.rst".encode()), "été.rst"),
        ("été.rst".encode().decode("ascii", "surrogateescape"), "été.rst"),
        ("x\udcff\ud800\x1b.rst", "x\ufffd\ufffd\ufffd.rst"),
        ("\u202ex", "\ufffdx"),
        ("\u202ex".encode().decode("ascii", "surrogateescape"), "\ufffdx"),
    ],
)
def test_names_as_they_are_shown(name: str, shown: str) -> None:
    """In a locale that cannot read a name, Python escapes its bytes."""
    assert seemly(name) == shown


def refusing(real: Callable[..., Any], *names: str) -> Callable[..., Any]:
    """A function on paths that fails for some, as for a user who may not read them.

    Any: it stands for several functions, with whatever they take.
    """

    def refuse(path: Any, *more: Any) -> Any:
        if os.path.basename(str(path)) in names:
            raise PermissionError(13, "Permission denied")
        return real(path, *more)

    return refuse


def test_a_file_or_folder_that_may_not_be_read_takes_no_other_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.md", "b.md", "in/c.md", "out/d.md"):
        write(tmp_path / "docs" / name, name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(files, "open", refusing(open, "b.md"), raising=False)
    monkeypatch.setattr(os, "scandir", refusing(os.scandir, "out"))
    diagnostics = Diagnostics()
    found = load(["docs"], diagnostics)
    assert [each.text for each in found] == ["a.md", "in/c.md"]
    assert [(each.code, str(each.severity), str(each.place)) for each in diagnostics] == [
        ("unreadable", "error", "docs/b.md"),
        ("unreadable", "error", "docs/out"),
    ]


@pytest.mark.parametrize("source", ["docs", "docs/a.md"])
def test_a_source_that_may_not_be_read_is_told(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "docs" / "a.md", "a")
    write(tmp_path / "other.md", "b")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(files, "open", refusing(open, "a.md"), raising=False)
    monkeypatch.setattr(os, "scandir", refusing(os.scandir, "docs"))
    monkeypatch.setattr(Path, "open", refusing(Path.open, "a.md"))
    diagnostics = Diagnostics()
    assert [each.text for each in load([source, "other.md"], diagnostics)] == ["b"]
    assert [(each.code, str(each.place)) for each in diagnostics] == [("unreadable", source)]
