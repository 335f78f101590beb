"""Where results go: a pipe, a device, a link; and what is said where they cannot go."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from codegen.output.writer import write_file
from tests.documents import ROOT

DOCUMENT = ROOT / "tests" / "cases" / "data_object" / "input.rst"
FULL = Path("/dev/full")


def shell(command: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell does; ``codegen`` and ``DOCUMENT`` stand for what they say."""
    command = command.replace("codegen", f'"{sys.executable}" -m codegen', 1)
    command = command.replace("DOCUMENT", f'"{DOCUMENT}"')
    return subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=ROOT, timeout=120)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("command", ["ir DOCUMENT", "lint DOCUMENT", "show shop.Cart.Item DOCUMENT"])
def test_a_full_disk_is_told(command: str) -> None:
    done = shell(f"codegen {command} > /dev/full")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "standard output: error: No space left on device [unwritable]"


def test_closed_descriptors_are_told() -> None:
    done = shell("codegen ir DOCUMENT >&-")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (
        2,
        "standard output: error: it is closed [unwritable]",
    )
    assert "it is closed" in shell("codegen show shop.Cart.Item DOCUMENT >&-").stderr.splitlines()[-1]
    done = shell("codegen ir - <&-")
    assert (done.returncode, done.stderr.splitlines()[0]) == (
        2,
        "-: error: standard input is closed [unreadable]",
    )


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    done = shell("codegen ir spec/rst | head -n 1")
    assert (done.stdout, "Traceback" in done.stderr) == ("{\n", False)


def test_a_reader_that_has_seen_enough_does_not_change_the_status() -> None:
    script = "{ codegen SOURCE; echo $? >&2; } | :"
    for command, status in (("ir DOCUMENT", "0"), ("lint nowhere.rst", "2"), ("ir --help", "0")):
        done = shell(script.replace("SOURCE", command))
        assert (done.stderr.splitlines()[-1], "Traceback" in done.stderr) == (status, False)


def test_a_pipe_that_is_named_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=write_file, args=(pipe, "{}\n"), daemon=True)
    writer.start()
    assert pipe.read_text() == "{}\n"
    writer.join(60)
    assert pipe.is_fifo()
    assert json.loads(shell("codegen ir DOCUMENT -o /dev/stdout").stdout)["format"] == "vim-ir"


def test_links_that_lead_in_a_circle_are_told(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.symlink_to(second)
    second.symlink_to(first)
    done = shell(f"codegen generate DOCUMENT -o '{first}'")
    assert (done.returncode, "[unwritable]" in done.stderr, "Traceback" in done.stderr) == (2, True, False)


def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    link, file = tmp_path / "link.json", tmp_path / "folder" / "file.json"
    link.symlink_to(file)
    write_file(link, "1\n")
    write_file(link, "2\n")
    assert (link.readlink(), file.read_text()) == (file, "2\n")
