"""The manifest of what was generated: the hash of each file.

It has a line a file and nothing about the whole, so that two branches that changed different files merge.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import cast

NAME = "_manifest.json"
_CONFLICT = re.compile(r"^<{7}( |$).*?^={7}$.*?^>{7}( |$)", re.MULTILINE | re.DOTALL)
_ENTRY = re.compile(r'^ *("(?:[^"\\]|\\.)*"): "([0-9a-f]{64})",?$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ManifestFormat:
    """What the files of a folder are, so that nothing else is taken for them.

    Attributes:
        name: What the manifest says.
        noun: What messages call the files, such as ``package``.
    """

    name: str
    noun: str


PACKAGE = ManifestFormat("vim-package", "package")
DOCUMENTS = ManifestFormat("vim-documents", "documents")
PROJECT = ManifestFormat("vim-project", "project")


def complete(files: Mapping[str, str], format: ManifestFormat = PACKAGE) -> dict[str, str]:
    """Files with the manifest that lists them, sorted by path."""
    return dict(sorted({**files, NAME: manifest(files, format)}.items()))


def manifest(files: Mapping[str, str], format: ManifestFormat = PACKAGE) -> str:
    """The manifest as JSON, with sorted keys; the format says what the files are."""
    return of_hashes({path: hash_of(text) for path, text in files.items()}, format)


def of_hashes(hashes: Mapping[str, str], format: ManifestFormat) -> str:
    """The manifest of files of which the hashes are known."""
    return json.dumps({"files": hashes, "format": format.name}, indent=2, sort_keys=True) + "\n"


def of_both(before: Mapping[str, str], after: Mapping[str, str], format: ManifestFormat) -> str:
    """The manifest of files that are about to be others: whichever text one has, it is a generated one."""
    entries = {
        f'    {json.dumps(path)}: "{hash_of(text)}"'
        for files in (before, after)
        for path, text in files.items()
        if path != NAME
    }
    rows = ",\n".join(sorted(entries))
    return f'{{\n  "files": {{\n{rows}\n  }},\n  "format": {json.dumps(format.name)}\n}}\n'


def listed(text: str, format: ManifestFormat = PACKAGE) -> frozenset[str] | None:
    """The files that a manifest lists, itself included; None where the text is no manifest of that format.

    A manifest that a merge left in conflict lists what either side of it lists.
    """
    if in_conflict(text):
        return _either(text, format)
    try:
        content: object = json.loads(text)
    except ValueError:
        return None
    if not isinstance(content, dict):
        return None
    entries = cast("dict[str, object]", content)
    files = entries.get("files")
    if entries.get("format") != format.name or not isinstance(files, dict):
        return None
    return frozenset(cast("dict[str, object]", files)) | {NAME}


def hashes(text: str, format: ManifestFormat) -> dict[str, frozenset[str]] | None:
    """The hashes of each file that a manifest lists, of both sides where a merge left it in conflict.

    None where the text is no manifest of that format.
    """
    if listed(text, format) is None:
        return None
    found: dict[str, frozenset[str]] = {}
    for entry in _ENTRY.finditer(text.replace("\r\n", "\n")):
        path = cast(str, json.loads(entry[1]))
        found[path] = found.get(path, frozenset()) | {entry[2]}
    return found


def in_conflict(text: str) -> bool:
    """Whether a merge by git has left its marks."""
    return _CONFLICT.search(text.replace("\r\n", "\n")) is not None


def _either(text: str, format: ManifestFormat) -> frozenset[str] | None:
    lines = text.replace("\r\n", "\n")
    if f'"format": {json.dumps(format.name)}' not in lines:
        return None
    return frozenset(cast(str, json.loads(entry[1])) for entry in _ENTRY.finditer(lines)) | {NAME}


def hash_of(text: str) -> str:
    """The hash of a file's text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
