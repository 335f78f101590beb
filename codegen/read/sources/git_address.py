"""Names of git sources, ``git+https://host/path@ref#folder``: refused where they could mean anything else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.read.sources.problems import BadSourceError

_ADDRESS = re.compile(r"git\+(https|ssh|file)://([^/]*)(/.*)")
_FORM = "name it as git+https://host/path@ref#folder; git+ssh and git+file go too"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]|%[01][0-9A-Fa-f]|%7[Ff]")
# What git itself allows in no name of a branch or tag.
_NO_REF = re.compile(r"^[-/]|[ ~^:?*\[\\]|@\{|//|[/.]$|\.lock$|(^|/)\.")


@dataclass(frozen=True, slots=True)
class Address:
    """A repository, and what of it is read.

    Attributes:
        protocol: ``https``, ``ssh`` or ``file``.
        url: What git is given, perhaps with a password.
        ref: A branch, a tag or a commit id; empty for what the repository shows by default.
        folder: The folder, or the one document, that is read; empty for all.
        shown: The source without folder and password; paths of documents begin so.
    """

    protocol: str
    url: str
    ref: str
    folder: str
    shown: str


def parse(source: str) -> Address:
    """Read the name of a git source.

    Raises:
        BadSourceError: It has another form, or could be taken for an option or a way out.
    """
    place, _, folder = source.partition("#")
    if _CONTROL.search(source):
        raise BadSourceError("the name of the repository has control characters", _FORM)
    match = _ADDRESS.fullmatch(place)
    if not match:
        raise BadSourceError("this is no address of a repository that is read", _FORM)
    protocol, host, rest = match.groups()
    path, at, ref = rest.rpartition("@")
    if not at:
        path, ref = rest, ""
    _check(protocol, host, path, folder)
    if at and (not ref or ".." in ref or _NO_REF.search(ref)):
        raise BadSourceError(f"no branch, tag or commit can be called {ref!r}", _FORM)
    shown = f"git+{protocol}://{_public(protocol, host)}{path}{at}{ref}"
    return Address(protocol, f"{protocol}://{host}{path}", ref, _clean(folder), shown)


def without_secrets(source: str) -> str:
    """A git source as it may be shown, whether it can be read or not."""
    begin, mark, rest = source.partition("://")
    host, slash, path = rest.partition("/")
    return f"{begin}{mark}{_public(begin.removeprefix('git+'), host)}{slash}{path}"


def _public(protocol: str, host: str) -> str:
    """A host without what only its user may know: of ssh the user is part of the address."""
    user, at, name = host.rpartition("@")
    return f"{user.partition(':')[0]}@{name}" if at and protocol == "ssh" else name


def _check(protocol: str, host: str, path: str, folder: str) -> None:
    if (host not in ("", "localhost")) if protocol == "file" else not host:
        raise BadSourceError("the address has no host, or one where none can be", _FORM)
    if host.startswith("-") or "@-" in host or folder.startswith("-"):
        raise BadSourceError("a part of the address starts like an option", _FORM)
    if ".." in path.split("/") or ".." in folder.split("/"):
        raise BadSourceError("the address leads to a folder above", "name a folder within, without ..")
    if path.startswith("/-"):
        raise BadSourceError("the path starts like an option", _FORM)


def _clean(folder: str) -> str:
    return "/".join(part for part in folder.split("/") if part not in ("", "."))
