"""The code of README and docs runs as printed, block after block, in an interpreter of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checkers import mypy, pyright

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
IN_DOCS = ("runtime", "names", "tasks", "simulator", "daily", "from-pyvmomi")
PAGES = ["README.md", *(f"docs/{name}.md" for name in IN_DOCS)]


@pytest.mark.parametrize("page", PAGES)
def test_the_code_runs_as_printed(page: str) -> None:
    blocks = BLOCK.findall((ROOT / page).read_text("utf-8"))
    assert blocks
    done = subprocess.run(
        [sys.executable, "-W", "error", "-"],
        input="\n".join(blocks),
        env={"PYTHONPATH": (ROOT / "generated").as_posix()},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module of each page, with its blocks one after the other."""
    folder = tmp_path_factory.mktemp("pages")
    for page in PAGES:
        blocks = BLOCK.findall((ROOT / page).read_text("utf-8"))
        (folder / f"{Path(page).stem.lower()}.py").write_text("\n".join(blocks), "utf-8")
    return folder


def test_mypy_accepts_the_code_as_printed(programs: Path, mypy_cache: str) -> None:
    assert mypy(programs, mypy_cache, [ROOT / "generated"]) == {}


def test_pyright_accepts_the_code_as_printed(programs: Path) -> None:
    assert pyright(programs, [ROOT / "generated"]) == {}


@pytest.mark.parametrize(
    "page",
    [p.relative_to(ROOT).as_posix() for p in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))]
    + ["examples/README.md"],
)
def test_links_lead_somewhere(page: str) -> None:
    path = ROOT / page
    targets = re.findall(r"\]\((?!https?:|vim:|#)([^)#\s]+)", path.read_text("utf-8"))
    missing = [target for target in targets if not (path.parent / target).exists()]
    assert missing == []
