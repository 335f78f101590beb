"""Entries as files in a folder of the user's that nobody else can write.

Nothing here is an error: a folder that cannot be used, or an entry that is damaged, is as good as none.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from hashlib import sha256

from codegen.program import cache_home

TYPE_CHECKING = False  # typing takes longer to load than all else here
if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWN = {
    "runs": "what runs said that found nothing changed",
    "documents": "what documents gave that were read",
    "apis": "the API of outputs that were written",
}
"""The stores that there are, each with what it holds."""

MOST_BYTES = 256_000_000
"""What all entries of one store may have; the ones that were not used for longest go."""
LONGEST_UNUSED = 30 * 24 * 3600
"""Seconds after which an entry goes that no run has asked for."""
_A_DAY = 24 * 3600
_DRAFT = ".new-"
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_CHECKSUM = 64

IS_POSSIBLE = os.name == "posix" and os.open in os.supports_dir_fd
"""Whether there is a cache: systems without owners and rights of folders cannot tell whose an entry is."""


class Store:
    """A folder of entries by name.

    Args:
        name: The folder within the cache of this program.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def read(self, name: str) -> bytes | None:
        """The content of an entry as it was written; None where there is none that can be trusted."""
        try:
            with _Folder(self._name, make=False) as folder:
                descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=folder)
                with open(descriptor, "rb") as file:
                    data = file.read()
                    if time.time() - os.fstat(descriptor).st_mtime > _A_DAY:
                        os.utime(descriptor)
        except (OSError, UnusableFolderError):
            return None
        content = data[_CHECKSUM:]
        return content if sha256(content).hexdigest().encode() == data[:_CHECKSUM] else None

    def write(self, name: str, content: bytes) -> None:
        """Put an entry in the place of the one before, whole or not at all; old ones go."""
        try:
            with _Folder(self._name, make=True) as folder:
                _put(folder, name, sha256(content).hexdigest().encode() + content)
                _prune(folder)
        except (OSError, UnusableFolderError):
            pass

    def sizes(self) -> list[int]:
        """The bytes of each entry."""
        try:
            with _Folder(self._name, make=False) as folder:
                return [size for _, size, _ in _entries(folder)]
        except (OSError, UnusableFolderError):
            return []

    def clear(self) -> None:
        """Remove every entry.

        Raises:
            UnusableFolderError: Somebody else could have put something there.
            OSError: The system refuses.
        """
        try:
            with _Folder(self._name, make=False) as folder:
                for _, _, name in _entries(folder):
                    os.unlink(name, dir_fd=folder)
        except FileNotFoundError:
            pass

    def refusal(self) -> str:
        """Why the folder is not used, in a few words; empty where it is, or will be when it is needed."""
        try:
            with _Folder(self._name, make=False):
                return ""
        except FileNotFoundError:
            return "" if _can_be_made(cache_home.root()) else "it is not there, and cannot be made"
        except UnusableFolderError as error:
            return error.reason
        except OSError as error:
            return error.strerror or str(error)


class UnusableFolderError(Exception):
    """The folder is not to be trusted, or there can be none.

    Attributes:
        reason: Why, in a few words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Folder:
    """The folder of a store, open for the time of a block, so that nobody can put another in its place."""

    def __init__(self, name: str, make: bool) -> None:
        self._name, self._make = name, make
        self._descriptor = -1

    def __enter__(self) -> int:
        root = cache_home.root() if IS_POSSIBLE else None
        if root is None:
            raise UnusableFolderError("there is no place for it")
        if self._make:
            os.makedirs(root, mode=0o700, exist_ok=True)
        above = _opened(root, os.O_RDONLY | os.O_DIRECTORY)
        try:
            if self._make:
                with suppress(FileExistsError):
                    os.mkdir(self._name, 0o700, dir_fd=above)
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
            self._descriptor = _opened(self._name, flags, above)
        finally:
            os.close(above)
        return self._descriptor

    def __exit__(self, *_: object) -> None:
        os.close(self._descriptor)


def _can_be_made(path: str | None) -> bool:
    """Whether the system lets this user make a folder that is not there."""
    while path and not os.path.lexists(path) and path != os.path.dirname(path):
        path = os.path.dirname(path)
    return bool(path) and os.path.isdir(path or "") and os.access(path or "", os.W_OK | os.X_OK)


def _opened(path: str, flags: int, above: int | None = None) -> int:
    """Open a folder that is the user's own, and that nobody else can write."""
    descriptor = os.open(path, flags, dir_fd=above)
    found = os.fstat(descriptor)
    if found.st_uid != os.geteuid():
        os.close(descriptor)
        raise UnusableFolderError("it belongs to somebody else")
    if found.st_mode & _OTHERS_WRITE:
        os.close(descriptor)
        raise UnusableFolderError("others can write to it")
    return descriptor


def _put(folder: int, name: str, data: bytes) -> None:
    """Write an entry beside its place, then move it there: whoever reads sees the one before or this one."""
    draft = f"{_DRAFT}{os.getpid()}-{os.urandom(8).hex()}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    descriptor = os.open(draft, flags, 0o600, dir_fd=folder)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        os.rename(draft, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        os.unlink(draft, dir_fd=folder)
        raise


def _entries(folder: int) -> Iterator[tuple[float, int, str]]:
    """When each entry was last used, its bytes and its name; what killed runs have left is among them."""
    for name in os.listdir(folder):
        try:
            found = os.stat(name, dir_fd=folder, follow_symlinks=False)
        except FileNotFoundError:  # another run was faster
            continue
        yield found.st_mtime, found.st_size, name


def _prune(folder: int) -> None:
    """Remove what nobody has used for long, and of the rest the oldest until what is left is not too much."""
    now, total = time.time(), 0
    for used, size, name in sorted(_entries(folder), reverse=True):
        is_draft = name.startswith(_DRAFT)
        total += size
        if total > MOST_BYTES or now - used > (_A_DAY if is_draft else LONGEST_UNUSED):
            with suppress(FileNotFoundError):  # another run was faster
                os.unlink(name, dir_fd=folder)
