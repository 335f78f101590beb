"""However sources are named, and from wherever, the package that they yield is the same, byte for byte."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.emit import emit
from codegen.pipeline import run
from tests.documents import TYPE_CASES, case

VERSIONS = "versions"


def title_of(text: str) -> str:
    """The dotted name above the first underline."""
    lines = text.splitlines()
    return next(above for above, line in pairwise(lines) if line and set(line) == {"="})


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents of all cases as they lie in a checkout."""
    docs = tmp_path_factory.mktemp("checkout") / "docs"
    for name in TYPE_CASES:
        rst = docs / "rst" / (title_of(case(name)).replace(".", "/") + ".rst")
        rst.parent.mkdir(parents=True, exist_ok=True)
        rst.write_text(case(name), "utf-8")
        markdown = case(name, "md")
        (docs / "md").mkdir(exist_ok=True)
        title = title_of(markdown) if name != "enum" else "enums"
        (docs / "md" / f"{title}.md").write_text(markdown, "utf-8")
    (docs / "md" / "shop.version.md").write_text(case(VERSIONS, "md"), "utf-8")
    (docs.parent / "elsewhere" / "below").mkdir(parents=True)
    return docs


def package(folder: Path, *sources: str) -> dict[str, str]:
    """What comes of sources that are named from a folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        diagnostics = Diagnostics()
        api = run(sources, [], diagnostics).api
    finally:
        os.chdir(before)
    assert api is not None, list(map(str, diagnostics))
    return dict(emit(api))


def zipped(docs: Path) -> list[str]:
    with zipfile.ZipFile(docs.parent / "docs.zip", "w") as archive:
        for path in sorted(docs.rglob("*.*")):
            archive.write(path, path.relative_to(docs))
    return ["docs.zip"]


NAMES: dict[str, tuple[str, Callable[[Path], list[str]]]] = {
    "with a dot": (".", lambda _: ["./docs/rst", "./docs/md"]),
    "with a slash": (".", lambda _: ["docs//rst/", "docs/md/"]),
    "by its own folder": ("docs", lambda _: ["."]),
    "from within": ("docs/rst", lambda _: [".", "../md"]),
    "from elsewhere": ("elsewhere/below", lambda _: ["../../docs"]),
    "absolute": ("elsewhere", lambda docs: [str(docs / "rst"), str(docs / "md")]),
    "by both": (".", lambda docs: [str(docs / "rst"), "docs/md"]),
    "the other way round": (".", lambda _: ["docs/md", "docs/rst"]),
    "by each document": ("docs", lambda docs: [str(path) for path in docs.rglob("*.*")]),
    "in an archive": (".", zipped),
}


@pytest.mark.parametrize("how", NAMES)
def test_the_name_of_a_source_changes_no_byte(docs: Path, how: str) -> None:
    expected = package(docs.parent, "docs/rst", "docs/md")
    folder, name = NAMES[how]
    found = package(docs.parent / folder, *name(docs))
    assert found.keys() == expected.keys()
    assert [path for path in expected if found[path] != expected[path]] == []


def test_docstrings_name_their_documents(docs: Path) -> None:
    files = package(docs.parent, "docs")
    [text] = [text for path, text in files.items() if path.endswith("shop/_cart.py")]
    assert "``shop/Cart.rst``" in text
    assert "``shop.Cart.md``" in text
