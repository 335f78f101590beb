"""How pages arrive: in archives and folders beside other files, and in many encodings."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.read.reader import Reading, read
from codegen.read.sources import Selection, load
from codegen.read.sources.decoding import decode
from tests.read.guide.pages import CART, MOOD

Told = list[tuple[str, str]]


def archive(path: Path, members: Mapping[str, str | bytes]) -> str:
    """A zip file, and its path."""
    with zipfile.ZipFile(path, "w") as written:
        for name, text in members.items():
            written.writestr(name, text)
    return path.as_posix()


def reading(*sources: str) -> tuple[Reading, Told]:
    """What sources give, and what is told: code, and the name of the file."""
    diagnostics = Diagnostics()
    found = read(load(sources, diagnostics, Selection()), diagnostics)
    return found, [(each.code, each.place.path.rpartition("/")[2]) for each in diagnostics]


def names(found: Reading) -> list[str]:
    return [str(each.name) for each in found.statements.types]


BESIDE: Mapping[str, str | bytes] = {
    "docs/doc-style.css": "a {}",
    "docs/shop.js": "document.write(RIGHTS);",
    "docs/logo.png": b"\x89PNG\0\0",
    "docs/readme.txt": "How to begin.",
    "license.txt": "License\n=======\n\x0c\nAll rights are yours.\n",
    "docs/lisezmoi.txt": "R\xe9sum\xe9".encode("latin-1"),
    "docs/nothing.txt": "",
    "__MACOSX/docs/._shop.Cart.html": b"\0\5\x16\7",
    "docs/.DS_Store": b"\0\0",
}


def test_files_beside_pages_are_passed_over(tmp_path: Path) -> None:
    found, told = reading(archive(tmp_path / "sdk.zip", {"docs/shop.Cart.html": CART, **BESIDE}))
    texts = ["lisezmoi.txt", "nothing.txt", "readme.txt", "license.txt"]
    assert sorted(told) == sorted(("passed-over", name) for name in texts)
    assert names(found) == ["shop.Cart"]


def test_texts_beside_no_page_are_what_was_meant(tmp_path: Path) -> None:
    told = reading(archive(tmp_path / "sdk.zip", {"readme.txt": "How to begin."}))[1]
    assert told == [("unknown-format", "readme.txt")]
    (tmp_path / "empty.txt").write_text("", "utf-8")
    assert reading(tmp_path.as_posix())[1] == [("empty-document", "empty.txt")]


def test_a_text_that_is_named_is_meant(tmp_path: Path) -> None:
    (tmp_path / "shop.Cart.html").write_text(CART, "utf-8")
    text = tmp_path / "readme.txt"
    text.write_text("How to begin.", "utf-8")
    told = reading((tmp_path / "shop.Cart.html").as_posix(), text.as_posix())[1]
    assert told == [("unknown-format", "readme.txt")]


@pytest.mark.parametrize(
    ("folder", "within"),
    [
        ("", ""),
        ("sdk/docs/", "#sdk/docs"),
        ("sdk\\docs\\", "#sdk/docs"),
        ("r\xe9f/", ""),
        ("./docs/", "#docs/"),
    ],
)
def test_pages_in_folders_of_an_archive(folder: str, within: str, tmp_path: Path) -> None:
    pages = {f"{folder}shop.Cart.html": CART, f"{folder}shop.Till.Mood.html": MOOD}
    found, told = reading(archive(tmp_path / "sdk.zip", pages) + within)
    assert (names(found), told) == (["shop.Cart", "shop.Till.Mood"], [])


def test_a_page_of_another_encoding_is_read_as_browsers_read_it() -> None:
    diagnostics = Diagnostics()
    declared = CART.replace("charset=UTF-8", "charset=windows-1252").replace("Whose", "Whose\u2019s")
    document = decode("page.html", declared.encode("windows-1252"), diagnostics)
    assert document is not None
    assert "Whose\u2019s" in document.text
    assert list(diagnostics) == []
    document = decode("page.html", CART.replace("Whose", "Who\xf7").encode("latin-1"), diagnostics)
    assert document is not None
    assert "Who\N{REPLACEMENT CHARACTER}" in document.text
    assert [each.code for each in diagnostics] == ["control-character"]


@pytest.mark.parametrize("encoding", ["uu", "zip", "rot13", "punycode", "utf-7", "undefined", "no-such"])
def test_what_browsers_take_for_no_encoding_is_none(encoding: str) -> None:
    """Python knows some of them: they unpack, raise anything, or take hours."""
    diagnostics = Diagnostics()
    declared = CART.replace("charset=UTF-8", f"charset={encoding}").replace("Whose", "Who\xf7")
    document = decode("page.html", declared.encode("latin-1"), diagnostics)
    assert document is not None
    assert "Who\N{REPLACEMENT CHARACTER}" in document.text
    assert [each.code for each in diagnostics] == ["control-character"]


def test_what_browsers_read_as_another_encoding_is_read_so() -> None:
    declared = CART.replace("charset=UTF-8", "charset=iso-8859-1").replace("Whose", "Whose\u2019s")
    document = decode("page.html", declared.encode("windows-1252"), Diagnostics())
    assert document is not None
    assert "Whose\u2019s" in document.text


@pytest.mark.parametrize(("name", "codes"), [("shop.cart", []), ("shop.bag", ["title-path"])])
def test_names_of_files_may_lose_their_capitals(name: str, codes: list[str], tmp_path: Path) -> None:
    (tmp_path / f"{name}.html").write_text(CART, "utf-8")
    assert [code for code, _ in reading(tmp_path.as_posix())[1]] == codes


def test_pages_in_single_files_are_read_beside_others(tmp_path: Path) -> None:
    head = "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n"
    (tmp_path / "shop.Cart.MHTML").write_bytes((head + CART).encode())
    (tmp_path / "shop.Till.Mood.mht").write_bytes((head + MOOD).encode())
    found, told = reading(tmp_path.as_posix())
    assert (names(found), told) == (["shop.Cart", "shop.Till.Mood"], [])
    (tmp_path / "shop.Till.webarchive").write_bytes(b"bplist00\xd1")
    assert reading(tmp_path.as_posix())[1] == [("not-text", "shop.Till.webarchive")]


def test_an_archive_within_an_archive_is_read_where_it_is_named(tmp_path: Path) -> None:
    inner = Path(archive(tmp_path / "ref.zip", {"ref/shop.Cart.html": CART})).read_bytes()
    outer = archive(tmp_path / "sdk.zip", {"docs/ref.zip": inner, "shop.Till.Mood.html": MOOD})
    found, told = reading(outer)
    assert (names(found), told) == (["shop.Till.Mood"], [])
    for within in ("#docs/ref.zip", "#docs/ref.zip/ref", "#docs/ref.zip/ref/shop.Cart.html"):
        found, told = reading(outer + within)
        assert (names(found), told) == (["shop.Cart"], [])
    assert reading(f"{outer}#docs/ref.zip/other")[1] == [("bad-source", "other")]


@pytest.mark.parametrize("mark", ["\ufeff", ""], ids=["with a mark", "without"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_page_of_wide_characters_is_read_by_its_beginning(encoding: str, mark: str) -> None:
    diagnostics = Diagnostics()
    data = (mark + CART).encode(encoding)
    document = decode("page.html", data, diagnostics)
    assert document is not None
    assert document.text == CART
    assert not list(diagnostics)
    assert decode("page.html", "\ufeffno page".encode("utf-16-le"), diagnostics) is None
