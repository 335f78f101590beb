"""Fragments of the schema that pages show: a second statement of the same facts, with the declared order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree
from lxml.etree import _Element as TreeElement  # pyright: ignore[reportPrivateUsage]  # it has no public name

_SCHEMA = "{http://www.w3.org/2001/XMLSchema}"
_RESPONSE = "Response"


@dataclass(frozen=True, slots=True)
class Element:
    """A field, or what a method gives back; the type is its name in the schema."""

    optional: bool
    array: bool
    type: str


@dataclass(frozen=True, slots=True)
class Fragment:
    """What a fragment declares.

    Attributes:
        name: The name of the type, or of the method.
        base: What the type extends, by its name in the schema.
        whole: Whether all of its fields are elements; those of what is text on the wire are none.
        elements: The fields of the type as declared, or what the method gives back.
        values: The values of the enum, as declared.
    """

    name: str
    base: str | None = None
    whole: bool = True
    elements: Mapping[str, Element] = field(default_factory=dict[str, Element])
    values: tuple[str, ...] = ()


def fragment_of(text: str) -> Fragment | None:
    """Read a fragment, None where it is no XML or declares nothing that is known."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        # A fragment may have several outermost elements, and prefixes that only the whole schema declares.
        root = etree.fromstring(f"<schema>{text}</schema>".encode(), parser)
    except etree.XMLSyntaxError:
        return None
    for each in root:
        if each.tag == f"{_SCHEMA}complexType":
            extension = next(each.iter(f"{_SCHEMA}extension"), None)
            base = _local(extension.get("base", "")) if extension is not None else None
            whole = next(each.iter(f"{_SCHEMA}simpleContent"), None) is None
            return Fragment(each.get("name", ""), base, whole, dict(_elements(each)))
        if each.tag == f"{_SCHEMA}simpleType":
            values = tuple(value.get("value", "") for value in each.iter(f"{_SCHEMA}enumeration"))
            return Fragment(each.get("name", ""), values=values)
    responses = (each for each in root.iterchildren(f"{_SCHEMA}element"))
    for each in responses:
        if each.get("name", "").endswith(_RESPONSE) and each.get("type") is None:
            return Fragment(each.get("name", "").removesuffix(_RESPONSE), elements=dict(_elements(each)))
    return None


def _elements(declaration: TreeElement) -> Iterator[tuple[str, Element]]:
    for each in declaration.iter(f"{_SCHEMA}element"):
        name = each.get("name")
        if name is not None and each is not declaration:
            optional = each.get("minOccurs") == "0"
            array = each.get("maxOccurs", "1") != "1"
            yield name, Element(optional, array, _local(each.get("type", "")))


def _local(name: str) -> str:
    """A name of the schema without its prefix."""
    return name.rpartition(":")[2]
