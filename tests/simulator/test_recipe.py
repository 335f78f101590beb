"""The recipe for simulating an object, in docs/contributing.md, works as printed."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from .made import ROOT, generate

PAGE = ROOT / "docs" / "contributing.md"
CLIENT = """
from vsphere import vim, vmodl
from vsphere.simulator import Server

server = Server()
till = server.add_entity("vim.VirtualMachine", "till")
manager = server.connect().content.alarmManager
assert (manager.GetAlarm(till), manager.alarmCount) == ([], 0)
server.remove(till)
try:
    manager.GetAlarm(till)
except vmodl.fault.ManagedObjectNotFound as fault:
    print("gone:", fault.obj.moId == till.moId)
"""


def blocks() -> list[str]:
    section = PAGE.read_text("utf-8").split("## Simulate an object\n")[1].split("\n## ")[0]
    return re.findall(r"^```python\n(.*?)^```", section, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(tmp_path_factory.mktemp("recipe"), "vsphere")


def run(folder: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-"],
        input=program,
        env={"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_object_is_added_from_outside(folder: Path) -> None:
    outside, _, _ = blocks()
    assert "add_object" in outside
    run(folder, outside)


def test_an_object_is_added_inside_with_a_module_and_one_declaration(folder: Path) -> None:
    _, module, declared = blocks()
    room = folder / "vsphere" / "_runtime" / "simulator" / "core"
    (room / "alarm_manager.py").write_text(module, "utf-8")
    line, declaration = declared.split("\n\n")
    registered = (room / "registered.py").read_text("utf-8")
    head, objects = registered.split("\nOBJECTS = (\n")
    head = head.replace("from .registration", f"{line}\nfrom .registration")
    objects = textwrap.indent(declaration, "    ") + objects
    (room / "registered.py").write_text(f"{head}\nOBJECTS = (\n{objects}", "utf-8")
    assert run(folder, CLIENT) == "gone: True\n"
