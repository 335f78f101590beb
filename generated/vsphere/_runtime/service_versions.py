# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Which API version to speak with a server: the newest known one of those that its version file lists.

Servers have such a file for each of their services, such as ``/sdk/vimServiceVersions.xml``. It names the
version that the server speaks and then those before it. The former may be known to nobody else: a feature
under development, or a release that is newer than this package.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

from .version import Version, own_service, versions

MAX_LENGTH = 1 << 20
"""The characters or bytes that a version file may have; real ones have some thousand."""

_URN = "urn:"
_ROOT = "namespaces"
_SERVICE = [_ROOT, "namespace"]
_NAME = [*_SERVICE, "name"]
_VERSION = [*_SERVICE, "version"]
_PRIOR = [*_SERVICE, "priorVersions", "version"]


class UnreadableVersions(ValueError):
    """What a server gave is no version file."""


def negotiate(document: str | bytes, service: str = "") -> Version | None:
    """The version to speak with a server.

    Args:
        document: The server's version file.
        service: The XML name space of the service, such as ``pbm``; that of the API itself if left out.

    Returns:
        The newest version of the service that both the file lists and this package knows, None where there is
        none. ``rank_of(version.id)`` is then the rank of the connection, and the server is told ``urn:`` with
        the version's ``namespace``.

    Raises:
        UnreadableVersions: It is no version file.
    """
    service = service or own_service()
    spaces = {f"{service}/{number}" for number in listed(document).get(service, ())}
    return next((each for each in reversed(versions(service)) if each.namespace in spaces), None)


def listed(document: str | bytes) -> Mapping[str, tuple[str, ...]]:
    """The version numbers of each service, as a version file lists them.

    Raises:
        UnreadableVersions: It is no version file: not well-formed, of another root, larger than any is, or
            with a document type, which could define entities.
    """
    from xml.parsers.expat import ExpatError, ParserCreate  # for those who connect

    if len(document) > MAX_LENGTH:
        raise UnreadableVersions(f"the version file is longer than {MAX_LENGTH:,}")
    reader = _Reader()
    parser = ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = reader.doctype
    parser.buffer_text = True
    try:
        parser.Parse(document, True)
    except UnreadableVersions:
        raise
    except (ExpatError, ValueError, LookupError) as error:  # the latter two: its encoding
        raise UnreadableVersions(f"the version file cannot be read: {error}") from None
    return {name: tuple(dict.fromkeys(numbers)) for name, numbers in reader.services.items()}


class _Reader:
    """Collects what elements at known places say; others are passed over.

    Attributes:
        services: The version numbers by service.
    """

    def __init__(self) -> None:
        self.services: dict[str, list[str]] = {}
        self._path: list[str] = []
        self._words: list[str] = []
        self._name = ""
        self._numbers: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if not self._path and name != _ROOT:
            raise UnreadableVersions(f"the version file begins with <{name[:60]}>, not with <{_ROOT}>")
        self._path.append(name)
        self._words.clear()

    def text(self, words: str) -> None:
        self._words.append(words)

    def end(self, tag: str) -> None:
        words = "".join(self._words).strip()
        if self._path == _NAME:
            self._name = words.removeprefix(_URN)
        elif self._path in (_VERSION, _PRIOR):
            self._numbers.append(words)
        elif self._path == _SERVICE:
            self.services.setdefault(self._name, []).extend(filter(None, self._numbers))
            self._name, self._numbers = "", []
        self._path.pop()
        self._words.clear()

    def doctype(self, *declared: object) -> NoReturn:
        raise UnreadableVersions("the version file has a document type, which no server's has")
