"""View records of the RST layout: ready lines and blocks of lines, which templates put in their places."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.export.rst_targets import Target


@dataclass(frozen=True, slots=True)
class MemberView:
    """A property, parameter, return or fault: its head and the lines of its text."""

    head: str
    text: str
    privilege: str = ""


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method; ``since`` is a reference and ``privilege`` an id, both empty where there is none."""

    head: str
    text: str
    since: str
    privilege: str
    parameters: tuple[MemberView, ...]
    returns: MemberView
    faults: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True)
class TypeView:
    """A document of any kind of type; what its kind does not have is empty.

    Attributes:
        fields: The fields below the description, with their labels.
        base: What a fault extends.
    """

    targets: tuple[Target, ...]
    title: str
    text: str
    fields: tuple[str, ...] = ()
    base: str = ""
    deprecated: bool = False
    properties: tuple[MemberView, ...] = ()
    methods: tuple[MethodView, ...] = ()
    values: tuple[MemberView, ...] = ()

    @property
    def underline(self) -> str:
        return "=" * len(self.title)
