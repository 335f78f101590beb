"""The program runs from an archive of what its wheel holds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.documents import ROOT


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("zip") / "codegen.whl"
    with ZipFile(path, "w") as file:
        for name, place in (
            ("codegen", "codegen"),
            ("templates", "codegen/templates"),
            ("spec", "codegen/spec"),
        ):
            for each in sorted((ROOT / name).rglob("*")):
                if each.is_file() and "__pycache__" not in each.parts:
                    file.write(each, f"{place}/{each.relative_to(ROOT / name).as_posix()}")
    return path


def codegen(
    archive: Path, folder: Path, *arguments: str, seed: str = "random"
) -> subprocess.CompletedProcess[str]:
    (folder / "scratch").mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(archive),
            "PYTHONHASHSEED": seed,
            "TMPDIR": str(folder / "scratch"),
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.whole  # it reads the whole API
def test_the_program_runs_from_a_zip_with_another_hash_seed_and_leaves_nothing_behind(
    archive: Path, tmp_path: Path
) -> None:
    """What is checked in has been made by a program in a folder, whose hash seed was of chance."""
    done = codegen(archive, tmp_path, "generate", "-o", "out", seed="1")
    assert done.returncode == 0, done.stderr
    made, expected = (_files(folder / "vsphere") for folder in (tmp_path / "out", ROOT / "generated"))
    assert [path for path in made if made[path] != expected.get(path)] == []
    assert made.keys() == expected.keys()
    assert list((tmp_path / "scratch").iterdir()) == []


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.whole  # it reads the whole API
def test_what_is_in_the_zip_is_named_as_that(archive: Path, tmp_path: Path) -> None:
    """No finding and no source is in a folder that is gone with the run."""
    done = codegen(archive, tmp_path, "ir", "-o", "api.json", "--diagnostics", "json")
    assert done.returncode == 0, done.stderr
    types = json.loads((tmp_path / "api.json").read_text("utf-8"))["types"]
    places = {source["path"] for each in types for source in each["sources"]}
    found = {each["path"] for each in json.loads(done.stderr)}
    assert places | found
    assert {
        path for path in places | found if not path.startswith(f"{archive.as_posix()}/codegen/spec/")
    } == set()
