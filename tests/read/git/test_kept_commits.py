"""Commits that are kept: each is fetched once, and nothing else stays."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from codegen.program import cache_home
from codegen.read.sources import git_cache
from tests.read.git.repositories import Repository, pretend, refused, task
from tests.read.test_sources import write


@pytest.mark.parametrize("ref", ["v1.0", "again", "light", "refs/tags/v1.0", "old/one", ""])
def test_a_commit_is_fetched_once(
    ref: str, shop: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.git("tag", "--annotate", "again", "v1.0", "--message=a tag of a tag")
    calls = tmp_path / "calls"
    pretend(
        f"for each; do case $each in fetch) echo fetch >> '{calls}'; esac; done\n"
        f"exec '{shutil.which('git')}' \"$@\"\n",
        tmp_path,
        monkeypatch,
    )
    assert task(shop.at(ref)) == task(shop.at(ref)) == ("task one" if ref else "task two")
    assert calls.read_text() == "fetch\n"


def test_a_branch_that_has_moved(shop: Repository) -> None:
    assert task(shop.at("main")) == "task two"
    shop.commit(**{"docs/vim/Task.rst": "task three"})
    assert task(shop.at("main")) == "task three"


def test_a_commit_that_was_read_needs_no_network(shop: Repository, cache: Path) -> None:
    commit = shop.git("rev-parse", "v1.0^{commit}")
    assert task(shop.at("v1.0")) == "task one"
    shop.path.rename(shop.path.with_name("gone"))
    assert task(shop.at(commit)) == "task one"
    code, words = refused(shop.at("v1.0"))
    assert code == "git-failed"
    assert commit in words
    assert all(
        path.stat().st_mode & 0o077 == 0 for path in (cache, cache / "git", *(cache / "git").iterdir())
    )
    assert not list(cache.rglob(".new-*"))


def test_nothing_of_a_failure_stays(shop: Repository, cache: Path) -> None:
    refused(shop.at("nowhere"))
    refused(shop.at("2" * 40))
    assert [path for path in cache.rglob("*") if path.is_file() or path.name.startswith(".new-")] == []


def test_another_process_may_be_faster(shop: Repository, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    for words in ("first", "second"):
        with git_cache.draft(shelf) as draft:
            write(draft / "HEAD", words)
            assert git_cache.keep(draft, shelf, "1" * 40) == shelf / ("1" * 40)
    assert [path.name for path in shelf.iterdir()] == ["1" * 40]
    assert (shelf / ("1" * 40) / "HEAD").read_text() == "first"


def test_a_damaged_cache_is_told(shop: Repository, cache: Path) -> None:
    commit = shop.git("rev-parse", "main")
    assert task(shop.at(commit)) == "task two"
    (pack,) = cache.rglob("*.pack")
    pack.unlink()
    code, words = refused(shop.at(commit))
    assert (code, f"remove {commit}" in words) == ("git-failed", True)
    (kept,) = cache.rglob(commit)
    subprocess.run(["rm", "-rf", str(kept)], check=True)
    assert task(shop.at(commit)) == "task two"


def test_a_cache_that_cannot_be_made(
    shop: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIM_CODEGEN_CACHE", str(write(tmp_path / "taken", "a file") / "below"))
    code, words = refused(shop.at("main"))
    assert (code, "VIM_CODEGEN_CACHE" in words) == ("git-failed", True)


def test_without_a_home_there_is_no_cache(shop: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_home, "root", lambda: None)
    code, words = refused(shop.at("main"))
    assert (code, "nobody knows where your home folder is" in words) == ("git-failed", True)
