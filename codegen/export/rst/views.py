"""View records of the RST layout: ready lines and blocks of lines, which templates put in their places."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.export.rst.targets import RstTarget


@dataclass(frozen=True, slots=True)
class RstMemberView:
    """A property, parameter, return or fault: its head and the lines of its text."""

    head: str
    text: str
    privilege: str = ""


@dataclass(frozen=True, slots=True)
class RstMethodView:
    """A method; ``since`` is a reference and ``privilege`` an id, both empty where there is none."""

    head: str
    text: str
    since: str
    privilege: str
    parameters: tuple[RstMemberView, ...]
    returns: RstMemberView
    faults: tuple[RstMemberView, ...]


@dataclass(frozen=True, slots=True)
class RstVersionView:
    """A version; its number as the name of a target, and as a reference to that."""

    id: str
    name: str
    namespace: str
    number: str
    reference: str


@dataclass(frozen=True, slots=True)
class TypeView:
    """A document of any kind of type; what its kind does not have is empty.

    Attributes:
        fields: The fields below the description, with their labels.
        base: What a fault extends.
    """

    targets: tuple[RstTarget, ...]
    title: str
    text: str
    fields: tuple[str, ...] = ()
    base: str = ""
    deprecated: bool = False
    properties: tuple[RstMemberView, ...] = ()
    methods: tuple[RstMethodView, ...] = ()
    values: tuple[RstMemberView, ...] = ()

    @property
    def underline(self) -> str:
        return "=" * len(self.title)
