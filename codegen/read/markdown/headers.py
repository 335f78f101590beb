"""The tables of the Markdown reference, which their header rows tell apart."""

from __future__ import annotations

from codegen.read.markdown.nodes import Table

# | property | type | optional | priv | desc |
PROPERTIES = ("property", "type", "optional", "priv", "desc")
# | property | type | optional |
FAULT_PROPERTIES = PROPERTIES[:3]
# | name | description |
VALUES = ("name", "description")
# | fault | description |
FAULTS = ("fault", "description")
# | identifier | official name | name space | version number |
VERSIONS = ("identifier", "official name", "name space", "version number")
# | SOAP name | python type |
PRIMITIVES = ("soap name", "python type")

_ALL = (PROPERTIES, FAULT_PROPERTIES, FAULTS, VALUES, VERSIONS, PRIMITIVES)


def columns(table: Table) -> tuple[str, ...]:
    """The header of a table in small letters."""
    return tuple(cell.lower() for cell in table.header)


def is_known(table: Table) -> bool:
    """Whether the layout has such a table anywhere, but for that of a method's service name."""
    return columns(table) in _ALL


def meant(table: Table) -> tuple[str, ...]:
    """The columns that a misspelt header comes closest to."""
    said = columns(table)

    def likeness(known: tuple[str, ...]) -> tuple[int, int]:
        return len(set(said) & set(known)), -abs(len(said) - len(known))

    return max(_ALL, key=likeness)
