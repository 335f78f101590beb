"""Git sources, against repositories made here: what is read, what is kept, and what is refused."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.program import cache_home
from codegen.read.sources import Document, Selection, git_cache, limits, load
from codegen.read.sources.git_address import parse, without_secrets
from codegen.read.sources.problems import BadSourceError
from tests.documents import codes
from tests.read.test_sources import write

FILES = {"docs/vim/Task.rst": "task one", "docs/top.md": "top", "code/x.rst": "x", "docs/logo.png": "logo"}


class Repository:
    """A repository of our own, without anything of the machine's settings."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        settings = ("-c", "user.name=a", "-c", "user.email=a@b.invalid", "-c", "commit.gpgSign=false")
        command = ["git", "-C", str(self.path), *settings, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self, **files: str) -> str:
        for name, text in files.items():
            write(self.path / name, text)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message=change")
        return self.git("rev-parse", "HEAD")

    def at(self, ref: str = "", folder: str = "docs") -> str:
        return f"git+file://{self.path}{'@' + ref if ref else ''}{'#' + folder if folder else ''}"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of our own, and no settings of the user's."""
    monkeypatch.setenv("VIM_CODEGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(write(tmp_path / "settings", "")))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return tmp_path / "cache"


@pytest.fixture
def shop(tmp_path: Path) -> Repository:
    """A repository with two commits; the first has tags and a branch."""
    repository = Repository(tmp_path / "shop")
    repository.commit(**FILES)
    repository.git("tag", "light")
    repository.git("tag", "--annotate", "v1.0", "--message=one")
    repository.git("branch", "old/one")
    repository.commit(**{"docs/vim/Task.rst": "task two"})
    return repository


def got(
    *sources: str, selection: Selection | None = None
) -> tuple[tuple[Document, ...], Sequence[Diagnostic]]:
    diagnostics = Diagnostics()
    return load(sources, diagnostics, selection), list(diagnostics)


def task(source: str) -> str:
    found, wrong = got(source)
    assert not wrong
    return next(document.text for document in found if document.path.endswith("Task.rst"))


def refused(*sources: str) -> tuple[str, str]:
    """The code and the words of the one error that sources get."""
    found, (wrong,) = got(*sources)
    assert not found
    return wrong.code, f"{wrong.message}\n{wrong.hint}"


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


def pretend(script: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program before git in the way of the shell."""
    program = write(folder / "bin" / "git", f"#!/bin/sh\n{script}")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")


def test_a_branch_that_has_moved(shop: Repository) -> None:
    assert task(shop.at("main")) == "task two"
    shop.commit(**{"docs/vim/Task.rst": "task three"})
    assert task(shop.at("main")) == "task three"


def test_patterns_overlaps_and_everything(shop: Repository) -> None:
    found, wrong = got(shop.at("v1.0", ""), shop.at("light"), selection=Selection([], ["x.rst"]))
    assert [document.path.partition("#")[2] for document in found] == ["docs/top.md", "docs/vim/Task.rst"]
    assert not wrong


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


@pytest.mark.parametrize(
    "source",
    [
        "git+ext::sh -c 'touch ran'",
        "git+http://host/x",
        "git+git://host/x",
        "git+file://host/x",
        "git+file:x",
        "git+https:///x",
        "git+https://host",
        "git+ssh://-oProxyCommand=touch/x",
        "git+ssh://me@-oProxyCommand=touch/x",
        "git+--upload-pack=touch",
        "git+file:///-x/y",
        "git+file:///x/../y",
        "git+file:///x@--upload-pack=touch",
        "git+file:///x@-n#docs",
        "git+file:///x@a..b",
        "git+file:///x@a b",
        "git+file:///x@main^{/x}",
        "git+file:///x@main:docs",
        "git+file:///x@refs/heads/*",
        "git+file:///x@",
        "git+file:///x@main#-docs",
        "git+file:///x@main#docs/../..",
        "git+file:///x\n@main",
        "git+https://host%0a/x",
        "git+file:///x@ma\x00in",
        "git+",
    ],
)
def test_what_could_mean_something_else_is_refused(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("git was started")

    monkeypatch.setattr(subprocess, "Popen", never)
    with pytest.raises(BadSourceError):
        parse(source)
    assert refused(source)[0] == "bad-source"


def test_addresses() -> None:
    address = parse("git+https://me:word@host:8443/a/b.git@v1/x#/docs//vim/")
    assert (address.url, address.ref, address.folder) == (
        "https://me:word@host:8443/a/b.git",
        "v1/x",
        "docs/vim",
    )
    assert address.shown == "git+https://host:8443/a/b.git@v1/x"
    assert parse("git+ssh://git@host/a").shown == "git+ssh://git@host/a"
    assert without_secrets("git+ssh://git:word@host/a@x#y") == "git+ssh://git@host/a@x#y"


def test_a_password_is_never_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretend('echo "fatal: no $*, no pass-word, no pass%2Dword" >&2\nexit 128\n', tmp_path, monkeypatch)
    for source in (
        "git+https://me:pass-word@host/x@main",
        "git+https://me:pass%2Dword@host/x@main",
        "git+https://:pass-word@host/x@main",
        "git+ssh://me:pass-word@host/x@main",
        "git+ssh://me:pass%2Dword@host:22/x@main",
        "git+https://pass-word@host/x@ y",
    ):
        _, (wrong,) = got(source)
        assert "pass%2Dword" not in str(wrong) or "%2D" not in source
        assert "pass-word" not in str(wrong)
        if "ssh" in source:
            assert "ssh://me@host" in str(wrong)


def test_the_user_of_ssh_is_part_of_the_address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretend('echo "fatal: no $*" >&2\nexit 128\n', tmp_path, monkeypatch)
    assert "ssh://me@host/x" in refused("git+ssh://me@host/x@main")[1].partition("says")[2]


DUBIOUS = """fatal: detected dubious ownership in repository at '/x/y'
To add an exception for this directory, call:

\tgit config --global --add safe.directory /x/y
fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.
"""


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (DUBIOUS, "fatal: detected dubious ownership in repository at '/x/y'"),
        ("fatal: the reason\nhint: advice\nhint: more advice\n", "fatal: the reason"),
        ("warning: of no matter\nfatal: the reason\n", "fatal: the reason"),
        ("me@host: Permission denied (publickey).\n" + DUBIOUS[DUBIOUS.index("fatal: Could") :], "denied"),
        ("", "no reason"),
    ],
)
def test_the_reason_that_git_gives_is_told(
    said: str, shown: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    words = write(tmp_path / "words", said)
    pretend(f"cat '{words}' >&2\nexit 128\n", tmp_path, monkeypatch)
    code, told = refused("git+file:///x/y@main")
    assert code == "git-failed"
    assert shown in told
    assert ("safe.directory" in told) == (said == DUBIOUS)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to somebody else")
def test_a_repository_of_somebody_else(shop: Repository) -> None:
    for path in (shop.path, shop.path / ".git"):
        os.chown(path, 12345, 12345)
    assert f"fatal: detected dubious ownership in repository at '{shop.path}" in refused(shop.at("main"))[1]


def test_git_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refused("git+file:///x@main") == (
        "git-failed",
        "git is not installed\ninstall git, or fetch the documents yourself",
    )


def test_a_server_that_never_answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What git has started ends with it: the fifo has no writer any more, or reading it would not end."""
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    program = write(tmp_path / "bin" / "git", f"#!/bin/sh\nsleep 600 > '{fifo}' &\nwait\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")
    monkeypatch.setattr(limits, "TIME_LIMIT", 0.2)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    try:
        code, words = refused("git+file:///x@main")
        os.set_blocking(reader, True)
        assert os.read(reader, 1) == b""
    finally:
        os.close(reader)
    assert (code, "within 0.2 seconds" in words) == ("git-failed", True)


def test_limits(shop: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.commit(**{"docs/large.rst": "x" * 900})
    monkeypatch.setattr(limits, "MAX_BYTES", 600)
    found, wrong = got(shop.at("main"))
    assert (len(found), codes(wrong)) == (2, ["too-large"])
    monkeypatch.setattr(limits, "MAX_TOTAL", 600)
    assert refused(shop.at("main"))[0] == "too-large"
    monkeypatch.setattr(limits, "MAX_MEMBERS", 1)
    assert refused(shop.at("v1.0"))[0] == "too-large"


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


def test_a_file_with_a_tab_in_its_name_is_no_hindrance(shop: Repository) -> None:
    shop.commit(**{"docs/a\tb.md": "odd", "docs/a\tb.png": "odd"})
    found, _ = got(shop.at())
    assert {"task two", "top"} <= {each.text for each in found}
