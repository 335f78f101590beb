"""What a reference of RST shows and where it leads.

The layout names its targets, ``.. _shop.Cart: ../shop/Cart.rst``. RST also lets a reference carry its own:
`` `shop.Cart <../shop/Cart.rst>`_ ``, with one underscore or two, or with the name of a target and an
underscore between the brackets. Nothing escapes the words of documents, so brackets around anything else
are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.ir.names import TypeName
from codegen.ir.prose import Reference

_PAGE = re.compile(r"(?:\.\./)*((?:[\w.]+/)*[\w.]+?)\.rst(?:#(.+))?$")
_WEB = re.compile(r"[a-z][a-z+.-]*://.", re.IGNORECASE)
_EMBEDDED = re.compile(r"(?:(?P<label>[^`]*[^`\s]) )?<(?P<address>[^\s<>`]+)>$")
_DOTTED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)+")
_WITH_TARGET = re.compile(r"`(?P<label>[^`<>]*[^`<>\s]) <(?P<address>[^\s<>`]+)>`_")
_ANONYMOUS = re.compile(r"(<[^\s<>`]+>)`__(?!_)")


def carries_target(phrase: str) -> bool:
    """Whether a reference has an address, or what could be the name of a target, in brackets at its end."""
    found = _EMBEDDED.match(phrase) if phrase.endswith(">") else None
    return found is not None and _is_address(found["address"])


def single(word: str) -> str:
    """A word with one underscore behind a reference that carries its target, though it may have two."""
    if ">`__" not in word:
        return word
    return _ANONYMOUS.sub(lambda found: f"{found[1]}`_" if carries_target(found[1]) else found[0], word)


def shown(phrase: str, targets: Mapping[str, str]) -> tuple[str, str | None]:
    """The words of a reference, and the address that they lead to; None where it has no target.

    Args:
        phrase: What stands between the back quotes.
        targets: The address of each target that the document names.
    """
    address = targets.get(phrase)
    found = _EMBEDDED.match(phrase) if address is None and phrase.endswith(">") else None
    if found is None:
        return phrase, address
    carried = found["address"]
    address = targets.get(carried.removesuffix("_")) if carried.endswith("_") else carried
    if address is None or not _is_address(carried):
        return phrase, None
    return found["label"] or carried, address


def _is_address(carried: str) -> bool:
    return carried.endswith("_") or bool(_PAGE.match(carried) or _WEB.match(carried))


def page(address: str) -> Reference | None:
    """The type, and perhaps its member, that an address leads to; None where it is no page of one."""
    match = _PAGE.match(address)
    return Reference(TypeName.parse(match[1].replace("/", ".")), match[2]) if match else None


def embedded(line: str) -> Iterator[tuple[str, str, int]]:
    """The references of a line that carry their targets: words, address, and where that stands."""
    for found in _WITH_TARGET.finditer(line) if ">`_" in line else ():
        yield found["label"], found["address"], found.start("address")


def disagree(words: str, address: str) -> bool:
    """Whether words are the dotted name of one type, and an address that of the page of another one.

    Words may leave out what the name begins with. A page that is named with dots lies where no page of the
    layout does; what it is about, only words tell.
    """
    match = _PAGE.match(address)
    if match is None or match[2] or "." in match[1].rpartition("/")[2] or not _DOTTED.fullmatch(words):
        return False
    return not f".{match[1].replace('/', '.')}".endswith(f".{words}")
