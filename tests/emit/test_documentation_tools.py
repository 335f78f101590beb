"""Sphinx (autodoc and napoleon, as they are) and griffe over emitted packages, where they are installed."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.emit import emit
from codegen.output.manifest import complete
from codegen.output.writer import write
from tests.emit.shop import shop

GENERATED = Path(__file__).parents[2] / "generated"
CONFIGURATION = """
import sys
sys.path.insert(0, {path!r})
extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon"]
"""


def warnings_of_sphinx(folder: Path, path: Path, *modules: str) -> list[str]:
    """What Sphinx warns of when it documents all members of these modules."""
    pytest.importorskip("sphinx")
    folder.mkdir()
    (folder / "conf.py").write_text(CONFIGURATION.format(path=str(path)), "utf-8")
    pages = [f".. automodule:: {name}\n   :members:\n   :undoc-members:\n" for name in modules]
    (folder / "index.rst").write_text("\n".join(["Bindings\n========\n", *pages]), "utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-E", "-b", "dummy", str(folder), str(folder / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [line for line in done.stderr.splitlines() if "WARNING" in line or "ERROR" in line]


def test_sphinx_has_nothing_to_say_of_the_shop(tmp_path: Path) -> None:
    write(complete(emit(shop())), tmp_path / "bindings")
    modules = ("bindings.shop", "bindings.shop.fault")
    assert warnings_of_sphinx(tmp_path / "docs", tmp_path, *modules) == []


def test_sphinx_finds_nothing_described_twice(tmp_path: Path) -> None:
    found = warnings_of_sphinx(tmp_path / "docs", GENERATED, "vsphere.vmodl", "vsphere.vmodl.query")
    # Sphinx looks for what annotations name among all members: fields called ``type`` for ``type[...]``.
    assert [line for line in found if "more than one target found for cross-reference" not in line] == []


@pytest.mark.whole  # it reads all modules
def test_griffe_reads_every_docstring(caplog: pytest.LogCaptureFixture) -> None:
    griffe = pytest.importorskip("griffe")
    with caplog.at_level(logging.WARNING):
        griffe.Docstring("Bad.\n\nArgs:\n    no such thing\n").parse("google")
        assert caplog.records, "griffe says elsewhere what is wrong"
        caplog.clear()
        package = griffe.load("vsphere", search_paths=[str(GENERATED)], docstring_parser="google")
        count = _parsed(package)
    assert count > 500
    assert [record.getMessage() for record in caplog.records] == []


# Any: griffe may not be installed.
def _parsed(owner: Any) -> int:
    """Parse all docstrings inside; how many there were."""
    count = 0
    for member in owner.members.values():
        if not member.is_alias:
            if member.docstring:
                member.docstring.parse("google")
                count += 1
            count += _parsed(member)
    return count
