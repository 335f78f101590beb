"""The words of the RST layout: readers find them; exporters and the restorer of lines write them."""

from __future__ import annotations

import re

# Sections of a type. All but that of data objects and faults are underlined.
ATTRIBUTES, METHODS, VALUES = "Attributes", "Methods", "values:"
PLAIN_ATTRIBUTES = "Attributes:"

# Labels of a method, in their order.
SINCE, PRIVILEGE, ARGS, RETURNS, RAISES = LABELS = ("since:", "Privilege:", "Args:", "Returns:", "Raises:")

# Fields of a type, which stand between colons. An enum names itself and one of its values again.
EXTENDS_FIELD, SINCE_FIELD, OWNER_FIELD, TYPE_FIELD, NAME_FIELD = FIELDS = (
    "extends",
    "since",
    "contained by",
    "type",
    "name",
)
VALUE = re.compile(r"[+-]?\w(?:\S*[^\s.,;:!?])?")
"""A value of an enum: one word that ends as no sentence does, such as ``poweredOn`` or ``10/100``.

It stands at the margin, where a lost piece of a text may stand, too.
"""

DEPRECATED = "deprecated"
"""Stressed, below the fields of a data object."""

# Within the brackets of a head, or as the first line below it.
OPTIONAL, MEMBER_SINCE, MEMBER_PRIVILEGE = "optional", "since", "privilege"
MEMBER_FLAGS = (OPTIONAL,)
"""Each says by itself that the fact of its name holds; in the order in which they stand."""

# Labels of a version.
NAMESPACE, OFFICIAL_NAME = "namespace:", "Name:"


def field(name: str) -> str:
    """A field as it is written."""
    return f":{name}:"


def any_of(*words: str) -> str:
    """A pattern for any of some words, without the colon that a label ends with."""
    return "|".join(re.escape(word.removesuffix(":")) for word in words)


def any_whole(*words: str) -> str:
    """A pattern for any of some words as they are."""
    return "|".join(map(re.escape, words))
