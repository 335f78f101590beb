"""One API gives the same bytes, whatever the order of input, the hash seed and the number of processes."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.emit import format as formatting
from codegen.output.manifest import manifest
from tests.emit.shop import shop
from tests.emit.test_imports import CASES

ROOT = Path(__file__).parents[2]
PROGRAM = """
from codegen.emit import emit
from codegen.output.manifest import manifest
from tests.emit.test_imports import CASES
for case in CASES.values():
    print(manifest(emit(case)))
"""


def test_the_order_of_types_does_not_matter() -> None:
    for case in CASES.values():
        turned = replace(case, types=case.types[::-1], opaque=case.opaque[::-1])
        assert emit(turned) == emit(case)


def test_the_hash_seed_does_not_matter() -> None:
    other = "0" if os.environ.get("PYTHONHASHSEED") == "4711" else "4711"
    here = [manifest(emit(case)) for case in CASES.values()]
    assert _manifests(other) == "".join(f"{text}\n" for text in here)


def test_the_number_of_processes_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = {f"{number}.py": f"x = ( {number} )\n" for number in range(40)}
    alone = formatting.format_all(sources)
    monkeypatch.setattr(formatting, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert formatting.format_all(sources) == alone == {path: f"x = {path[:-3]}\n" for path in sources}


def test_the_manifest_changes_with_the_api_and_with_nothing_else() -> None:
    api = shop()
    other = replace(api, versions=api.versions[:1])
    assert manifest(emit(api)) == manifest(emit(shop())) != manifest(emit(other))


def test_every_module_says_that_it_is_generated_and_by_which_command() -> None:
    for path, text in emit(shop()).items():
        if path.endswith(".py"):
            assert text.startswith(
                "# Generated from the API reference; do not edit.\n# To regenerate it, run: "
            )


def test_no_path_of_a_machine_gets_into_the_package() -> None:
    files = emit(shop())
    assert not [path for path, text in files.items() if str(ROOT) in text]


def _manifests(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout
