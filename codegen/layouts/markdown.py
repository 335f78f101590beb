"""The words of the Markdown layout: the reader finds them, exporters write them."""

from __future__ import annotations

import re

# The columns of its tables, by which they are told apart.
PROPERTIES = ("property", "type", "optional", "priv", "desc")
FAULT_PROPERTIES = PROPERTIES[:3]
VALUES = ("name", "description")
VALUE = re.compile(r"\S+")
"""A value's name; in a cell of several words, a pipe may have been lost."""
FAULTS = ("fault", "description")
VERSIONS = ("identifier", "official name", "name space", "version number")
PRIMITIVES = ("soap name", "python type")

# The table of a method: its head, and the first cell of each row.
SERVICE_NAME = "service name"
SINCE, PRIVILEGE, RETURN_TYPE = SERVICE_ROWS = ("since version", "privilege", "return type")

# What stands before a link, below the title of a type or of a method.
EXTENDS, AS_OF, RAISES = "inherits from", "as of", "raises"
BEFORE_LINK = "|".join(map(re.escape, (EXTENDS, AS_OF, RAISES, SINCE)))
"""A pattern for that, also where it stands in a cell."""

# Headings; those of types are in capitals.
FAULTS_HEADING, DEPRECATED_HEADING = "Faults", "Deprecated"


def spaced(*words: str) -> str:
    """A pattern for any of some words, with white space of any sort between them."""
    return "|".join(r"\s+".join(map(re.escape, word.split())) for word in words)
