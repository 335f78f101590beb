"""The words of the official HTML reference, which the reader looks for."""

from __future__ import annotations

# What stands before the name of a type in its heading, in small letters.
MANAGED_OBJECT, DATA_OBJECT, FAULT, ENUM = "managed object", "data object", "fault", "enum"

# Terms below a heading.
EXTENDS, SINCE, PRIVILEGES = "extends", "since", "required privileges"
RELATED = frozenset(
    ("property of", "parameter to", "returned by", "thrown by", "extended by", "see also", "type of")
)
"""Terms whose links are about other types, which say the same themselves."""

# Titles of tables.
PROPERTIES, METHODS, VALUES = "properties", "methods", "enum constants"
PARAMETERS, RETURNS, FAULTS, EVENTS = "parameters", "return value", "faults", "events"

NAME_COLUMN, TYPE_COLUMN, DESCRIPTION_COLUMN = "Name", "Type", "Description"
PRIVILEGE_MARK = "Required Privilege"
"""What the mark of a member that needs a privilege says before a colon and the privilege."""

PARTS = frozenset(("field_detail", "method_detail"))
"""Anchors above the tables of properties or values, and of methods."""

# Classes of elements.
TITLE_CLASS = "table-title"
OPTIONAL_CLASS, PRIVILEGE_CLASS, FOOTNOTE_CLASS = "footnote-ref", "privilege-ref", "footnote"
NAVIGATION_CLASS = "header-footer"

DEPRECATED_WORD = "deprecated"
NOTHING = "none"
"""What an empty table says in its one row."""
TARGET_OBJECT = "_this"
"""The parameter that every method has: the object that is asked."""
IMPLIED_FAULT = "vmodl.RuntimeFault"
"""The fault that pages list for each method, as any may raise it and whatever extends it."""
SCHEMA_PREFIX = "xsd:"
"""Stands before the name of a type that is none of the API."""
ANY_REFERENCE = "ManagedObjectReference"
"""What a reference to a managed object is called, before the type of the object."""
RECORDS_OF_FAULTS = {"MethodFault": "LocalizedMethodFault"}
"""What holds a fault on the wire, where tables name the fault."""
REFERENCE_TO = "to a"
"""What stands between that and the type."""
ANY_REFERENCE_PAGE = f"vmodl.{ANY_REFERENCE}"
"""The name of the page about such references."""
DYNAMIC = "dynamic"
"""What a privilege is that depends on the object; pages go on with words about it."""
CONDITION_END = " - "
"""What stands between a condition and the privilege that is needed then."""
