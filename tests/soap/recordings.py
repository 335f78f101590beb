"""Sessions that others recorded against real servers."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import cast

from tests.documents import shared

Exchange = tuple[str, str]
"""The bodies of a request and of its answer."""


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
