"""What libxml2 before 2.14 needs, which lxml brings for Windows and for older systems.

As HTML 4 has it, such a parser takes mark-up within a field of text or a title for elements, and makes small
letters of their names. Browsers and newer parsers take it for words, as a fragment of the schema is meant.
"""

from __future__ import annotations

import re

from lxml import etree

ARE_HERE = etree.LIBXML_VERSION < (2, 14)
"""Whether lxml has such a parser."""

_WORDS = re.compile(
    r"(?P<other><!--.*?(?:-->|\Z)|<(?P<raw>script|style)(?=[\s/>]).*?(?:</(?P=raw)\b|\Z))"
    r"|(?P<opening><(?P<tag>textarea|title)(?=[\s/>])[^<>]*>)(?P<words>.*?)(?=</(?P=tag)\b|\Z)",
    re.IGNORECASE | re.DOTALL,
)


def fields_as_words(text: str) -> str:
    """A page on which what is in fields of text and titles can be taken for nothing but words.

    Parsers that take it so anyway see the same page. Comments, scripts and styles,
    which may speak of fields, stay.
    """
    return _WORDS.sub(_as_words, text)


def _as_words(found: re.Match[str]) -> str:
    if found["other"] is not None:
        return found[0]
    return found["opening"] + found["words"].replace("<", "&lt;")
