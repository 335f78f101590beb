"""API versions: as a table lists them, and as documents refer to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from codegen.ir.place import Place

FIRST_VERSION = "vim.version.version1"
"""The version that everything without a stated one has had since; no page lists it."""


UNSTATED_LABEL = "1.0"
"""The name of that version, which Markdown writes on a method that states none."""

_FINGERPRINT = re.compile(r"[A-Za-z][0-9A-Fa-f]{8,}")


@dataclass(frozen=True, slots=True)
class VersionRef:
    """A version as a document refers to it.

    Attributes:
        id: The id that the link states (``vim.version.version5``), or None where there is only a label.
        anchor: The anchor of a link whose id lost its dots (``vimversionversion5``), or None.
        label: The words shown (``vSphere API 4.0``), or None.
    """

    id: str | None = None
    anchor: str | None = None
    label: str | None = None

    def __str__(self) -> str:
        return self.id or self.label or self.anchor or ""


@dataclass(frozen=True, slots=True)
class VersionStatement:
    """A row of a version page; pages list versions oldest first."""

    id: str
    place: Place
    name: str
    number: str
    namespace: str


@dataclass(frozen=True, slots=True)
class Version:
    """An API version.

    Attributes:
        id: Opaque identifier.
        name: Official name.
        number: Version number as written, or None where unknown.
        namespace: XML name space and version, or None where unknown.
        listed: Whether a table lists it; one that is only referred to has no rank.
    """

    id: str
    name: str
    number: str | None
    namespace: str | None
    listed: bool = True

    @property
    def ranked(self) -> bool:
        """Whether it has a place in the line of its service.

        One that no table lists has none. Nor has a feature under development: instead of a release's number
        it has a fingerprint, a letter and hexadecimal digits (``m5CA1EF4D``), and of two servers of one
        release one may have it and the other not.
        """
        return self.listed and not (self.number and _FINGERPRINT.fullmatch(self.number))


FIRST = Version(FIRST_VERSION, UNSTATED_LABEL, "2.0", None)
"""The first version; it comes before all that pages list."""


class Numbered(Protocol):
    """What tells the service of a version."""

    @property
    def id(self) -> str: ...
    @property
    def namespace(self) -> str | None: ...


def service_of(namespace: str | None) -> str:
    """The service that an XML namespace of a version is one of; empty where it is not known."""
    return (namespace or "").partition("/")[0]


class VersionServices:
    """Which versions are of one service: they form a line, and between services there is no order.

    A service has one XML namespace, which is what the namespaces of its versions begin with. A version that
    states none is of the service of those whose ids begin alike, else of the API's own. Of that one is the
    first version in any case: it had another namespace, in which nothing came after it.

    Args:
        versions: Those that tables list.

    Attributes:
        by_id: The service of each version that states its namespace, and of the first.
        by_root: The service of the versions whose ids begin alike.
        own: The service of the API itself, to which the first version belongs; empty where nothing tells.
    """

    def __init__(self, versions: Iterable[Numbered]) -> None:
        stated = {each.id: service_of(each.namespace) for each in versions if each.namespace}
        later = {id: service for id, service in stated.items() if id != FIRST_VERSION}
        by_size = Counter(later.values())
        largest = max(by_size, key=lambda service: (by_size[service], service), default="")
        self.by_root = {_root(id): service for id, service in (later or stated).items()}
        self.own = self.by_root.get(_root(FIRST_VERSION)) or stated.get(FIRST_VERSION) or largest
        self.by_id = {**stated, FIRST_VERSION: self.own}

    def of(self, id: str) -> str:
        """The service of a version."""
        return self.by_id.get(id) or self.by_root.get(_root(id)) or self.own


def labelled(versions: Iterable[Version]) -> Mapping[str, str]:
    """For each version, oldest first, the one that its name alone means: the last of those that share it."""
    table = tuple(versions)
    newest = {version.name: version.id for version in table}
    return {version.id: newest[version.name] for version in table}


def lines(versions: Iterable[Version]) -> Mapping[str, tuple[Version, ...]]:
    """The versions that have a place, by service and oldest first; the rank of one is its place, from 1.

    The API's own service comes first.
    """
    table = tuple(versions)
    services = VersionServices(table)
    found: dict[str, list[Version]] = {services.own: []}
    for version in table:
        if version.ranked:
            found.setdefault(services.of(version.id), []).append(version)
    return {service: tuple(line) for service, line in found.items() if line}


def _root(id: str) -> str:
    return id.partition(".")[0]
