"""Packages of parts of the whole reference: clean under type checkers, with what their runtime needs."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.config import bundled
from codegen.diagnostics import Diagnostics
from codegen.ir.model import Api
from codegen.ir.names import TypeName
from codegen.link.prove import prove
from codegen.output.manifest import complete
from codegen.output.writer import write
from codegen.outputs.json_schema.document import schema
from codegen.outputs.python import PACKAGE
from codegen.pipeline import run
from codegen.select.cut import cut
from codegen.select.follow import Follow
from codegen.select.patterns import matched
from codegen.select.reach import reach
from tests.checkers import mypy, pyright
from tests.documents import ROOT
from tests.reference import linked, read_whole


def whole() -> Api:
    api = linked().api
    assert api is not None
    return api


def part(names: list[TypeName], follow: Follow) -> Api:
    return cut(whole(), reach(whole(), dict.fromkeys(names, "a test"), PACKAGE.needs(), follow))


def some(seed: int) -> list[TypeName]:
    """A few types, whichever they are."""
    return random.Random(seed).sample([each.name for each in whole().types], 12)


def package(api: Api, folder: Path) -> Path:
    write(complete(PACKAGE.make(api)), folder / "vsphere")
    return folder


@read_whole
@pytest.mark.parametrize("follow", [Follow.BASES, Follow.VALUES])
def test_the_checkers_refuse_nothing(follow: Follow, tmp_path: Path, mypy_cache: str) -> None:
    for number, names in enumerate([some(1), matched("vim.host.*", [each.name for each in whole().types])]):
        folder = package(part(names, follow), tmp_path / str(number))
        assert mypy(folder, mypy_cache) == {}
        if number == 0:
            assert pyright(folder) == {}


@read_whole
def test_selections_are_sound_and_become_schemas() -> None:
    for seed in range(20):
        api = part(some(seed), [*Follow][seed % 4])
        prove(api)
        assert len(schema(api)["$defs"]) > len(api.types) / 2


@pytest.mark.whole
def test_the_simulator_passes_its_tests_in_a_package_of_nothing_else(tmp_path: Path) -> None:
    """What the runtime speaks of is found in its text; that it is all of that is shown by using all of it."""
    # What the tests themselves name.
    names = ("vim.fault.Timedout", "vim.VirtualMachine", "vim.vm.ConfigInfo", "vim.vm.SnapshotInfo")
    tested = {TypeName.parse(name): "a test" for name in names}
    settings = bundled()
    api = run(settings.sources, settings.facts, Diagnostics()).api
    assert api is not None
    package(cut(api, reach(api, tested, PACKAGE.needs(), Follow.BASES)), tmp_path)
    tests = ["tests/simulator", "tests/tasks"]
    call = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "-m", "not whole"]
    done = subprocess.run(
        [*call, "-o", f"pythonpath={ROOT} {tmp_path}", *tests],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
