"""The manifest of a generated package: the hash of each file, and of the API that they were made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import cast

from codegen.ir.json_form import to_json
from codegen.ir.model import Api

NAME = "_manifest.json"
_FORMAT = "vim-package"


def manifest(files: Mapping[str, str], api: Api) -> str:
    """The manifest as JSON, with sorted keys."""
    content = {
        "api": _hash(to_json(api)),
        "files": {path: _hash(text) for path, text in files.items()},
        "format": _FORMAT,
    }
    return json.dumps(content, indent=2, sort_keys=True) + "\n"


def listed(text: str) -> frozenset[str] | None:
    """The files that a manifest lists, itself included; None where the text is no manifest of ours."""
    try:
        content: object = json.loads(text)
    except ValueError:
        return None
    if not isinstance(content, dict):
        return None
    entries = cast("dict[str, object]", content)
    files = entries.get("files")
    if entries.get("format") != _FORMAT or not isinstance(files, dict):
        return None
    return frozenset(cast("dict[str, object]", files)) | {NAME}


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
