# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Heads of answers of HTTP, read strictly: what is misread here shifts all that follows."""

from __future__ import annotations

import re

from ..words import shown
from .headers import NAME

_WITHOUT_BODY = (204, 304)
_DIGITS = 18
"""How many the length of an answer may have."""
_SHOWN = 120


class BrokenAnswer(Exception):
    """What came is no answer of HTTP, or not a whole one; the message says how far it is."""


class ReplyHead:
    """The head of an answer.

    Args:
        text: It, without the empty line at its end.

    Raises:
        BrokenAnswer: It is none, or says in two ways how long the answer is.

    Attributes:
        status: The status.
        length: Bytes of what follows; None where that is sent in chunks, or ends with the connection.
        chunked: Whether it is sent in chunks.
        keeps: Whether the connection stays for another request.
    """

    __slots__ = ("_headers", "_reason", "chunked", "keeps", "length", "status")

    def __init__(self, text: str) -> None:
        text = text.replace("\r\n", "\n")
        if "\r" in text or "\0" in text:
            raise BrokenAnswer("with a character in its head that no head has")
        if "\n " in text or "\n\t" in text:
            text = re.sub(r"\n[ \t]+", " ", text)
        first, *lines = text.split("\n")
        self.status = status_in(first)
        self._reason = first[13:]
        self._headers: dict[str, list[str]] = {}
        for line in lines:
            name, colon, value = line.partition(":")
            if not colon or not NAME.fullmatch(name):
                raise BrokenAnswer(f"with a line in its head that is no header: {one_line(line)}")
            self._headers.setdefault(name.lower(), []).append(value.strip(" \t"))
        self.length, self.chunked = self._framing()
        ending = (self.get("Connection") or "").lower()
        stays = "keep-alive" in ending if first[7] == "0" else "close" not in ending
        self.keeps = stays and (self.chunked or self.length is not None)

    @property
    def reason(self) -> str:
        """What the server calls the status."""
        return one_line(self._reason)

    def get(self, name: str) -> str | None:
        """What a header says; where there are several of a name, what all of them say."""
        found = self._headers.get(name.lower())
        return ", ".join(found) if found is not None else None

    def get_all(self, name: str) -> list[str]:
        """What each header of a name says."""
        return self._headers.get(name.lower(), [])

    def _framing(self) -> tuple[int | None, bool]:
        """The bytes of what follows, as far as they are known, and whether that is sent in chunks."""
        if self.status in _WITHOUT_BODY:
            return 0, False
        coding, stated = self.get("Transfer-Encoding"), self.get("Content-Length")
        if coding is not None:
            if coding.lower() != "chunked" or stated is not None:
                raise BrokenAnswer(f"it is sent in a way that was not asked for: {one_line(coding)}")
            return None, True
        if stated is None:
            return None, False
        if not _is_number(stated):
            same = {each.strip(" \t") for each in stated.split(",")}
            stated = same.pop()
            if same or not _is_number(stated):
                raise BrokenAnswer(f"it does not say how long it is: {one_line(stated)}")
        return int(stated), False


def status_in(first: str) -> int:
    """The status in the first line of a head.

    Raises:
        BrokenAnswer: There is none.
    """
    version, code, behind = first[:9], first[9:12], first[12:13]
    known = version[:7] == "HTTP/1." and _is_number(version[7:8]) and version[8:] == " "
    if not known or len(code) != 3 or not _is_number(code) or code[0] == "0" or behind not in ("", " "):
        raise BrokenAnswer(f"it is no answer of HTTP: {one_line(first)}")
    return int(code)


def _is_number(text: str) -> bool:
    """Whether it has digits only, as many as the length of an answer may have."""
    return text.isascii() and text.isdigit() and len(text) <= _DIGITS


def one_line(text: str) -> str:
    """The first words of a text that others may have written, on one line."""
    return shown(text)[:_SHOWN]
