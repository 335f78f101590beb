"""Addresses of repositories: what they mean, what is refused, and what is never shown."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from codegen.read.sources.git_address import parse, without_secrets
from codegen.read.sources.problems import BadSourceError
from tests.read.git.repositories import got, pretend, refused


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
