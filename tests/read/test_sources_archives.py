"""Archives: their documents are read where they are, and nothing else comes out of them."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import random
import struct
import sys
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.read.sources import Document, Selection, limits, load
from codegen.read.sources import zips as zip_members
from tests.documents import codes
from tests.read.test_sources import loaded, write

FILES = {"vim/Task.rst": b"task", "vim/vm/Spec.md": b"spec", "top.txt": b"top"}
KINDS = ["zip", "tar", "tar.gz", "tgz", "tar.bz2", "tar.xz"]
NOISE = {
    "logo.png": b"\x89PNG",
    ".git/x.rst": b"hidden",
    "__MACOSX/vim/._Task.rst": b"\x00\x05",
    "inner.zip": b"PK\x03\x04",
}


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(files: Mapping[str, bytes | tarfile.TarInfo]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in files.items():
            if isinstance(data, bytes):
                info = tarfile.TarInfo(name)
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
            else:
                archive.addfile(data)
    return out.getvalue()


def packed(files: Mapping[str, bytes], kind: str) -> bytes:
    if kind == "zip":
        return zipped(files)
    tar = tarred(files)
    packers: dict[str, Callable[[bytes], bytes]] = {
        "gz": gzip.compress,
        "tgz": gzip.compress,
        "bz2": bz2.compress,
        "xz": lzma.compress,
    }
    packer = packers.get(kind.removeprefix("tar."))
    return packer(tar) if packer else tar


def special(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def inside(documents: tuple[Document, ...], archive: Path) -> dict[str, str]:
    return {document.path.removeprefix(f"{archive.as_posix()}/"): document.text for document in documents}


@pytest.mark.parametrize("kind", KINDS)
def test_an_archive_is_read_as_a_folder_is(kind: str, tmp_path: Path) -> None:
    path = write(tmp_path / f"docs.{kind}", packed({**FILES, **NOISE}, kind))
    found, wrong = loaded(path)
    assert inside(found, path) == {name: data.decode() for name, data in FILES.items()}
    assert not wrong


@pytest.mark.parametrize("kind", KINDS)
def test_content_tells_an_archive_whatever_it_is_called(kind: str, tmp_path: Path) -> None:
    path = write(tmp_path / "download", packed(FILES, kind))
    assert inside(loaded(path)[0], path).keys() == FILES.keys()


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_of_it_a_document_of_it_and_neither(kind: str, tmp_path: Path) -> None:
    path = write(
        tmp_path / f"docs#1.{kind}", packed({f"./{name}": data for name, data in FILES.items()}, kind)
    )
    assert inside(loaded(f"{path}#vim/")[0], path).keys() == {"vim/Task.rst", "vim/vm/Spec.md"}
    assert inside(loaded(f"{path}#./vim/vm")[0], path).keys() == {"vim/vm/Spec.md"}
    assert inside(loaded(f"{path}#top.txt")[0], path).keys() == {"top.txt"}
    assert loaded(f"{path}#vi") == ((), ["bad-source"])
    assert loaded(f"{path}#../vim") == ((), ["bad-source"])


def test_patterns_count_from_the_folder(tmp_path: Path) -> None:
    path = write(tmp_path / "docs.zip", zipped(FILES))
    found = load([f"{path}#vim"], Diagnostics(), Selection(["vm/"]))
    assert inside(found, path).keys() == {"vim/vm/Spec.md"}


@pytest.mark.parametrize("kind", ["zip", "tar.gz"])
def test_standard_input(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(packed(FILES, kind))))
    found, wrong = loaded("-")
    assert [document.path for document in found] == [f"<stdin>/{name}" for name in sorted(FILES)]
    assert not wrong


def test_overlapping_sources_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path / "docs.zip", zipped(FILES)).parent)
    found, wrong = loaded("docs.zip#vim/vm", "docs.zip", tmp_path / "docs.zip")
    assert [document.path for document in found] == [f"docs.zip/{name}" for name in sorted(FILES)]
    assert not wrong


@pytest.mark.parametrize(
    "name", ["../out.rst", "/etc/out.rst", "a/../../out.rst", "..\\out.rst", "C:\\out.rst"]
)
def test_names_that_lead_out(name: str, tmp_path: Path) -> None:
    for kind in ("zip", "tar"):
        path = write(tmp_path / f"docs.{kind}", packed({"in.rst": b"in", name: b"out"}, kind))
        found, wrong = loaded(path)
        assert inside(found, path) == {"in.rst": "in"}
        assert wrong == ["skipped-member"]


def test_links_and_devices_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "secret.rst", "secret")
    path = write(
        tmp_path / "docs.tar",
        tarred(
            {
                "in.rst": b"in",
                "soft": special("soft.rst", tarfile.SYMTYPE, "../secret.rst"),
                "hard": special("hard.rst", tarfile.LNKTYPE, str(tmp_path / "secret.rst")),
                "fifo": special("fifo.rst", tarfile.FIFOTYPE),
                "disk": special("disk.rst", tarfile.BLKTYPE),
            }
        ),
    )
    found, wrong = loaded(path)
    assert inside(found, path) == {"in.rst": "in"}
    assert wrong == ["skipped-member"] * 4


def test_a_link_that_may_hide_a_folder_is_told(tmp_path: Path) -> None:
    """As on the disk; what has another ending, or is hidden, is no folder of documents."""
    members = {"in.rst": b"in"} | {
        name: special(name, kind, "../elsewhere")
        for name, kind in {
            "vim": tarfile.SYMTYPE,
            "logo.png": tarfile.SYMTYPE,
            ".cache": tarfile.SYMTYPE,
            "LICENSE": tarfile.LNKTYPE,
        }.items()
    }
    path = write(tmp_path / "docs.tar", tarred(members))
    found, wrong = loaded(path)
    assert inside(found, path) == {"in.rst": "in"}
    assert wrong == ["skipped-member"]


def test_a_link_in_a_zip(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("soft.rst")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("in.rst", "in")
        archive.writestr(link, "/etc/passwd")
    path = write(tmp_path / "docs.zip", out.getvalue())
    found, wrong = loaded(path)
    assert inside(found, path) == {"in.rst": "in"}
    assert wrong == ["skipped-member"]


def test_a_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    path = write(
        tmp_path / "docs.tar", tarred({"in.rst": b"in", "\x1b[2Jx.rst": b"out", "\udcff.rst": b"out"})
    )
    assert len(load([str(path)], diagnostics)) == 1
    assert codes(list(diagnostics)) == ["skipped-member"] * 2
    assert all(found.place.path.isprintable() for found in diagnostics)


def test_a_member_that_stands_twice_is_told(tmp_path: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for data in (b"one", b"two"):
            info = tarfile.TarInfo("a.rst")
            info.size = 3
            archive.addfile(info, io.BytesIO(data))
    path = write(tmp_path / "docs.tar", out.getvalue())
    found, wrong = loaded(path)
    assert inside(found, path) == {"a.rst": "one"}
    assert wrong == ["skipped-member"]


@pytest.mark.parametrize("kind", KINDS)
def test_cut_off_anywhere_it_is_one_error(kind: str, tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(3000)
    whole = packed({"a.rst": b"one", "b.bin": noise, "c.rst": b"two" * 700}, kind)
    end = whole.rstrip(b"\x00") if kind == "tar" else whole
    for cut in range(len(end) // 9, len(end) - 4, len(end) // 9):
        path = write(tmp_path / f"docs.{kind}", whole[:cut])
        diagnostics = Diagnostics()
        load([str(path)], diagnostics)
        assert [found.code for found in diagnostics if found.place.path == path.as_posix()] == [
            "bad-archive"
        ], cut


@pytest.mark.parametrize(
    "data", [b"", b"words", b"PK\x03\x04", b"\x1f\x8b\x08", b"\x00" * 512, b"\xfd7zXZ\x00"]
)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_only_called_an_archive(kind: str, data: bytes, tmp_path: Path) -> None:
    found, wrong = loaded(write(tmp_path / f"docs.{kind}", data))
    assert found == ()
    assert wrong in (["bad-archive"], ["no-documents"])


def test_a_packed_document_is_no_archive(tmp_path: Path) -> None:
    assert loaded(write(tmp_path / "a.rst.gz", gzip.compress(b"words" * 300))) == ((), ["bad-archive"])


def test_an_encrypted_archive(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.rst": b"words"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert loaded(write(tmp_path / "docs.zip", bytes(data))) == ((), ["bad-archive"])


def test_a_method_that_unpacks_without_a_bound(tmp_path: Path) -> None:
    path = write(tmp_path / "docs.zip", zipped({"a.rst": b"words"}, zipfile.ZIP_LZMA))
    assert loaded(path) == ((), ["bad-archive"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_bomb(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FREE", 100_000)
    monkeypatch.setattr(limits, "MAX_TOTAL", 300_000)
    bomb = write(tmp_path / f"docs.{kind}", packed({f"{n}.rst": bytes(40_000) for n in range(9)}, kind))
    _, wrong = loaded(bomb)
    assert "too-large" in wrong
    assert set(wrong) <= {"too-large", "not-text"}


def test_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBERS", 2)
    for kind in ("zip", "tar"):
        assert "too-large" in loaded(write(tmp_path / f"docs.{kind}", packed(FILES, kind)))[1]


def test_a_list_of_members_that_would_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_members, "MAX_DIRECTORY", 100)
    assert loaded(write(tmp_path / "docs.zip", zipped(FILES)))[1] == ["too-large"]


def test_what_is_packed_may_be_larger_than_a_list_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_members, "MAX_DIRECTORY", 1000)
    text = b"words " * 150
    archive = write(tmp_path / "docs.zip", zipped({"a.md": text, "b.md": text}, zipfile.ZIP_STORED))
    found, wrong = loaded(archive)
    assert ([each.text for each in found], wrong) == ([text.decode()] * 2, [])


@pytest.mark.parametrize("text", ["BZhe words", "BZh91AX&SY words", "PK and words", "x" * 257 + "usta"])
def test_a_document_that_begins_like_an_archive_is_none(text: str, tmp_path: Path) -> None:
    found, _ = loaded(write(tmp_path / "a.md", text))
    assert [each.text for each in found] == [text]


def test_a_document_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 600)
    for kind in KINDS:
        path = write(tmp_path / f"docs.{kind}", packed({"a.rst": b"a" * 900, "b.rst": b"b"}, kind))
        found, wrong = loaded(path)
        assert inside(found, path) == {"b.rst": "b"}
        assert wrong == ["too-large"]


def test_a_header_that_lies_about_the_size(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.rst": b"words"}, zipfile.ZIP_STORED))
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, 0x7FFFFFFF)
    found, wrong = loaded(write(tmp_path / "docs.zip", bytes(data)))
    assert [document.text for document in found] == ["words"]
    assert not wrong


def test_a_sparse_member_takes_no_room(tmp_path: Path) -> None:
    info = special("a.rst", tarfile.GNUTYPE_SPARSE)
    header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    header[483:495] = b"77777777777\x00"
    header[148:156] = b"%06o\x00 " % (sum(header[:148]) + 8 * 32 + sum(header[156:]))
    found, wrong = loaded(write(tmp_path / "docs.tar", bytes(header) + bytes(1024)))
    assert found == ()
    assert sorted(wrong) == ["no-documents", "skipped-member"]


WHOLE = {kind: packed({"a.rst": b"one" * 200, "b/c.md": b"two"}, kind) for kind in KINDS}


@given(
    st.sampled_from(KINDS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=4)
)
@settings(max_examples=300)
def test_damage_is_a_diagnostic(kind: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(WHOLE[kind])
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    reader, writer = os.pipe()
    os.write(writer, bytes(data)[: 60 * 1024])
    os.close(writer)
    try:
        load([f"/dev/fd/{reader}"], Diagnostics())
    finally:
        os.close(reader)
