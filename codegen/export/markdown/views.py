"""View records of the Markdown layout: ready cells and lines, which templates put in their places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of a table: a property, a value, or a fault."""

    name: str
    type: str = ""
    optional: str = ""
    privilege: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class MarkdownMethodView:
    """A section about a method; ``raises`` is its line of raised faults, empty where it raises none."""

    heading: str
    raises: str
    deprecated: tuple[str, ...]
    name: str
    since: str
    privilege: str
    returns: str
    faults: tuple[RowView, ...]

    @property
    def underline(self) -> str:
        return "-" * len(self.heading)


@dataclass(frozen=True, slots=True)
class PageView:
    """A page of a managed object, data object or fault; ``deprecated`` has its lines, the mark first."""

    title: str
    preamble: tuple[str, ...]
    deprecated: tuple[str, ...]
    text: str
    properties: tuple[RowView, ...]
    methods: tuple[MarkdownMethodView, ...] = ()

    @property
    def underline(self) -> str:
        return "=" * len(self.title)


@dataclass(frozen=True, slots=True)
class EnumView:
    """A section of the common page of enums."""

    heading: str
    text: str
    values: tuple[RowView, ...]

    @property
    def underline(self) -> str:
        return "=" * len(self.heading)
