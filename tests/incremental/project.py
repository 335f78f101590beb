"""A project whose documents are edited between runs, each of which looks whether a cold one does the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen import incremental
from codegen.cache import runs
from codegen.cli import main
from codegen.incremental import Edit, UnboundedEditError
from tests.documents import ROOT

SETTINGS = "[tool.codegen]\nsources = ['rst', 'md']\nfacts = ['facts']\noutput = 'out'\n"


class EditedProject:
    """Documents of our own in both formats, with their facts, in a folder that is the current one.

    Args:
        folder: Takes them.
        names: The beginnings of the names of the types that are described; of the others, none is.

    Attributes:
        edits: What each run since the last look has found by its edit alone.
        refusals: Why runs since then have made everything, where they have.
    """

    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        self.folder = folder
        self.edits: list[Edit] = []
        self.refusals: list[str] = []
        for source in sorted((ROOT / "spec").glob("rst/**/*.rst")):
            name = ".".join(source.relative_to(ROOT / "spec" / "rst").with_suffix("").parts)
            if name.startswith(names):
                self._copy(source)
        for source in sorted((ROOT / "spec" / "md").glob("*.md")):
            if source.name.startswith(names) or "enum" in source.name:
                self._copy(source)
        (folder / "facts").mkdir()
        (folder / "facts" / "ours.toml").write_text("", "utf-8")
        (folder / "pyproject.toml").write_text(SETTINGS, "utf-8")

    def _copy(self, source: Path) -> None:
        place = self.folder / source.relative_to(ROOT / "spec")
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)

    def documents(self) -> list[Path]:
        """All documents, sorted."""
        return sorted(path for kind in ("rst", "md") for path in (self.folder / kind).rglob("*.*"))

    def run(self, *options: str) -> Result:
        """Make the package, with what earlier runs know, and look whether it is right."""
        done = CliRunner().invoke(main, ["generate", runs.VERIFY, *options])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.output
        assert "differ from what the cache has" not in done.output, done.output
        return done


@contextmanager
def watched(project: EditedProject) -> Iterator[None]:
    """Note what runs of a project find by an edit alone."""

    def noting(*given: object) -> Edit:
        try:
            edit = original(*given)  # type: ignore[arg-type]  # whatever it is given
        except UnboundedEditError as error:
            project.refusals.append(str(error))
            raise
        project.edits.append(edit)
        return edit

    original = incremental.after_edit
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(incremental, "after_edit", noting)
        patch.chdir(project.folder)
        yield
