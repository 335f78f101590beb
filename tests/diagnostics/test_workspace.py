"""Where documents are, for programs that know the repository and not the current folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics.workspace import file_of, uri_of


@pytest.fixture(autouse=True)
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of documents of a repository, as the current folder."""
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    folder = tmp_path / "repository" / "docs"
    folder.mkdir(parents=True)
    (folder / "a lamp.rst").write_text("")
    (tmp_path / "elsewhere.rst").write_text("")
    monkeypatch.chdir(folder)
    return folder


def test_paths_begin_at_the_current_folder_and_on_github_at_the_top_of_the_repository(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a lamp.rst", "./a lamp.rst", str(docs / "a lamp.rst")):
        assert (file_of(name), uri_of(name)) == ("a lamp.rst", "a%20lamp.rst")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(docs.parent))
    assert (file_of("a lamp.rst"), uri_of("a lamp.rst")) == ("docs/a lamp.rst", "docs/a%20lamp.rst")


def test_what_is_outside_of_the_repository_has_its_whole_path(docs: Path) -> None:
    outside = docs.parent.parent / "elsewhere.rst"
    assert file_of("../../elsewhere.rst") == outside.as_posix()
    assert uri_of("../../elsewhere.rst") == outside.as_uri()


def test_what_is_no_file_has_an_address_only() -> None:
    for path, uri in {
        "<stdin>": "%3Cstdin%3E",
        "docs.zip/a:b/Lamp.rst": "docs.zip/a%3Ab/Lamp.rst",
        "git+https://host/path@v1#docs/Lamp.rst": "git+https://host/path@v1#docs/Lamp.rst",
        "git+file:///a b@v1": "git+file:///a%20b@v1",
    }.items():
        assert (file_of(path), uri_of(path)) == (None, uri)
