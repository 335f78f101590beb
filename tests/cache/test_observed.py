"""What a run has looked at: any change of it is seen, whatever the time stamps say."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.cache import observed
from codegen.cache.observed import UnobservableError, holds
from codegen.output.manifest import NAME, manifest
from codegen.output.workplace import prefix


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with documents and other files, in folders."""
    folder = tmp_path / "docs"
    for path in ("a.rst", "in/b.MD", "in/deep/c.txt", ".git/d.rst", "picture.png"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(path)
    return folder


def in_place(path: Path, text: str) -> None:
    """Give a file of as many bytes the time stamps of the one before."""
    before = path.stat()
    assert len(text) == before.st_size
    path.write_text(text)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "content": lambda folder: in_place(folder / "a.rst", "b.rst"),
    "more": lambda folder: (folder / "in" / "new.md").write_text(""),
    "less": lambda folder: (folder / "in" / "b.MD").unlink(),
    "name": lambda folder: (folder / "a.rst").rename(folder / "b.rst"),
    "place": lambda folder: (folder / "a.rst").rename(folder / "in" / "a.rst"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_documents_is_seen(folder: Path, change: str) -> None:
    seen = observed.tree(str(folder), [".rst", ".md", ".txt"], hidden=False)
    assert holds(seen)
    assert holds(json.loads(json.dumps(seen)))
    CHANGES[change](folder)
    assert not holds(seen)


def test_what_a_tree_held_is_handed_on_where_somebody_asks_for_that_alone(folder: Path) -> None:
    words, listings = (str(folder), (".rst",), False), dict[
        tuple[str, tuple[str, ...], bool], dict[str, str]
    ]()
    seen = observed.tree(*words)
    before = observed.listing(*words)
    assert holds(seen, listings)
    in_place(folder / "a.rst", "b.rst")
    assert observed.listing(*words, known=listings) == before
    assert holds(seen) is False
    # Whoever looked before, for whatever reason: nobody else is told what it has seen.
    assert observed.listing(*words) != before


def test_what_is_no_document_does_not_count(folder: Path) -> None:
    seen = observed.tree(str(folder), [".rst", ".md", ".txt"], hidden=False)
    everything = observed.tree(str(folder))
    (folder / "picture.png").write_text("another")
    (folder / ".git" / "d.rst").write_text("another")
    assert (holds(seen), holds(everything)) == (True, False)


def test_what_is_neither_folder_nor_file_cannot_be_observed(folder: Path) -> None:
    seen = observed.tree(str(folder))
    (folder / "link.rst").symlink_to("a.rst")
    assert not holds(seen)
    with pytest.raises(UnobservableError):
        observed.tree(str(folder))
    (folder / "link.rst").unlink()
    os.mkfifo(folder / "pipe.rst")  # which would not end
    with pytest.raises(UnobservableError):
        observed.tree(str(folder))
    for missing in (folder / "missing", folder / "a.rst"):
        with pytest.raises(UnobservableError):
            observed.tree(str(missing))


def test_a_folder_that_a_link_names_is_another_when_that_leads_elsewhere(folder: Path) -> None:
    link = folder.parent / "link"
    link.symlink_to("docs")
    seen = observed.tree(str(link))
    assert holds(seen)
    folder.rename(folder.parent / "moved")
    link.unlink()
    link.symlink_to("moved")
    assert not holds(seen)


def test_a_file_and_the_lack_of_one(folder: Path) -> None:
    seen, absent = observed.file(str(folder / "a.rst")), observed.file(str(folder / "none"))
    assert holds(seen)
    assert holds(absent)
    in_place(folder / "a.rst", "other")
    (folder / "none").write_text("")
    assert not holds(seen)
    assert not holds(absent)
    (folder / "dangling").symlink_to("nowhere")
    for odd in ("in", "dangling"):
        with pytest.raises(UnobservableError):
            observed.file(str(folder / odd))


def test_a_large_file_is_hashed_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(3 << 20))
    seen = observed.file(str(path))
    assert holds(seen)
    path.write_bytes(bytes((3 << 20) - 1) + b"1")
    assert not holds(seen)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package as it is written."""
    package = tmp_path / "out" / "vsphere"
    files = {"__init__.py": "one", "vim/_task.py": "two", "py.typed": ""}
    for path, text in {**files, NAME: manifest(files)}.items():
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_text(text)
    return package


def linked(path: Path) -> None:
    """Put a link to a file in its place."""
    path.rename(path.with_name("moved"))
    path.symlink_to("moved")


PACKAGE_CHANGES: dict[str, Callable[[Path], object]] = {
    "content": lambda package: in_place(package / "__init__.py", "own"),
    "less": lambda package: (package / "py.typed").unlink(),
    "manifest": lambda package: (package / NAME).write_text(manifest({"py.typed": ""})),
    "no manifest": lambda package: (package / NAME).write_text("<<<<<<< ours"),
    "deep": lambda package: (package / NAME).write_text("[" * 100_000),
    "no table": lambda package: (package / NAME).write_text('{"files": []}'),
    "killed run": lambda package: (package.parent / f"{prefix(package)}1").mkdir(),
    "link": lambda package: linked(package / "py.typed"),
}


@pytest.mark.parametrize("change", PACKAGE_CHANGES)
def test_a_change_of_a_package_is_seen(package: Path, change: str) -> None:
    seen = observed.package(str(package), prefix(package))
    (package / "mine.py").write_text("a person's")
    assert holds(seen)
    assert holds(json.loads(json.dumps(seen)))
    PACKAGE_CHANGES[change](package)
    assert not holds(seen)
