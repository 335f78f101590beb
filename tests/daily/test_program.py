"""``python -m vsphere``, against a simulated server on the network."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from vsphere import vim
from vsphere._runtime.daily.bars import Board, Line
from vsphere._runtime.daily.program import main
from vsphere.simulator import Server, steps

GENERATED = Path(__file__).parents[2] / "generated"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    server = Server()
    server.add_user("ann", "s&cret")
    server.admit("ann")
    server.add_entity(vim.Datacenter, "DC0")
    for _ in range(2):
        server.add_entity(vim.Folder, "red\x9b31m")
    machine = server.add_entity(vim.VirtualMachine, "web")
    server.run(machine, "Backup", steps(0, result="done"))
    server.run(machine, "Restore", steps(0, fault=vim.fault.InvalidState("not now")))
    server.run(machine, "Slow", steps(1.5, 3))
    for number in range(8):
        server.run(machine, f"Later{number}", steps(0))
    with server.serve() as line:
        yield line.url


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VSPHERE_USER", "ann")
    monkeypatch.setenv("VSPHERE_PASSWORD", "s&cret")


def test_what_the_server_is(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", url]) == 0
    said = capsys.readouterr().out
    assert [line.split()[0] for line in said.splitlines()] == [
        f"{name}:" for name in ("server", "API", "spoken", "kind", "id", "user", "time")
    ]
    assert "user:    ann\n" in said
    assert "s&cret" not in said


def test_what_stands_in_the_inventory(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ls", url]) == 0
    said = capsys.readouterr().out
    rows = [line.split() for line in said.splitlines()]
    assert [(row[0], row[2]) for row in rows] == [
        ("Datacenter", "DC0"),
        ("Folder", "red"),
        ("Folder", "red"),
        ("VirtualMachine", "web"),
    ]
    assert "red 31m" in said
    assert "\x9b" not in said
    assert main(["ls", url, "/web"]) == 0
    assert capsys.readouterr().out.split()[0] == "VirtualMachine"
    assert main(["ls", url, "/DC0"]) == 0
    assert capsys.readouterr().out.split()[2:] == ["DC0"]
    assert main(["ls", url, "/"]) == 0
    assert capsys.readouterr().out == said
    assert main(["ls", url, "/nothing"]) == 2
    assert capsys.readouterr().err == "LookupError: nothing is at /nothing\n"


def test_tasks_are_shown_and_followed_to_their_end(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tasks", url]) == 0
    said = capsys.readouterr().out
    assert "Backup web  success\n" in said
    assert "Restore web  error: InvalidState not now\n" in said
    assert re.findall(r"Later\d", said) == [f"Later{number}" for number in range(8)]
    assert main(["tasks", "--follow", url]) == 0
    said = capsys.readouterr().out
    assert "Slow web  success\n" in said
    assert said.count("Backup web") == 1


def test_bars_move_on_a_terminal() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    board = Board(Terminal())
    out = board.out
    assert isinstance(out, io.StringIO)
    board.show([Line("task-1", "Clone", "web", "running", 50)], 120, 24)
    assert out.getvalue() == f"\r\x1b[K[{'#' * 15}{'.' * 15}] task-1  Clone web  running 50 %\n"
    board.show([Line("task-1", "Clone", "w\x1beb", "success", None)], 30, 24)
    assert out.getvalue().endswith(f"\x1b[1A\r\x1b[K[{'#' * 28}\n")
    board.show([Line(f"task-{number}", "Clone", "web", "running", 0) for number in range(9)], 120, 5)
    assert out.getvalue().count("\n") == 5
    assert "task-8" in out.getvalue()
    assert "task-5" not in out.getvalue()


def test_what_goes_wrong_is_one_line(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--user", "bob", url]) == 1
    err = capsys.readouterr().err
    assert err.startswith("InvalidLogin: ")
    assert err.count("\n") == 1


def test_nobody_there_and_nobody_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["about", "http://127.0.0.1:1"]) == 1
    assert capsys.readouterr().err.startswith("NotReached: ")
    monkeypatch.delenv("VSPHERE_USER")
    assert main(["about", "http://127.0.0.1:1"]) == 2
    assert "VSPHERE_USER" in capsys.readouterr().err


def test_a_password_is_read_and_never_an_argument(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("s&cret\n"))
    monkeypatch.setenv("VSPHERE_PASSWORD", "another")
    assert main(["about", "--password-stdin", url]) == 0
    assert main(["about", "--password-stdin", url]) == 2  # nobody is logged in with what nobody gave
    assert "no line with the password" in capsys.readouterr().err
    monkeypatch.delenv("VSPHERE_PASSWORD")
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return "s&cret"

    monkeypatch.setattr("getpass.getpass", answer)
    assert main(["about", url]) == 0
    assert asked == [f"Password of ann at {url}: "]
    capsys.readouterr()
    for tried in (["--password=t0psecret"], ["--password", "t0psecret"], ["-p", "t0psecret"], ["t0psecret"]):
        with pytest.raises(SystemExit):
            main(["about", url, *tried])
        assert "t0psecret" not in capsys.readouterr().err


def test_it_is_a_program_of_the_package(url: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "vsphere", "ls", url, "--password-stdin"],
        env={"PYTHONPATH": GENERATED.as_posix(), "VSPHERE_USER": "ann"},
        input="s&cret\n",
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Datacenter" in done.stdout


def test_nobody_gives_a_password(url: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vsphere", "about", url],
        env={"PYTHONPATH": GENERATED.as_posix(), "VSPHERE_USER": "ann"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
        start_new_session=True,  # without a terminal
    )
    assert done.returncode == 2
    assert done.stderr.startswith(
        "ValueError: there is no terminal to ask for the password at: set VSPHERE_PASSW"
    )
    assert done.stderr.count("\n") == 1


def test_a_server_without_tls_is_told_from_one_with_another(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["about", url.removeprefix("http://")]) == 1
    assert "answers without TLS" in capsys.readouterr().err
