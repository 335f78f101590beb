"""The manifest of what was generated: the hash of each file, and of the API that they were made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import cast

from codegen.ir.json_form import to_json
from codegen.ir.model import Api
from codegen.ir.place import Place

NAME = "_manifest.json"
PACKAGE = "vim-package"
DOCUMENTS = "vim-documents"


def manifest(files: Mapping[str, str], api: Api, format: str = PACKAGE) -> str:
    """The manifest as JSON, with sorted keys; the format says what the files are."""
    content = {
        "api": _hash(to_json(_placeless(api))),
        "files": {path: _hash(text) for path, text in files.items()},
        "format": format,
    }
    return json.dumps(content, indent=2, sort_keys=True) + "\n"


def listed(text: str, format: str = PACKAGE) -> frozenset[str] | None:
    """The files that a manifest lists, itself included; None where the text is no manifest of that format."""
    try:
        content: object = json.loads(text)
    except ValueError:
        return None
    if not isinstance(content, dict):
        return None
    entries = cast("dict[str, object]", content)
    files = entries.get("files")
    if entries.get("format") != format or not isinstance(files, dict):
        return None
    return frozenset(cast("dict[str, object]", files)) | {NAME}


def _placeless(api: Api) -> Api:
    """The API without where it was stated: paths belong to a machine, and lines to an edit."""
    types = tuple(
        replace(
            type_,
            sources=(),
            properties=tuple(replace(prop, sources=()) for prop in type_.properties),
            methods=tuple(replace(method, sources=()) for method in type_.methods),
        )
        for type_ in api.types
    )
    nowhere = Place("")
    return replace(api, types=types, opaque=tuple(replace(each, first_use=nowhere) for each in api.opaque))


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
