"""The indexes in ``spec/`` are what ``codegen export`` makes of the documents beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen.diagnostics import Diagnostics
from codegen.export.markdown.documents import markdown_documents
from codegen.export.rst.documents import rst_documents
from codegen.ir.model import Api
from codegen.pipeline import run
from tests.documents import ROOT


@pytest.mark.parametrize(
    ("folder", "index", "documents"),
    [("rst", "README.rst", rst_documents), ("md", "INDEX.md", markdown_documents)],
)
def test_an_index_lists_the_documents_of_its_folder(
    folder: str, index: str, documents: Callable[[Api], dict[str, str]], goldens_are_written: bool
) -> None:
    spec = ROOT / "spec"
    found = run([str(spec / folder)], [str(spec / "facts")], Diagnostics()).api
    assert found is not None
    text = documents(found)[index]
    place = spec / folder / index
    if goldens_are_written:
        place.write_text(text, "utf-8")
    assert place.read_text("utf-8") == text, "to write it: make goldens"
