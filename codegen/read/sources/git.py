"""Documents in a git repository: read from the commit itself, so that nothing is ever checked out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.read.sources import limits
from codegen.read.sources.found import Found, is_document, may_be_folder, seemly, skipped, within_folder
from codegen.read.sources.git_address import Address, parse
from codegen.read.sources.git_fetch import fetched
from codegen.read.sources.git_process import Git, Running
from codegen.read.sources.limits import Budget
from codegen.read.sources.patterns import Selection
from codegen.read.sources.problems import BadSourceError, GitFailedError

_CHUNK = 64 * 1024
_LONGEST = 64 * 1024
_LINK, _MODULE = b"120000", b"160000"


@dataclass(frozen=True, slots=True)
class _TreeEntry:
    mode: bytes
    object_id: bytes
    size: int
    path: str


def read(source: str, selection: Selection, diagnostics: Diagnostics) -> Iterator[Found]:
    """Read the documents of a git source.

    Args:
        source: Its name, such as ``git+https://host/path@ref#folder``.
        selection: Which documents of it are read, by the path within the folder.
        diagnostics: Takes what is left out.

    Raises:
        SourceError: It cannot be read.
    """
    address = parse(source)
    repository, commit = fetched(address)
    git = Git(address.protocol, repository.as_posix())
    try:
        wanted = list(_wanted(git, commit, address, selection, diagnostics))
        yield from _contents(git, wanted, commit, address)
    except GitFailedError as error:
        raise GitFailedError(
            f"a fetched commit cannot be read; {error.message}",
            f"remove {commit} from the cache, and run again",
        ) from None


def _wanted(
    git: Git, commit: str, address: Address, selection: Selection, diagnostics: Diagnostics
) -> Iterator[_TreeEntry]:
    """The documents of a commit that are to be read, within the limits; links are told of."""
    budget, any_there = Budget(), False
    for entry in _entries(git, commit, address.folder):
        budget.count()
        within = within_folder(entry.path, address.folder)
        if within is None:
            continue
        any_there = True
        hides = entry.mode == _LINK and may_be_folder(within)
        if entry.mode == _MODULE or not (
            is_document(within, selection.endings) or entry.path == address.folder or hides
        ):
            continue
        if entry.mode == _LINK:
            if selection.wants(within):
                skipped(f"{address.shown}#{entry.path}", "it is a link", diagnostics)
        elif selection.takes(within):
            budget.take(min(entry.size, limits.MAX_BYTES))
            yield entry
    if address.folder and not any_there:
        raise BadSourceError(
            f"there is no folder {address.folder!r} at this commit",
            "name the whole path of a folder within it",
        )


def _entries(git: Git, commit: str, folder: str) -> Iterator[_TreeEntry]:
    """All files of a commit below a folder, however many: they come one after the other."""
    below = ["--", folder] if folder else []
    with git.started("ls-tree", "-r", "-z", "-l", "--full-tree", commit, *below) as running:
        rest = b""
        while chunk := running.stdout.read(_CHUNK):
            *lines, rest = (rest + chunk).split(b"\0")
            for line in lines:
                about, _, path = line.partition(b"\t")
                mode, _, object_id, size = about.split()
                yield _TreeEntry(
                    mode,
                    object_id,
                    int(size) if size.isdigit() else 0,
                    path.decode("utf-8", "surrogateescape"),
                )
            if len(rest) > _LONGEST:
                raise GitFailedError(
                    "the repository has a path that is too long", "name another folder of it"
                )


def _contents(git: Git, entries: list[_TreeEntry], commit: str, address: Address) -> Iterator[Found]:
    if not entries:
        return
    with git.started("cat-file", "--batch") as running:
        for entry in entries:
            path = f"{address.shown}#{seemly(entry.path)}"
            yield Found(path, f"{commit}#{entry.path}", _content(running, entry))
        running.stdin.close()


def _content(running: Running, entry: _TreeEntry) -> bytes:
    """The bytes of a document, asked of a git that is running, so that each costs no new process."""
    if entry.size > limits.MAX_BYTES:
        return bytes(limits.MAX_BYTES + 1)  # it will be refused, whatever is in it
    running.stdin.write(entry.object_id + b"\n")
    running.stdin.flush()
    head = running.stdout.readline(256).split()
    if len(head) != 3 or int(head[2]) != entry.size:
        raise GitFailedError("a document of it is missing", "fetch it again")
    data = running.stdout.read(entry.size)
    running.stdout.read(1)
    return data
