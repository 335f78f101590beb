"""``codegen watch``: which changes begin a run, what each run tells, and that none ends it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cache import runs as runs_kept
from codegen.cli import main
from codegen.program import cache_home, progress
from codegen.watching import changes
from tests.documents import ROOT
from tests.test_cli import LAMP

DOCUMENT = Path("docs/shop/Lamp.rst")
WARNED = LAMP.replace("Turns it on", "Turns it on with a `cord`_ and")
TEMPLATE = '{% include "opaque.py.jinja" %}\n\n# changed by hand\n'
INTERRUPTED = 130


class Script:
    """Changes that are made one by one, each when a run is over; after the last one the program is ended."""

    steps: Sequence[Callable[[], object]] = ()

    def __init__(self) -> None:
        self._waiting = iter(self.steps)
        self.followed: list[Collection[str]] = []

    def follow(self, folders: Collection[str]) -> None:
        self.followed.append(folders)

    def wait(self) -> None:
        step = next(self._waiting, None)
        if step is None:
            sys.exit(INTERRUPTED)
        step()

    def close(self) -> None:
        """There is nothing to end."""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one document, in which nothing is set."""
    monkeypatch.chdir(tmp_path)
    write(DOCUMENT, LAMP)
    return tmp_path


def write(path: Path | str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


def then(*steps: Callable[[], object]) -> Callable[[], None]:
    """Several changes at once."""

    def made() -> None:
        for step in steps:
            step()

    return made


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[list[str]]]:
    """Watches while some changes are made, and gives the lines of each run."""

    def watching(*arguments: str, steps: Sequence[Callable[[], object]]) -> list[list[str]]:
        monkeypatch.setattr(changes, "FolderChanges", type("_Script", (Script,), {"steps": steps}))
        done = CliRunner().invoke(main, ["watch", *arguments])
        assert done.exit_code == INTERRUPTED, done.output
        return runs(done)

    return watching


def runs(done: Result) -> list[list[str]]:
    """What each run has said; its last line tells how things stand."""
    found: list[list[str]] = [[]]
    for line in done.stderr.splitlines():
        if line.endswith("; watching for changes, Ctrl-C ends it"):
            found[-1].append(line.partition(";")[0])
            found.append([])
        else:
            found[-1].append(line)
    return [run for run in found if run]


Watched = Callable[..., list[list[str]]]
LEFT = "docs/shop/Lamp.rst:16:23: warning: 'cord' links to cord, which no document describes [dangling-link]"


def test_a_finding_appears_and_goes(watched: Watched) -> None:
    first, second, third = watched(
        "docs", steps=[lambda: write(DOCUMENT, WARNED), lambda: write(DOCUMENT, LAMP)]
    )
    assert first[0].startswith("wrote ")
    assert first[-1] == "nothing to report"
    assert second[:2] == [f"{DOCUMENT} has changed", LEFT]
    assert second[-1] == "1 warning"
    assert third[:2] == [f"{DOCUMENT} has changed", f"gone: {LEFT}"]
    assert third[-1] == "nothing to report"


def test_a_run_writes_what_generate_writes(watched: Watched, here: Path) -> None:
    watched("docs", "-o", "out", "--package", "acme.shop", steps=[lambda: write(DOCUMENT, WARNED)])
    assert CliRunner().invoke(main, ["generate", "docs", "-o", "once"]).exit_code == 0
    made, once = (
        {p.relative_to(t): p.read_bytes() for p in t.rglob("*.py")}
        for t in (here / "out/acme/shop", here / "once/vsphere")
    )
    assert made == once


def test_an_empty_a_cut_and_a_deleted_document_are_errors_until_it_is_whole_again(watched: Watched) -> None:
    before = Path("generated/vsphere/shop/_lamp.py")
    kept: list[bytes] = []
    empty, cut, gone, whole = watched(
        "docs",
        steps=[
            then(lambda: kept.append(before.read_bytes()), lambda: write(DOCUMENT, "")),
            lambda: write(DOCUMENT, LAMP[: LAMP.index("Methods")]),
            then(lambda: kept.append(before.read_bytes()), lambda: shutil.rmtree("docs")),
            lambda: write(DOCUMENT, LAMP),
        ],
    )[1:]
    assert "[empty-document]" in empty[1]
    assert "[cut-off]" in cut[1]
    assert any(line.startswith("gone: ") and "[empty-document]" in line for line in cut)
    assert gone[0] == f"{DOCUMENT} is gone"
    assert "[unreadable]" in gone[1]
    assert [run[-2].partition(";")[0] for run in (empty, cut, gone)] == ["nothing was written"] * 3
    assert whole[0] == f"{DOCUMENT} is new"
    assert any("gone: docs: error: " in line for line in whole)
    assert whole[-1] == "nothing to report"
    assert kept == [before.read_bytes()] * 2


