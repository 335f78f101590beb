"""Pages that browsers keep in a single file (MHTML): a page is one part of it, beside pictures and frames."""

from __future__ import annotations

import binascii
import quopri
from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from codegen.read.sources.charset import known_encoding

if TYPE_CHECKING:
    from email.message import Message

_MOST_HEADERS = 16 * 1024
"""Bytes of the headers of a file, or of a part; browsers write less than a thousand."""
_MOST_PARTS = 10_000
_PAGE, _PARTS = "text/html", "multipart/related"
_BINARY_LIST = b"bplist00"
_MARK = b"mime-version:"


class SingleFileError(Exception):
    """A file in which a page was kept, and none can be read; its argument says why."""


def page_within(data: bytes) -> bytes | None:
    """The page that such a file keeps, in UTF-8 where it says what else it is in; None for any other file.

    Nothing but headers is given to the parser of mails, so that no nesting of parts costs anything.

    Raises:
        SingleFileError: It keeps none.
    """
    if data.startswith(_BINARY_LIST):
        raise SingleFileError("this is a binary list, as Safari writes archives of pages, and is not read")
    if _MARK not in data[:_MOST_HEADERS].lower():  # few documents pay for more than this look
        return None
    headers, body = _headers(data)
    if headers is None or "MIME-Version" not in headers:
        return None
    kind = headers.get_content_type()
    if kind == _PAGE:
        return _decoded(headers, body)
    if kind != _PARTS:
        return None
    pages = [part for part in _parts(headers, body) if part[0].get_content_type() == _PAGE]
    if not pages:
        raise SingleFileError("no page of HTML is among the parts of this file")
    # Of those in frames the one that is called after a type is meant, else the one around them.
    return _decoded(*next((page for page in pages if _is_called_after_type(page[0])), pages[0]))


def _headers(data: bytes) -> tuple[Message | None, bytes]:
    """The headers at the beginning of something, None where there are none, and what follows them."""
    ends = ((data.find(end, 0, _MOST_HEADERS), end) for end in (b"\r\n\r\n", b"\n\n"))
    at, end = min((each for each in ends if each[0] >= 0), default=(-1, b""))
    if at < 0 or b":" not in data[: data.find(b"\n")]:
        return None, data
    from email.parser import BytesHeaderParser  # few runs meet such a file, and all would pay for it

    return BytesHeaderParser().parsebytes(data[:at]), data[at + len(end) :]


def _parts(headers: Message, body: bytes) -> Iterator[tuple[Message, bytes]]:
    """The parts of a file, each with its headers; parts of parts are none."""
    from email.errors import MessageError

    try:
        boundary = b"\n--" + (headers.get_boundary() or "").encode("ascii")
    except (UnicodeError, ValueError, MessageError):
        boundary = b""
    if len(boundary) <= len(b"\n--"):
        raise SingleFileError("nothing says what parts this file into parts")
    body = b"\n" + body
    start = body.find(boundary)
    for _ in range(_MOST_PARTS):
        if start < 0:
            return
        start += len(boundary)
        following = body.find(boundary, start)
        part = body[start : following if following >= 0 else len(body)]
        inner, content = _headers(part.lstrip(b" \t").removeprefix(b"\r").removeprefix(b"\n"))
        if inner is not None:
            yield inner, content
        start = following
    raise SingleFileError(f"this file has more than {_MOST_PARTS} parts")


def _is_called_after_type(headers: Message) -> bool:
    """Whether a part comes from a file that is called as pages of types are."""
    try:
        path = urlsplit(str(headers.get("Content-Location", ""))).path
    except ValueError:
        return False
    stem, _, ending = unquote(path).rpartition("/")[2].rpartition(".")
    names = stem.split(".") if ending.lower().startswith("htm") else [*stem.split("."), ending]
    return len(names) > 1 and all(map(str.isidentifier, names)) and names[-1][0].isupper()


def _decoded(headers: Message, content: bytes) -> bytes:
    """The bytes of a part, without what mails need; those of another encoding that it states in UTF-8.

    Raises:
        SingleFileError: It is packed in a way that is none, or broken.
    """
    way = str(headers.get("Content-Transfer-Encoding", "8bit")).strip().lower()
    try:
        if way == "quoted-printable":
            content = quopri.decodestring(content)
        elif way == "base64":
            content = b64decode(content)
        elif way not in ("7bit", "8bit", "binary"):
            raise SingleFileError(f"the page in this file is packed in a way that is not read: {way[:40]!r}")
    except binascii.Error:
        raise SingleFileError("the page in this file is cut off or damaged") from None
    try:
        return content.decode(known_encoding(headers.get_content_charset() or "utf-8")).encode("utf-8")
    except (LookupError, UnicodeError):
        return content  # what the page says of itself decides
