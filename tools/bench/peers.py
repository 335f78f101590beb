"""Generating, against other generators of Python that are given an API of the same size."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.ir.json_form import to_json
from codegen.pipeline import run
from tools.bench.goals import NONE, goal
from tools.bench.process import Command, medians, without
from tools.bench.reading import REFERENCE, ROOT
from tools.bench.schemas import Schemas

HOME = ROOT / "build" / "peers"
SOURCES = (REFERENCE / "rst", REFERENCE / "md")
ROUNDS = 3
WRITE = "write"
"""Asks for what the others read, and for nothing else."""
_COLD, AFTER = 1, 1 / 20
"""Goals: of a first run, and of one after another one, against the first of the fastest of the others."""
OURS = (sys.executable, "-m", "codegen", "generate", "--ir", "api.ir.json", "-o", "ours")


def programs() -> Path | None:
    """The folder of the peers' programs, made on first use; None where they cannot be had."""
    place = HOME / "environment"
    wanted = (ROOT / "tools" / "bench" / "peers.txt").read_text("utf-8")
    mark = place / "installed.txt"
    found = place / ("Scripts" if sys.platform == "win32" else "bin")
    if not mark.exists() or mark.read_text("utf-8") != wanted:
        venv.create(place, clear=True, with_pip=True)
        listed = ROOT / "tools" / "bench" / "peers.txt"
        install = [str(found / "python"), *("-m", "pip", "install", "--quiet", "--requirement"), str(listed)]
        done = subprocess.run(install, capture_output=True, text=True)
        if done.returncode:
            print(f"peers: skipped, they cannot be installed: {done.stderr.strip().splitlines()[-1:]}")
            return None
        mark.write_text(wanted, "utf-8")
    return found


def commands(path: Path) -> list[Command]:
    """What is measured, ours first; each begins where no output is."""
    return [
        Command("codegen from its IR", OURS, HOME, None, without(HOME / "ours")),
        Command(
            "xsdata",
            ("xsdata", "generate", "api.xsd", "--package", "xsd", "--structure-style", "namespaces"),
            HOME,
            path,
            without(HOME / "xsd"),
        ),
        Command(
            "datamodel-code-generator",
            (
                *("datamodel-codegen", "--input", "api.json", "--input-file-type", "jsonschema"),
                *("--output", "models.py", "--output-model-type", "pydantic_v2.BaseModel"),
            ),
            HOME,
            path,
            without(HOME / "models.py"),
        ),
        Command(
            "openapi-python-client",
            ("openapi-python-client", "generate", "--path", "openapi.json", "--output-path", "client"),
            HOME,
            path,
            without(HOME / "client"),
        ),
    ]


def write_schemas() -> None:
    """Put the reference there as an IR and as the schema of each peer."""
    found = run([folder.as_posix() for folder in SOURCES], ["bundled"], Diagnostics())
    if found.api is None:
        raise RuntimeError("the reference cannot be linked")
    HOME.mkdir(parents=True, exist_ok=True)
    schemas = Schemas(found.api)
    (HOME / "api.ir.json").write_text(to_json(found.api), "utf-8")
    (HOME / "api.xsd").write_text(schemas.xml(), "utf-8")
    (HOME / "api.json").write_text(json.dumps(schemas.json()), "utf-8")
    (HOME / "openapi.json").write_text(json.dumps(schemas.openapi()), "utf-8")


def main() -> float | None:
    """Print what each took, and ours against the fastest of the others.

    Returns:
        The seconds of that one, if they could be measured.
    """
    if not REFERENCE.is_dir():
        print("peers: skipped, ../shared/corpus is absent")
        return None
    path = programs()
    if path is None:
        return None
    # In a process of its own, since it takes as much memory as what is measured.
    subprocess.run([sys.executable, "-m", "tools.bench.peers", WRITE], cwd=ROOT, check=True)
    compared = commands(path)
    spent = medians(compared, ROUNDS)
    for command, cost in zip(compared, spent, strict=True):
        took = f"{cost.wall:.1f} s, {cost.cpu:.1f} s of processors, {cost.peak:.0f} MB"
        print(f"peers: {command.name}: {took}   ({NONE})")
    fastest = min(cost.wall for cost in spent[1:])
    found = spent[0].wall / fastest
    print(f"peers: cold: {found:.2f} x the fastest of the others   ({goal(found, _COLD)})")
    return fastest


if __name__ == "__main__":
    if sys.argv[1:] == [WRITE]:
        write_schemas()
    else:
        main()
