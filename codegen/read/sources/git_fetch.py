"""A ref becomes a commit, and the commit a repository on this machine, fetched once."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from codegen.read.sources import git_cache
from codegen.read.sources.git_address import Address
from codegen.read.sources.git_process import Git
from codegen.read.sources.problems import GitFailedError

_COMMIT = re.compile(r"[0-9a-fA-F]{40}|[0-9a-fA-F]{64}")
# What servers say that cannot give a single commit: old ones, and those that only serve files.
_PLAIN_SERVER = re.compile(r"unadvertised object|shallow", re.IGNORECASE)
_EVERYTHING = ("+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*")


def fetched(address: Address) -> tuple[Path, str]:
    """A bare repository that has the commit which an address names, and the commit's id.

    A commit id that was fetched before needs no network; a branch or tag asks the server where it stands.

    Raises:
        GitFailedError: It cannot be had.
    """
    shelf = git_cache.shelf(address.shown.rpartition("@")[0] if address.ref else address.shown)
    if _COMMIT.fullmatch(address.ref):
        name = commit = address.ref.lower()
    else:
        name, commit = _asked(address, shelf)
    known = git_cache.kept(shelf, commit)
    if known is not None:
        return known, commit
    with git_cache.draft(shelf) as draft:
        commit = _fetch(address, name, commit, draft)
        return git_cache.keep(draft, shelf, commit), commit


def secrets(address: Address) -> tuple[str, ...]:
    """What of an address may not be shown: user and password with the @ behind them, the password alone.

    Of ssh, a user without a password is part of the address. What git starts shows a password as written
    or as meant.
    """
    user, at, _ = address.url.partition("://")[2].partition("/")[0].rpartition("@")
    password = user.partition(":")[2]
    shown = address.protocol == "ssh" and not password
    found = {user + at if not shown else "", password, unquote(password)} - {""}
    return tuple(sorted(found, key=lambda each: (-len(each), each)))


def _asked(address: Address, shelf: Path) -> tuple[str, str]:
    """Ask the server for the full name of a ref, and for its commit; a tag goes before a branch."""
    ref = address.ref
    names = [f"refs/tags/{ref}", f"refs/heads/{ref}"]
    if ref in ("", "HEAD") or ref.startswith("refs/"):
        names = [ref or "HEAD"]
    try:
        answer = Git(address.protocol, secrets=secrets(address)).output(
            "ls-remote", "--quiet", "--", address.url, *names, *(f"{name}^{{}}" for name in names)
        )
    except GitFailedError as error:
        cached = git_cache.commits(shelf)
        hint = f"{error.hint}; without a network, name a commit that was read before: {', '.join(cached[:3])}"
        raise GitFailedError(error.message, hint if cached else error.hint) from None
    lines = (line.split("\t") for line in answer.decode("utf-8", "replace").splitlines())
    found = {line[1]: line[0] for line in lines if len(line) == 2 and _COMMIT.fullmatch(line[0])}
    for name in names:
        if name in found:
            return name, found.get(f"{name}^{{}}", found[name])
    raise GitFailedError(
        f"the repository has no branch or tag {ref!r}" if ref else "the repository is empty",
        "name a branch, a tag, or a commit by its full id",
    )


def _fetch(address: Address, name: str, commit: str, draft: Path) -> str:
    """Get one commit; from a server that gives out no single ones, get everything. Returns its full name."""
    git = Git(address.protocol, draft.as_posix(), secrets(address))
    kind = ["--object-format=sha256"] if len(commit) == 64 else []
    git.output("init", "--quiet", "--bare", "--template=", *kind)
    fetch = ("fetch", "--quiet", "--no-tags", "--no-recurse-submodules")
    try:
        git.output(*fetch, "--depth=1", "--", address.url, name)
        wanted = "FETCH_HEAD"
    except GitFailedError as error:
        if not _PLAIN_SERVER.search(error.message):
            raise
        git.output(*fetch, "--", address.url, *_EVERYTHING)
        wanted = commit
    return git.output("rev-parse", "--verify", f"{wanted}^{{commit}}").decode("ascii").strip()
