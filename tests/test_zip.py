"""The program runs from an archive of what its wheel holds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tests.documents import ROOT


def test_the_program_runs_from_a_zip_and_leaves_nothing_behind(tmp_path: Path) -> None:
    archive, scratch = tmp_path / "codegen.whl", tmp_path / "scratch"
    scratch.mkdir()
    with ZipFile(archive, "w") as file:
        for name, place in (
            ("codegen", "codegen"),
            ("templates", "codegen/templates"),
            ("spec", "codegen/spec"),
        ):
            for path in sorted((ROOT / name).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    file.write(path, f"{place}/{path.relative_to(ROOT / name).as_posix()}")
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "generate", "-o", "out"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(archive), "TMPDIR": str(scratch)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    written = {path for path in (tmp_path / "out" / "vsphere").rglob("*") if path.is_file()}
    for path in written:
        twin = ROOT / "generated" / path.relative_to(tmp_path / "out")
        assert path.read_bytes() == twin.read_bytes(), path
    assert len(written) > 100
    assert list(scratch.iterdir()) == []