@pytest.mark.whole  # without settings, all documents are read
def test_settings_are_read_again_also_after_they_were_half_saved(watched: Watched) -> None:
    settings = '[tool.codegen]\nsources = ["docs"]\noutput = "out"\n'
    write("pyproject.toml", settings)
    _, half, empty, refused, moved, more = watched(
        steps=[
            lambda: write("pyproject.toml", settings[:20]),
            lambda: write("pyproject.toml", ""),
            lambda: write("pyproject.toml", settings + 'package = "os"\n'),
            lambda: write("pyproject.toml", settings.replace('"out"', '"moved"')),
            then(
                lambda: write("more/Lamp.rst", LAMP),
                lambda: write("pyproject.toml", settings.replace("docs", "more")),
            ),
        ]
    )
    assert half[0] == empty[0] == refused[0] == moved[0] == "pyproject.toml has changed"
    assert any("[bad-config]" in line for line in half)
    assert "pyproject.toml has no settings any more" in empty[1]
    assert not Path("generated").exists()
    assert "would hide Python's own module os" in refused[1]
    assert moved[-2].endswith("to moved/vsphere")
    assert more[0] == "pyproject.toml has changed"
    assert more[-1] == "nothing to report"


def test_new_sources_of_the_settings_are_watched_and_former_ones_not(watched: Watched) -> None:
    write("pyproject.toml", '[tool.codegen]\nsources = ["docs"]\n')
    found = watched(
        steps=[
            then(
                lambda: write("b/Lamp.rst", LAMP),
                lambda: write("pyproject.toml", '[tool.codegen]\nsources = ["b"]\n'),
            ),
            lambda: write(DOCUMENT, WARNED),
            lambda: write("b/Lamp.rst", WARNED),
        ]
    )
    assert [run[0] for run in found[1:]] == ["pyproject.toml has changed", "b/Lamp.rst has changed"]


def test_facts_templates_and_accepted_findings_begin_a_run(watched: Watched) -> None:
    write(DOCUMENT, WARNED)
    write("own/readme.txt.jinja", "")
    Path("own/readme.txt.jinja").unlink()
    write("facts/a.toml", "")
    accepted = '[[accept]]\ncode = "dangling-link"\nname = "cord"\nreason = "it is no type"\n'
    write("accepted.toml", "")
    arguments = ["docs", "--facts", "facts", "--templates", "own", "--accepted", "accepted.toml"]
    fact = '[[fact]]\ntype = "shop.Lamp"\nmember = "lit"\nset = { optional = true }\nreason = "dark"\n'
    made: list[bool] = []
    opaque = Path("generated/vsphere/shop/_broken.py")
    found = watched(
        *arguments,
        steps=[
            lambda: write("facts/a.toml", fact),
            lambda: write("own/opaque.py.jinja", '{% include "class.py.jinja" %}    # by hand\n'),
            then(
                lambda: made.append("# by hand" in opaque.read_text()),
                lambda: write("accepted.toml", accepted),
            ),
        ],
    )
    assert [run[0] for run in found[1:]] == [
        "facts/a.toml has changed",
        "own/opaque.py.jinja is new",
        "accepted.toml has changed",
    ]
    assert made == [True]
    assert any(line.startswith("gone: ") and "[dangling-link]" in line for line in found[-1])


def test_what_is_written_and_what_is_no_input_begin_no_run(watched: Watched) -> None:
    found = watched(
        ".",
        "--project",
        "-o",
        "out",
        steps=[
            lambda: write("out/vsphere/shop/_lamp.py", "edited"),
            lambda: write("out/vsphere/notes.md", "edited"),
            lambda: write("out/README.md", "edited"),
            lambda: write("docs/notes.pdf", "edited"),
            lambda: write("docs/.Lamp.rst.swp", "edited"),
            lambda: os.utime("docs"),
            lambda: write(DOCUMENT, WARNED),
        ],
    )
    assert [run[0] for run in found[1:]] == [f"{DOCUMENT} has changed"]


def test_a_run_that_cannot_write_keeps_watching(watched: Watched) -> None:
    write("generated/vsphere/mine.txt", "precious")
    first, second = watched(
        "docs", steps=[then(lambda: shutil.rmtree("generated"), lambda: write(DOCUMENT, WARNED))]
    )
    assert "holds no generated package" in first[0]
    assert LEFT in second


def test_while_it_waits_no_stage_is_shown_to_a_person(watched: Watched) -> None:
    shown: list[str] = []
    with progress.watched() as state:
        watched("docs", steps=[lambda: shown.append(state.text)])
    assert shown == [""]


