"""API versions: as a table lists them, and as documents refer to them."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.place import Place

FIRST_VERSION = "vim.version.version1"
"""The version that everything without a stated one has had since; no page lists it."""


UNSTATED_LABEL = "1.0"
"""The name of that version, which Markdown writes on a method that states none."""


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


FIRST = Version(FIRST_VERSION, UNSTATED_LABEL, "2.0", None)
"""The first version; it comes before all that pages list."""
