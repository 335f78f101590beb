"""Which commit a source means, and what is read of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from codegen.read.sources import Document, Selection, limits
from tests.documents import codes
from tests.read.git.repositories import FILES, Repository, got, refused, task
from tests.read.test_sources import write


def test_a_folder_of_a_commit_is_read_as_a_folder_is(shop: Repository) -> None:
    found, wrong = got(shop.at("v1.0"))
    shown = shop.at("v1.0", "")
    assert found == (
        Document(f"{shown}#docs/top.md", "top"),
        Document(f"{shown}#docs/vim/Task.rst", "task one"),
    )
    assert not wrong


def test_each_path_that_is_shown_is_a_source(shop: Repository) -> None:
    for document in got(shop.at("v1.0"))[0]:
        assert got(document.path)[0] == (document,)


@pytest.mark.parametrize("ref", ["v1.0", "light", "old/one", "refs/tags/v1.0", "refs/heads/old/one"])
def test_refs_to_the_first_commit(ref: str, shop: Repository) -> None:
    assert task(shop.at(ref)) == "task one"


@pytest.mark.parametrize("ref", ["", "main", "HEAD"])
def test_refs_to_the_second_commit(ref: str, shop: Repository) -> None:
    assert task(shop.at(ref)) == "task two"


def test_commit_ids(shop: Repository) -> None:
    assert task(shop.at(shop.git("rev-parse", "v1.0^{commit}"))) == "task one"
    assert task(shop.at(shop.git("rev-parse", "main").upper())) == "task two"
    assert refused(shop.at("1" * 40))[0] == "git-failed"
    code, words = refused(shop.at(shop.git("rev-parse", "--short=12", "main")))
    assert (code, "full id" in words) == ("git-failed", True)


def test_a_tag_goes_before_a_branch_of_its_name(shop: Repository) -> None:
    shop.git("branch", "v1.0", "main")
    assert task(shop.at("v1.0")) == "task one"


def test_patterns_overlaps_and_everything(shop: Repository) -> None:
    found, wrong = got(shop.at("v1.0", ""), shop.at("light"), selection=Selection([], ["x.rst"]))
    assert [document.path.partition("#")[2] for document in found] == ["docs/top.md", "docs/vim/Task.rst"]
    assert not wrong


def test_what_is_not_there(shop: Repository, tmp_path: Path) -> None:
    assert refused(shop.at("v2.0")) == (
        "git-failed",
        "the repository has no branch or tag 'v2.0'\nname a branch, a tag, or a commit by its full id",
    )
    assert refused(shop.at("main", "dox"))[0] == "bad-source"
    assert refused(shop.at("main", "doc"))[0] == "bad-source"
    code, words = refused(f"git+file://{tmp_path}/nowhere@main")
    assert code == "git-failed"
    assert "does not appear to be a git repository" in words
    Repository(tmp_path / "empty")
    assert "is empty" in refused(f"git+file://{tmp_path}/empty")[1]


def test_a_repository_on_a_path_with_marks_of_the_address(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "a@b#c d")
    repository.commit(**FILES)
    place = f"git+file://{tmp_path}/a%40b%23c%20d"
    assert len(got(f"{place}#docs")[0]) == len(got(f"{place}@main#docs")[0]) == 2


def test_links_and_modules_are_not_followed(shop: Repository, tmp_path: Path) -> None:
    write(tmp_path / "secret.rst", "secret")
    (shop.path / "docs/link.rst").symlink_to(tmp_path / "secret.rst")
    (shop.path / "docs/folder").symlink_to(tmp_path)
    commit = shop.git("rev-parse", "HEAD")
    shop.git("update-index", "--add", "--cacheinfo", f"160000,{commit},docs/module.rst")
    shop.commit()
    found, wrong = got(shop.at("main"))
    assert len(found) == 2
    assert codes(wrong) == ["skipped-member"] * 2  # folder may have documents, which nobody sees
    assert refused(shop.at("main", "docs/folder/secret.rst"))[0] == "bad-source"


def test_attributes_of_the_repository_change_nothing(shop: Repository) -> None:
    shop.commit(
        **{
            ".gitattributes": "*.rst export-ignore export-subst filter=lfs eol=crlf",
            "docs/vim/Task.rst": "$Format:%H$\n",
        }
    )
    assert task(shop.at("main")) == "$Format:%H$\n"


def test_no_hook_is_run(shop: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = tmp_path / "ran"
    for name in ("reference-transaction", "post-checkout", "fsmonitor"):
        hook = write(tmp_path / "template" / "hooks" / name, f"#!/bin/sh\ntouch '{ran}'\n")
        hook.chmod(0o755)
    settings = f"[init]\ntemplateDir={tmp_path}/template\n[core]\nhooksPath={tmp_path}/template/hooks\n"
    write(tmp_path / "settings", f"{settings}fsmonitor={tmp_path}/template/hooks/fsmonitor\n")
    monkeypatch.setenv("GIT_DIR", str(shop.path / ".git"))
    monkeypatch.setenv("GIT_ASKPASS", str(tmp_path / "template/hooks/fsmonitor"))
    assert task(shop.at("main")) == "task two"
    assert not ran.exists()


def test_a_server_that_gives_no_single_commit(shop: Repository, tmp_path: Path) -> None:
    write(tmp_path / "settings", "[protocol]\nversion = 0\n")
    assert task(shop.at(shop.git("rev-parse", "main~1"))) == "task one"


def test_a_repository_of_the_longer_ids(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "long")
    subprocess.run(["rm", "-rf", str(repository.path / ".git")], check=True)
    repository.git("init", "--quiet", "--object-format=sha256", "--initial-branch=main")
    commit = repository.commit(**FILES)
    assert len(commit) == 64
    assert task(repository.at("main")) == task(repository.at(commit)) == "task one"


def test_limits(shop: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.commit(**{"docs/large.rst": "x" * 900})
    monkeypatch.setattr(limits, "MAX_BYTES", 600)
    found, wrong = got(shop.at("main"))
    assert (len(found), codes(wrong)) == (2, ["too-large"])
    monkeypatch.setattr(limits, "MAX_TOTAL", 600)
    assert refused(shop.at("main"))[0] == "too-large"
    monkeypatch.setattr(limits, "MAX_MEMBERS", 1)
    assert refused(shop.at("v1.0"))[0] == "too-large"


def test_a_file_with_a_tab_in_its_name_is_no_hindrance(shop: Repository) -> None:
    shop.commit(**{"docs/a\tb.md": "odd", "docs/a\tb.png": "odd"})
    found, _ = got(shop.at())
    assert {"task two", "top"} <= {each.text for each in found}
