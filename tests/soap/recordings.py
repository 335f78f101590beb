"""Sessions that others recorded against real servers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from tests.documents import shared

Exchange = tuple[str, str]
"""The bodies of a request and of its answer."""


@dataclass(frozen=True)
class Recorded:
    """A request and its answer.

    Attributes:
        path: The path that was asked.
        request: The envelope of the request, empty where a file was asked for.
        status: The status of the answer.
        answer: What came.
        cookies: What the server wanted to be sent back.
    """

    path: str
    request: str
    status: int
    answer: str
    cookies: tuple[str, ...]


def recording(path: Path) -> list[Recorded]:
    """A session."""
    # Any: a file of JSON.
    rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    found: list[Recorded] = []
    for row in rows:
        asked, said = row["request"], row["response"]
        headers = {name.lower(): value for name, value in said["headers"].items()}
        cookies = (headers["set-cookie"],) if "set-cookie" in headers else ()
        where = urlsplit(str(asked["uri"])).path.replace("//", "/")
        found.append(Recorded(where, asked["body"] or "", said["status"], said["body"] or "", cookies))
    return found


def recordings() -> list[Path]:
    return sorted(shared("recordings").glob("*.json"))


@cache
def exchanges() -> list[tuple[str, Exchange]]:
    """The requests and answers of all recordings that are SOAP, each with where it stands."""
    found: list[tuple[str, Exchange]] = []
    for path in recordings():
        rows = cast("list[dict[str, dict[str, str | None]]]", json.loads(path.read_text("utf-8")))
        for number, row in enumerate(rows):
            request, answer = row["request"]["body"] or "", row["response"]["body"] or ""
            if "Envelope" in answer:
                found.append((f"{path.stem} {number}", (request, answer)))
    return found