def test_an_ir_file_is_watched(watched: Watched) -> None:
    assert CliRunner().invoke(main, ["ir", "docs", "-o", "api.json"]).exit_code == 0
    found = watched(
        "--ir",
        "api.json",
        steps=[
            lambda: write("api.json", "{"),
            lambda: CliRunner().invoke(main, ["ir", "docs", "-o", "api.json"]),
        ],
    )
    assert [run[0] for run in found[1:]] == ["api.json has changed"] * 2
    assert "cannot be read as an IR" in found[1][1]


def test_for_programs_each_run_writes_all_that_it_found(monkeypatch: pytest.MonkeyPatch) -> None:
    write(DOCUMENT, WARNED)
    steps = [lambda: write(DOCUMENT, f"{WARNED}\n")]
    monkeypatch.setattr(changes, "FolderChanges", type("_Script", (Script,), {"steps": steps}))
    done = CliRunner().invoke(main, ["watch", "docs", "-q", "--diagnostics", "json"])
    first, end = json.JSONDecoder().raw_decode(done.stderr)
    second = json.loads(done.stderr[end:])
    assert first == second
    assert "dangling-link" in {each["code"] for each in second}


@pytest.mark.parametrize("arguments", [["-"], ["--ir", "-"], ["docs", "-"]])
def test_standard_input_is_refused(arguments: list[str]) -> None:
    done = CliRunner().invoke(main, ["watch", *arguments], input=LAMP)
    assert (done.exit_code, "standard input cannot be" in done.stderr) == (2, True)


def test_without_the_library_one_line_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    done = CliRunner().invoke(main, ["watch", "docs"])
    (line,) = done.stderr.splitlines()
    assert (done.exit_code, "pip install 'vim-codegen[watch]'" in line) == (2, True)
    assert not Path("generated").exists()


def test_options_of_a_single_run_are_none_of_this() -> None:
    assert CliRunner().invoke(main, ["watch", "docs", "--check"]).exit_code == 2


@pytest.fixture
def heard() -> Iterator[None]:
    """Ctrl-C reaches what tests start, also in the background, where shells let it be ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.usefixtures("heard")
def test_a_real_process_follows_real_edits_until_ctrl_c(here: Path) -> None:
    """Documents are cut, mended, taken away with their folder and brought back.

    Each change is made in one step, so that no run sees the half of it.
    """
    log, kept, away = here / "log", here / "kept", here / "away"
    away.mkdir()
    env = {**os.environ, "PYTHONPATH": str(ROOT), cache_home.VARIABLE: str(kept)}
    env.pop(runs_kept.OFF_EVERYWHERE, None)
    with log.open("wb") as messages:
        process = subprocess.Popen(
            [sys.executable, "-m", "codegen", "watch", "docs"],
            stderr=messages,
            env=env,
        )
    try:
        stands(log, 1, "nothing to report")
        save(DOCUMENT, LAMP[:200])
        stands(log, 2, "1 error")
        save(DOCUMENT, WARNED)
        stands(log, 3, "1 warning")
        os.rename("docs", away / "docs")
        stands(log, 4, "1 error, 1 warning")
        write(away / DOCUMENT, LAMP)
        os.rename(away / "docs", "docs")
        stands(log, 5, "nothing to report")
        write(away / "new/deep/Sofa.rst", LAMP.replace("shop.Lamp", "shop.Sofa"))
        os.rename(away / "new", "docs/new")
        stands(log, 6, "nothing to report")
        assert Path("generated/vsphere/shop/_sofa.py").is_file()
        save("docs/new/deep/Sofa.rst", WARNED.replace("shop.Lamp", "shop.Sofa"))
        stands(log, 7, "1 warning")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == INTERRUPTED, log.read_text()
    finally:
        process.kill()
        process.wait()
    assert log.read_text().splitlines()[-1] == "interrupted"
    assert not (kept / runs_kept.STORE).exists(), "what has no end of its own is never said again"


def save(path: Path | str, text: str) -> None:
    """Put another file in the place of one, as many editors do."""
    write("away/saved", text)
    os.replace("away/saved", path)


def stands(log: Path, number: int, how: str) -> None:
    """Wait until so many runs are over, of which the last one leaves things so."""
    end = time.monotonic() + 200
    while time.monotonic() < end:
        ended = [line for line in log.read_text().splitlines() if line.endswith("Ctrl-C ends it")]
        if len(ended) >= number:
            assert ended[number - 1].startswith(f"{how}; "), log.read_text()
            return
        time.sleep(0.05)
    pytest.fail(f"run {number} did not come:\n{log.read_text()}")
