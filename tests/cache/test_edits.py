"""Whatever is edited between runs, one that knows of the others does what one does that knows of none.

The program runs as a process that has its modules already, so that many runs take little time.
"""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from io import FileIO, TextIOWrapper
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen import __main__ as program
from codegen.cache import runs
from tests.documents import ROOT, case, flattened

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")

Edit = tuple[str, str | None]
"""A file and its new text, or None where it goes; behind > stands the name that the first document gets."""

SETTINGS = "[tool.codegen]\nfacts = ['facts']\noutput = 'out'\n"
CONFIGS = [
    f"{SETTINGS}sources = ['docs']\n",
    f"{SETTINGS}sources = ['docs', 'more']\nproject = true\n",
    f"{SETTINGS}sources = ['docs']\nkeep-going = true\ntemplates = 'own'\n",
    f"{SETTINGS}sources = ['docs']\nkeep-going = true\nstrict = true\nexclude = ['b.rst']\n",
    f"{SETTINGS}sources = ['docs']\nkeep-going = true\npackage = 'acme.shop'\n",
    f"{SETTINGS}sources = 3\n",
]
TEXTS = [
    *(case(name, ending) for name in ("data_object", "enum", "fault") for ending in ("rst", "md")),
    case("data_object").replace("Cart", "Tray"),
    case("data_object").replace("Attributes:", ":depends: x\n\nAttributes:"),
    flattened(case("data_object")),
    "no document",
    "",
    *(
        EDITED := [
            case("data_object").replace("What the thing is called.", "What it is called."),
            case("data_object").replace("added (`datetime`_, optional)", "added (`datetime`_)"),
        ]
    ),
]
FACTS = ["", "[[fact]]\ntype = 'shop.Cart'\nset = { deprecated = true }\nreason = 'a test'\n", "[[fact]]\n"]
TEMPLATE = (ROOT / "templates" / "class.py.jinja").read_text("utf-8")
TEMPLATES = [TEMPLATE, f"# ours\n{TEMPLATE}", "{{ nothing }}"]
EDITS = st.one_of(
    st.tuples(
        st.sampled_from(["docs/a.rst", "docs/b.rst", "docs/c.md", "more/d.md"]), st.sampled_from(TEXTS)
    ),
    st.tuples(st.just("docs/version.rst"), st.just(case("versions"))),
    st.tuples(st.sampled_from(["docs/a.rst", "docs/b.rst", ">docs/b.rst", ">docs/c.md"]), st.none()),
    st.tuples(st.just("facts/f.toml"), st.sampled_from(FACTS)),
    st.tuples(st.just("own/class.py.jinja"), st.sampled_from(TEMPLATES)),
    st.tuples(st.just("pyproject.toml"), st.sampled_from(CONFIGS)),
    st.tuples(st.sampled_from(["out/vsphere/__init__.py", "out/vsphere/mine.py"]), st.just("# a person's\n")),
    st.tuples(st.just("out/vsphere/_registry.py"), st.none()),
)


def ended(folder: Path, *options: str) -> tuple[int, bytes, bytes, dict[str, bytes]]:
    """Status, output and messages of a run in a folder, and all files that are in it then."""
    streams = [folder.parent / name for name in ("out", "err")]
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _run(folder, streams, ["generate", "--force", *options])
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
    return status, streams[0].read_bytes(), streams[1].read_bytes(), files


def _run(folder: Path, streams: list[Path], arguments: list[str]) -> None:
    """What the child does; it never returns."""
    status: object = 99
    try:
        for descriptor, path in enumerate(streams, 1):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
        sys.stdout, sys.stderr = map(_opened, (1, 2))
        os.chdir(folder)
        sys.argv = ["codegen", *arguments]
        program.main()
    except SystemExit as end:
        status = end.code or 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status if isinstance(status, int) else 98)


def _opened(descriptor: int) -> TextIOWrapper:
    """A stream that leaves its descriptor open when nobody has it any more."""
    return TextIOWrapper(FileIO(descriptor, "w", closefd=False))


def apply(folder: Path, edit: Edit) -> None:
    name, text = edit
    path = folder / name.removeprefix(">")
    if text is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    elif name.startswith(">"):
        if (folder / "docs" / "a.rst").exists():
            (folder / "docs" / "a.rst").rename(path)
    else:
        path.unlink(missing_ok=True)


def start(folder: Path) -> None:
    """Make the project that edits begin with."""
    for first in (("pyproject.toml", CONFIGS[0]), ("docs/a.rst", TEXTS[0]), ("facts/f.toml", FACTS[0])):
        apply(folder, first)
    (folder / "own").mkdir()


def check(folder: Path, edits: list[Edit]) -> None:
    """Run after each edit, and once more at the end: as one would that knows of none, from the same start."""
    start(folder)
    for edit in (None, *edits, None):
        if edit is not None:
            apply(folder, edit)
        before = folder.parent / "before"
        shutil.copytree(folder, before)
        cold = ended(folder, runs.OFF)
        shutil.rmtree(folder)
        before.rename(folder)
        # What changed in the API, nobody tells who knows of no other run.
        assert without_reasons(ended(folder)) == without_reasons(cold), edit


def without_reasons(run: tuple[int, bytes, bytes, dict[str, bytes]]) -> tuple[object, ...]:
    """A run without what it says of changes of the API."""
    status, out, err, files = run
    lines = err.decode().split("\n")
    at = next(
        (n for n, line in enumerate(lines) if line.startswith(("the API changes", "the API is"))), len(lines)
    )
    rest = (
        [line for line in lines[at + 1 :] if line and not line.startswith("    ")] if at < len(lines) else []
    )
    return status, out, [line for line in lines[:at] if line] + rest, files


@example(
    [
        ("docs/b.rst", TEXTS[6]),
        (">docs/c.md", None),
        ("own/class.py.jinja", TEMPLATES[1]),
        ("pyproject.toml", CONFIGS[2]),
    ]
)
@example([("docs/version.rst", case("versions")), *(("docs/a.rst", each) for each in EDITED)])
@example([("docs/b.rst", TEXTS[7]), ("pyproject.toml", CONFIGS[3]), ("docs/b.rst", None)])
@given(st.lists(EDITS, min_size=1, max_size=4))
@settings(max_examples=2)
def test_runs_that_know_of_each_other_do_what_one_does_that_knows_of_none(
    tmp_path_factory: pytest.TempPathFactory, edits: list[Edit]
) -> None:
    folder = tmp_path_factory.mktemp("edits") / "project"
    folder.mkdir()
    check(folder, edits)


@pytest.mark.parametrize("text", EDITED)
def test_what_others_do_not_see_is_all_that_is_made_anew(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    start(folder)
    apply(folder, ("docs/version.rst", case("versions")))
    assert ended(folder)[0] == 0
    apply(folder, ("docs/a.rst", text))
    status, _, said, _ = ended(folder, "--verbose")
    assert (status, "read: 1 changed document; 1 changed type" in said.decode().splitlines()) == (
        0,
        True,
    ), said.decode()


@pytest.mark.whole
@given(st.lists(EDITS, min_size=3, max_size=10))
@settings(max_examples=25)
def test_so_it_is_after_many_edits(tmp_path_factory: pytest.TempPathFactory, edits: list[Edit]) -> None:
    folder = tmp_path_factory.mktemp("edits") / "project"
    folder.mkdir()
    check(folder, edits)
