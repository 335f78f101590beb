"""Patterns choose among the documents of sources."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.program import marks
from codegen.read.sources import Selection, load
from codegen.read.sources.patterns import compiled
from tests.documents import codes
from tests.read.test_sources import write

PATHS = ["a.md", "a.rst", "vim/a.rst", "vim/vm/a.rst", "vim/vm/b.md", "vim/vm/x/y/a.rst", "vmodl/vim/a.rst"]


@pytest.mark.parametrize(
    ("pattern", "matched"),
    [
        ("*.md", ["a.md", "vim/vm/b.md"]),
        ("/*.md", ["a.md"]),
        ("a.rst", ["a.rst", "vim/a.rst", "vim/vm/a.rst", "vim/vm/x/y/a.rst", "vmodl/vim/a.rst"]),
        ("**/a.rst", ["a.rst", "vim/a.rst", "vim/vm/a.rst", "vim/vm/x/y/a.rst", "vmodl/vim/a.rst"]),
        ("vim/", ["vim/a.rst", "vim/vm/a.rst", "vim/vm/b.md", "vim/vm/x/y/a.rst"]),
        ("vim/**", ["vim/a.rst", "vim/vm/a.rst", "vim/vm/b.md", "vim/vm/x/y/a.rst"]),
        ("vim/*", ["vim/a.rst"]),
        ("**/vim/*.rst", ["vim/a.rst", "vmodl/vim/a.rst"]),
        ("vim/**/y/*", ["vim/vm/x/y/a.rst"]),
        ("vim/**/**/a.*", ["vim/a.rst", "vim/vm/a.rst", "vim/vm/x/y/a.rst"]),
        ("v?m/[!a-z]*", []),
        ("vim/vm/[ab].??", ["vim/vm/b.md"]),
        ("**", PATHS),
        ("A.md", []),
        ("vim", []),
        ("../a.md", []),
        ("", []),
    ],
)
def test_what_a_pattern_matches(pattern: str, matched: list[str]) -> None:
    assert [path for path in PATHS if compiled(pattern).matches(path)] == matched


names = st.text("ab.", min_size=1, max_size=3).filter(lambda name: name not in (".", ".."))
parts = st.text("ab*?.", min_size=1, max_size=3).filter(lambda p: "**" not in p and p not in (".", ".."))


@given(st.lists(names, min_size=1, max_size=4), st.lists(parts, min_size=2, max_size=4))
@settings(max_examples=150)
def test_without_folders_that_are_skipped_it_is_as_pathlib_has_it(
    path: list[str], pattern: list[str]
) -> None:
    ours = compiled("/".join(pattern)).matches("/".join(path))
    # match() looks from the right, so that it says the same of as many parts.
    theirs = len(path) == len(pattern) and PurePosixPath(*path).match("/".join(pattern))
    assert ours == theirs


@given(st.lists(names, min_size=1, max_size=5), st.integers(0, 5), st.integers(0, 5))
@settings(max_examples=100)
def test_two_stars_stand_for_any_folders(path: list[str], first: int, last: int) -> None:
    first, last = sorted((min(first, len(path) - 1), min(last, len(path) - 1)))
    assert compiled("/".join(("", *path[:first], "**", *path[last:]))).matches("/".join(path))
    assert not compiled("/".join(("", *path[:first], "**", *path[last:], "more"))).matches("/".join(path))


def test_many_stars_take_no_time() -> None:
    assert not compiled("**/a/" * 200 + "b").matches("a/" * 400 + "c")
    assert not compiled("*a" * 200 + "b/").matches("a" * 400 + "/c")


def selected(folder: Path, include: list[str], exclude: list[str]) -> tuple[list[str], list[str]]:
    diagnostics = Diagnostics()
    found = load([str(folder)], diagnostics, Selection(include, exclude))
    return [Path(d.path).relative_to(folder).as_posix() for d in found], codes(list(diagnostics))


def test_first_what_is_included_then_what_is_not(tmp_path: Path) -> None:
    for path in PATHS:
        write(tmp_path / path, "words")
    assert selected(tmp_path, [], []) == (sorted(PATHS), [])
    assert selected(tmp_path, ["vim/", "a.md"], ["x/", "*.md"]) == (
        ["vim/a.rst", "vim/vm/a.rst", "vim/vm/x/y/a.rst"],
        ["unmatched-pattern"],
    )
    assert selected(tmp_path, [], ["vim/", "*.rst"]) == (["a.md"], [])


def test_patterns_that_leave_nothing(tmp_path: Path) -> None:
    write(tmp_path / "a.md", "words")
    assert selected(tmp_path, ["*.rst"], []) == ([], ["unmatched-pattern", "no-documents"])
    assert selected(tmp_path, [], ["*.md"]) == ([], ["no-documents"])


def test_what_is_left_out_is_not_even_looked_at(tmp_path: Path) -> None:
    write(tmp_path / "a.md", "words")
    write(tmp_path / "b.md", b"\x00\xff")
    assert selected(tmp_path, [], ["b*"]) == (["a.md"], [])


def test_of_a_single_file_the_name_counts(tmp_path: Path) -> None:
    path = write(tmp_path / "vim" / "a.md", "words")
    diagnostics = Diagnostics()
    assert load([str(path)], diagnostics, Selection((), ["a.*"])) == ()
    assert codes(list(diagnostics)) == ["no-documents"]


def test_what_this_program_wrote_for_people_is_no_document(tmp_path: Path) -> None:
    """The README.md of a generated project stands where documents may be."""
    write(tmp_path / "README.md", f"{marks.NO_DOCUMENT}\n\n# A project\n")
    assert selected(tmp_path, [], []) == ([], ["no-documents"])
    write(tmp_path / "vim" / "a.md", "words")
    assert selected(tmp_path, [], []) == (["vim/a.md"], [])
    assert selected(tmp_path, ["README.md"], []) == ([], ["no-documents"])


def test_a_mark_further_down_means_nothing(tmp_path: Path) -> None:
    write(tmp_path / "a.md", f"words\n{marks.NO_DOCUMENT}\n")
    assert selected(tmp_path, [], []) == (["a.md"], [])
