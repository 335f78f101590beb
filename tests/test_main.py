"""The program's start and its end by a signal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import ROOT

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals"),
    pytest.mark.apart,
]


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Signals reach what tests start, also in the background, where shells let some of them be ignored."""
    numbers = (signal.SIGINT, signal.SIGHUP)
    before = [signal.signal(number, signal.default_int_handler) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


WAITING = """
import runpy, sys, time, builtins
real = builtins.__import__
def wait(name, *rest, **more):
    if name == {module!r}:
        print("ready", flush=True)
        time.sleep(60)
    return real(name, *rest, **more)
builtins.__import__ = wait
sys.argv = ["codegen", *{arguments!r}]
runpy.run_module("codegen", run_name="__main__")
"""


def ended(number: signal.Signals, module: str, *arguments: str, cwd: Path = ROOT) -> tuple[int, str]:
    """Run the program until it imports a module, send a signal, and give status and messages."""
    code = WAITING.format(module=module, arguments=arguments)
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(number)
    _, messages = process.communicate(timeout=120)
    return process.returncode, messages


WRITING = """
import io, os, signal, sys, time
from codegen import __main__ as start

class Raw(io.FileIO):
    def write(self, data):
        count = super().write(data)
        if b"first" in bytes(data):
            os.kill(os.getpid(), signal.SIGINT)
        return count

class CommandLine:
    def main():
        sys.stderr = io.TextIOWrapper(io.BufferedWriter(Raw(2, "w", closefd=False)), line_buffering=True)
        print("first", file=sys.stderr)
        time.sleep(60)

sys.modules["codegen.cli"] = CommandLine
start.main()
"""


def test_a_signal_in_the_midst_of_a_line_ends_it_too() -> None:
    """Python refuses to write to a buffer that is being written to."""
    done = subprocess.run(
        [sys.executable, "-c", WRITING],
        capture_output=True,
        text=True,
        timeout=200,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    # The line may come again: that it was written had not been noted when the signal came.
    assert (done.returncode, done.stderr.splitlines()[:2]) == (130, ["first", "interrupted"])


@pytest.mark.parametrize("module", ["codegen.cli", "click", "codegen.pipeline", "codegen.emit"])
def test_ctrl_c_ends_in_one_line_whatever_the_program_does(module: str) -> None:
    assert ended(signal.SIGINT, module, "generate", "spec/flat", "--check") == (130, "interrupted\n")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_other_signals_end_it_silently(number: signal.Signals, status: int) -> None:
    assert ended(number, "codegen.cli", "generate", "--check") == (status, "")


SLOW = """
import os, sys, time
from codegen.output import filling
save, count = filling.save, 0
def slow(path, text):
    global count
    save(path, text)
    if (count := count + 1) == 3:
        print("ready", flush=True)
        time.sleep(60)
filling.save = slow
sys.argv = ["codegen", "generate", "spec/flat", "-o", sys.argv[1]]
from codegen.__main__ import main
main()
"""


@pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGKILL, -9)],
)
def test_a_signal_leaves_nothing_beside_the_output_and_what_it_leaves_goes_with_the_next_run(
    number: signal.Signals, status: int, tmp_path: Path
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(number)
    process.communicate(timeout=120)
    assert process.returncode == status
    if number != signal.SIGKILL:
        assert list(tmp_path.iterdir()) == []
    command = [sys.executable, "-m", "codegen", "generate", "spec/flat", "--no-project", "-o", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, check=False)
    assert (done.returncode, os.listdir(tmp_path)) == (0, ["vsphere"])


def test_ctrl_c_at_a_terminal_reaches_the_workers_too_and_none_of_them_shows_a_traceback(
    tmp_path: Path,
) -> None:
    """The signal goes to the whole group, as a terminal sends it, while processes format modules."""
    code = (
        "from codegen.emit import format\n"
        "if __name__ == '__main__':\n"
        "    from codegen import __main__\n"
        "    import codegen.cli, os\n"
        "    os.cpu_count = lambda: 2\n"
        "    format._WORTH_A_PROCESS = 10\n"
        "    modules = {str(n): 'x = [\\n' + '1,\\n' * 300 + ']\\n' for n in range(2000)}\n"
        "    codegen.cli.main = lambda: (print('ready', flush=True), format.format_all(modules))\n"
        "    __main__.main()\n"
    )
    program = tmp_path / "program.py"
    program.write_text(code)
    process = subprocess.Popen(
        [sys.executable, str(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(1.5)  # whatever the workers are at by then, they must be silent
    os.killpg(process.pid, signal.SIGINT)
    _, messages = process.communicate(timeout=120)
    assert (process.returncode, messages) == (130, "interrupted\n")
