"""How the program starts: what takes long to load is loaded by the commands that need it, and by no other."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping

import pytest

from codegen.cli import main
from tests.documents import ROOT

pytestmark = pytest.mark.apart

LIBRARIES = {"docutils", "mistune", "jinja2", "black", "rich", "pyVmomi", "watchfiles"}
STAGES = {
    "codegen.pipeline",
    "codegen.ir.model",
    "codegen.link",
    "codegen.emit",
    "codegen.read.reader",
    "codegen.ir.json_form",
}
SLOW = LIBRARIES | STAGES
STARTED = f"""
import sys
sys.argv = ["codegen", *sys.argv[1:]]
try:
    from codegen.__main__ import main
    main()
finally:
    print(*sorted(sys.modules.keys() & {SLOW!r}), file=sys.stderr)
"""


def loaded(*arguments: str, env: Mapping[str, str] | None = None) -> tuple[str, set[str]]:
    """What a call writes, and which of the slow modules it loads."""
    done = subprocess.run(
        [sys.executable, "-c", STARTED, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, **(env or {})},
    )
    return done.stdout, set(done.stderr.split())


@pytest.mark.parametrize(
    "call", [["--version"], ["--help"], *([name, "--help"] for name in main.commands)], ids=" ".join
)
def test_help_and_version_load_nothing_of_the_stages(call: list[str]) -> None:
    written, slow = loaded(*call)
    assert written
    assert slow == set()


def test_completion_loads_nothing_of_the_stages() -> None:
    words = {"_CODEGEN_COMPLETE": "bash_complete", "COMP_WORDS": "codegen show vim.TaskH", "COMP_CWORD": "2"}
    assert loaded(env=words) == ("plain,vim.TaskHistoryCollector\n", set())


def test_what_is_slow_is_seen_where_it_is_needed() -> None:
    _, slow = loaded("ir", "spec/rst/vim/Task.rst")
    assert {"docutils", "codegen.pipeline"} <= slow
