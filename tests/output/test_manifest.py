"""What a manifest lists, and when it is none of ours."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from codegen.output.manifest import (
    DOCUMENTS,
    NAME,
    PACKAGE,
    hash_of,
    hashes,
    in_conflict,
    listed,
    manifest,
    of_both,
)

FILES = {"shop/_cart.py": "one", "shop/_line.py": "two"}
OTHERS = {"shop/_cart.py": "one", "shop/_till.py": "two"}


def test_a_manifest_lists_its_files_and_itself() -> None:
    assert listed(manifest(FILES)) == frozenset({*FILES, NAME})
    assert listed(manifest({})) == frozenset({NAME})


def test_a_manifest_has_a_line_for_each_file_in_order_so_that_two_branches_merge() -> None:
    """Those that are there know this form; with another one they would be somebody else's folders."""
    one, two = (sha256(text.encode()).hexdigest() for text in ("one", "two"))
    shown = f"""{{
  "files": {{
    "shop/_cart.py": "{one}",
    "shop/_line.py": "{two}"
  }},
  "format": "vim-package"
}}
"""
    assert manifest(FILES) == manifest(dict(reversed(FILES.items()))) == shown
    assert manifest(FILES, DOCUMENTS) == shown.replace("vim-package", "vim-documents")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"files": {}}',
        json.dumps({"format": PACKAGE.name}),
        json.dumps({"files": {}, "format": DOCUMENTS.name}),
        json.dumps({"files": ["shop/_cart.py"], "format": PACKAGE.name}),
        json.dumps({"files": None, "format": PACKAGE.name}),
    ],
)
def test_what_is_no_manifest_of_that_format_lists_nothing(text: str) -> None:
    assert listed(text) is None


def test_packages_and_documents_are_told_apart() -> None:
    assert listed(manifest(FILES, DOCUMENTS)) is None
    assert listed(manifest(FILES, DOCUMENTS), DOCUMENTS) == frozenset({*FILES, NAME})


def test_the_same_text_has_the_same_hash_and_another_one_another() -> None:
    hashes = json.loads(manifest({"a": "one", "b": "one", "c": "two", "d": "\ud800"}))["files"]
    assert hashes["a"] == hashes["b"]
    assert len({hashes["a"], hashes["c"], hashes["d"]}) == 3


def merged(ours: str, theirs: str, end: str) -> str:
    """What git leaves of two manifests that differ in some lines."""
    rows: list[str] = []
    for one, other in zip(ours.splitlines(), theirs.splitlines(), strict=True):
        conflict = ["<<<<<<< ours", one, "=======", other, ">>>>>>> theirs"]
        rows += [one] if one == other else conflict
    return end.join([*rows, ""])


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_manifest_in_conflict_lists_what_either_side_does(end: str) -> None:
    text = merged(manifest(FILES), manifest(OTHERS), end)
    assert in_conflict(text)
    assert listed(text) == frozenset({*FILES, *OTHERS, NAME})
    assert listed(text, DOCUMENTS) is None
    documents = merged(manifest(FILES, DOCUMENTS), manifest(OTHERS, DOCUMENTS), end)
    assert listed(documents, DOCUMENTS) == frozenset({*FILES, *OTHERS, NAME})


@pytest.mark.parametrize(
    "marks",
    [
        ("<<<<<<< ours", "=======", ">>>>>>> theirs"),
        ("<<<<<<<", "=======", ">>>>>>>"),
    ],
)
def test_marks_of_a_merge(marks: tuple[str, str, str]) -> None:
    before, between, after = marks
    assert in_conflict(f"x\n{before}\none\n{between}\nother\n{after}\ny\n")
    for lacking in (f"{before}\n{between}\n", f"{between}\n{after}\n", f"{before}\n{after}\n"):
        assert not in_conflict(lacking)
    assert not in_conflict(f"x {before}\n{between}\n{after}\n")
    assert not in_conflict("<<<<<<<< eight\n=======\n>>>>>>> seven\n")
    assert not in_conflict("<<<<<<< a\n======== b\n>>>>>>> c\n")


def test_a_manifest_of_both_knows_each_text_of_a_file() -> None:
    one, other = {**FILES, NAME: "the one before"}, {**OTHERS, "shop/_cart.py": "new", NAME: "the new one"}
    both = of_both(one, other, DOCUMENTS)
    assert listed(both, DOCUMENTS) == frozenset({*FILES, *OTHERS, NAME})
    assert hashes(both, DOCUMENTS) == {
        "shop/_cart.py": frozenset(map(hash_of, ("one", "new"))),
        "shop/_line.py": frozenset([hash_of("two")]),
        "shop/_till.py": frozenset([hash_of("two")]),
    }
    assert of_both(FILES, FILES, PACKAGE) == manifest(FILES)
