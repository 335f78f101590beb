"""Flattened documents: those of the RST reference with every run of white space collapsed to one space.

Where lines are gone, words are all that shows the layout. Prose that has such words gets a character that
changes neither letters nor sense: ``Returns:`` within a text becomes ``Returns –``, as readers take a label
in any letters, and with a blank before its colon.
"""

from __future__ import annotations

import re

from codegen.export.rst.documents import pages
from codegen.export.rst.text import Rules
from codegen.ir.model import Api
from codegen.layouts import rst as words

_LABELS = words.any_of(words.VALUES, *words.LABELS, words.NAMESPACE, *words.FIELDS)
_LAYOUT: Rules = (
    (re.compile(rf"\b({_LABELS}) ?:", re.IGNORECASE), r"\1 –"),  # a label
    (re.compile(r"(?<=\S )\((?=\[?`)"), "( "),  # a member's type
    (re.compile(r"\) ?:(?= |$)"), ") –"),  # a method's head
    (re.compile(r"`( ?_)? ?:(?= |$)"), r"`\1 –"),  # a raised fault
    (re.compile(rf"\*\*{words.DEPRECATED}\*\*"), f"** {words.DEPRECATED} **"),
)


def flat_documents(api: Api) -> dict[str, str]:
    """The text of each document by its path, which is in one folder, under the dotted name.

    There is no index, which would be one line of names.
    """
    files = pages(api, _LAYOUT)
    return {path.replace("/", "."): " ".join(text.split()) for path, text in files.items()}
