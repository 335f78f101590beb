"""Differences that a person has looked at: package data, each with its class and the reason for it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from codegen.audit.flat import Value


@dataclass(frozen=True, slots=True)
class ReviewedDifference:
    """A reviewed difference.

    Attributes:
        about: What it is about, as ``type.member(parameter)``.
        documents: What the documents say; once either side says something else, the entry is of no use.
        tables: What the tables say.
        verdict: Its class.
    """

    about: str
    fact: str
    documents: str
    tables: str
    verdict: str
    reason: str


@cache
def known() -> Mapping[tuple[str, str], ReviewedDifference]:
    """All reviewed differences, by what they are about and by fact."""
    text = files("codegen.audit").joinpath("known.toml").read_text(encoding="utf-8")
    tables: list[dict[str, Any]] = tomllib.loads(text)["known"]  # Any: TOML; the file is the package's own
    entries = [ReviewedDifference(verdict=table.pop("class"), **table) for table in tables]
    return {(entry.about, entry.fact): entry for entry in entries}


def shown(value: Value) -> str:
    """A value in words; nothing where nothing is said."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(value)
    return ", ".join(sorted(map(str, value))) if isinstance(value, frozenset) else str(value)
