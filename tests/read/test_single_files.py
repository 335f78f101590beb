"""Pages that browsers keep in a single file: they are read, or it is told that there is none."""

from __future__ import annotations

import base64
import quopri
import time

import pytest

from codegen.diagnostics import Diagnostics
from codegen.read.sources import Document
from codegen.read.sources.decoding import decode

PAGE = "<html><body>\n<h1>Data Object - Cart</h1>\nWhat a customer\u2019s taken = all.\n</body></html>\n"


def part(content: bytes, way: str = "quoted-printable", kind: str = "text/html", place: str = "") -> bytes:
    """A part of such a file."""
    packed = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(way, bytes)(content)
    location = f"Content-Location: {place}\n" if place else ""
    head = f"Content-Type: {kind}\nContent-ID: <1@shop>\nContent-Transfer-Encoding: {way}\n{location}\n"
    return head.encode() + packed


def file_of(*parts: bytes, boundary: str = "----Shop--1----", end: bool = True) -> bytes:
    """A file of parts, as Chromium writes it."""
    head = (
        "From: <Saved by Shop>\nSnapshot-Content-Location: http://shop.example/shop.Cart.html\n"
        'Subject: \nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n'
        f'\tboundary="{boundary}"\n\n\n'
    )
    made = b"".join(b"--" + boundary.encode() + b"\n" + each + b"\n" for each in parts)
    whole = head.encode() + made + (b"--" + boundary.encode() + b"--\n" if end else b"")
    return whole.replace(b"\n", b"\r\n")


def read(data: bytes) -> tuple[Document | None, list[tuple[str, str]]]:
    """What a file gives, and what is told."""
    diagnostics = Diagnostics()
    document = decode("shop.Cart.mhtml", data, diagnostics)
    return document, [(each.code, each.message) for each in diagnostics]


PICTURE = part(b"\x89PNG\0\0", "base64", "image/png", "http://shop.example/a.png")
SINGLE = b"From: x\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + PAGE.encode()
WINDOWS = PAGE.encode("windows-1252")


@pytest.mark.parametrize(
    "data",
    [
        file_of(part(PAGE.encode()), PICTURE),
        file_of(PICTURE, part(PAGE.encode(), "base64")),
        file_of(part(PAGE.encode(), "8bit"), PICTURE),
        file_of(part(PAGE.encode()), end=False),
        file_of(part(PAGE.encode()), PICTURE).replace(b"\r\n", b"\n"),
        file_of(part(WINDOWS, kind='text/html; charset="Windows-1252"')),
        file_of(part(WINDOWS, kind="text/html; charset=iso-8859-1")),
        file_of(part(PAGE.encode("utf-16"), "base64", "text/html; charset=utf-16")),
        file_of(part(PAGE.encode(), kind="text/html; charset=uu")),
        SINGLE,
    ],
)
def test_the_page_within_is_the_document(data: bytes) -> None:
    document, told = read(data)
    assert told == []
    assert document is not None
    assert document.text.strip() == PAGE.strip()


@pytest.mark.parametrize(
    "place", ["http://shop.example/docs/shop.Cart.html", "http://shop.example/1/shop.Cart"]
)
def test_of_pages_in_frames_the_one_about_a_type_is_meant(place: str) -> None:
    around = part(b"<html><frameset></frameset></html>", place="http://shop.example/index.html")
    menu = part(b"<html>All</html>", place="http://shop.example/left-pane.v2.html")
    document, _ = read(file_of(around, menu, part(PAGE.encode(), place=place)))
    assert document is not None
    assert "Cart" in document.text


def test_else_the_page_around_others_is_meant() -> None:
    inside = part(b"<html>Buy!</html>", place="http://[ads.example/ad.html")
    document, _ = read(file_of(part(PAGE.encode()), inside))
    assert document is not None
    assert "Cart" in document.text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (file_of(PICTURE), "no page of HTML is among the parts of this file"),
        (file_of(part(PAGE.encode()), boundary=""), "nothing says what parts this file into parts"),
        (
            file_of(part(PAGE.encode(), "uuencode")),
            "the page in this file is packed in a way that is not read: 'uuencode'",
        ),
        (
            file_of(part(PAGE.encode(), "base64").rstrip(b"=\n")[:-1]),
            "the page in this file is cut off or damaged",
        ),
        (
            b"bplist00\xd1\1\2",
            "this is a binary list, as Safari writes archives of pages, and is not read",
        ),
        (file_of(*[b"\n"] * 10_001), "this file has more than 10000 parts"),
    ],
)
def test_a_file_without_a_page_is_told(data: bytes, message: str) -> None:
    assert read(data) == (None, [("not-text", message)])


@pytest.mark.parametrize(
    "text", ["MIME-Version: 1.0\n\nContent-Type: text/html\n", "Note: x\n\nText.", "\n\n"]
)
def test_other_texts_are_left_as_they_are(text: str) -> None:
    document, _ = read((text + PAGE).encode())
    assert document is not None
    assert document.text == text + PAGE


@pytest.mark.parametrize(
    "data",
    [
        file_of(*[part(b"", kind="multipart/related; boundary=x")] * 4_000, part(PAGE.encode())),
        file_of(part(PAGE.encode())).replace(b"type=", b"; " * 8_000 + b"type=", 1),
        b"MIME-Version: 1.0\n" + b"X: y\n" * 400_000,
        file_of(part(b"=" * 1_000_000)),
    ],
)
def test_hostile_files_take_no_time(data: bytes) -> None:
    start = time.process_time()
    read(data)
    assert time.process_time() - start < 2
