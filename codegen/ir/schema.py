"""The name and version of the JSON form of the IR, and its JSON Schema."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

FORMAT = "vim-ir"
VERSION = 1

Json = dict[str, Any]  # Any: JSON objects hold whatever the schema, not the type checker, says


def schema() -> Json:
    """The JSON Schema (draft 2020-12) that every IR conforms to.

    ``schema_text`` makes the file out of the declarations.
    """
    loaded: Json = json.loads(files("codegen.ir").joinpath("schema.json").read_text(encoding="utf-8"))
    return loaded
