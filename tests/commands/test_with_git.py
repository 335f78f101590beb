"""Output under a real git: a clone with other line ends is no drift, and a merge in conflict is made anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents import ROOT
from tests.test_cli import LAMP, codegen

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")
GENERATE = ["generate", "docs", "-o", "src", "--package", "lights"]
EXPORT = ["export", "docs", "-o", "exported", "--format", "md"]


def git(*arguments: str, fails: bool = False) -> None:
    """Run git without the settings of whoever runs the tests."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    person = {"NAME": "somebody", "EMAIL": "somebody@shop.invalid"}
    people = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in person.items()}
    done = subprocess.run(
        ["git", *arguments],
        env={**clean, **people, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode != 0) is fails, done.stderr + done.stdout


def document(name: str) -> None:
    text = LAMP.replace("shop.Lamp\n=========", f"shop.{name}\n{'=' * (5 + len(name))}")
    Path("docs", f"{name}.rst").write_text(text, "utf-8")


def made() -> dict[str, bytes]:
    return {
        path.as_posix(): path.read_bytes()
        for folder in ("src", "exported")
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


def make() -> None:
    assert codegen(*GENERATE).exit_code == 0
    assert codegen(*EXPORT).exit_code == 0


def commit(branch: str, name: str) -> None:
    """A branch on which one more type is documented, and everything made of it."""
    git("checkout", "-q", "-b", branch, "main")
    document(name)
    make()
    git("add", "-A")
    git("commit", "-q", "-m", name)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "repository"
    (path / "docs").mkdir(parents=True)
    monkeypatch.chdir(path)
    document("Lamp")
    make()
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-q", "-m", "what was made")
    return path


def test_a_clone_with_the_line_ends_of_another_system_is_no_drift(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("clone", "-q", "-c", "core.autocrlf=true", str(repository), str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    files = made()
    assert files
    assert [path for path, data in files.items() if data and b"\r\n" not in data] == []
    for command in (GENERATE, EXPORT):
        done = codegen(*command, "--check")
        assert (done.exit_code, done.stdout) == (0, ""), done.stderr


def test_two_branches_that_were_made_anew_merge_and_are_made_anew(repository: Path) -> None:
    commit("ours", "Lantern")
    commit("theirs", "Lens")
    git("checkout", "-q", "ours")
    git("merge", "-q", "theirs", fails=True)
    manifests = [Path("src/lights/_manifest.json"), Path("exported/_manifest.json")]
    assert all("<<<<<<<" in path.read_text("utf-8") for path in manifests)
    for command, manifest in zip((GENERATE, EXPORT), manifests, strict=True):
        check = codegen(*command, "--check")
        assert check.exit_code == 1
        done = codegen(*command)
        assert done.exit_code == 0, done.stderr
        for each in (check, done):
            assert f"{manifest.as_posix()}: a merge left it in conflict" in each.stderr
    merged = made()
    assert not any(b"<<<<<<<" in data for data in merged.values())
    assert {"src/lights/shop/_lantern.py", "src/lights/shop/_lens.py"} <= merged.keys()
    shutil.rmtree("src")
    shutil.rmtree("exported")
    make()
    assert made() == merged


def test_several_processes_that_write_one_output_leave_one_whole(repository: Path, tmp_path: Path) -> None:
    for name in ("Lantern", "Lens"):
        document(name)
    sources = ["docs/Lamp.rst", "docs/Lantern.rst", "docs/Lens.rst"]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "codegen", "generate", source, "-o", "shared", "--package", "lights"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for source in (*sources, sources[0])
    ]
    told = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0] * len(running), told
    assert os.listdir("shared") == ["lights"]
    checks = [
        codegen("generate", source, "-o", "shared", "--package", "lights", "--check") for source in sources
    ]
    assert sorted(done.exit_code for done in checks) == [0, 1, 1]
