"""What linking knows before it has read anything: package data, so that it is reviewed as data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from codegen.ir.model import Version


def _data(name: str) -> dict[str, Any]:  # Any: TOML; the file is the package's own
    return tomllib.loads(files("codegen.link").joinpath(name).read_text(encoding="utf-8"))


def _version(table: Mapping[str, str]) -> Version:
    return Version(table["id"], table["name"], table["number"], table.get("namespace"))


_VERSIONS = _data("versions.toml")

ALIASES: Mapping[str, str] = _VERSIONS["aliases"]
KNOWN_VERSIONS = tuple(_version(table) for table in _VERSIONS["known"])
