"""An output makes its files; what it gives is looked at before it reaches the disk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import cast

from codegen.ir.model import Api
from codegen.output import manifest
from codegen.outputs.output import Output
from codegen.program.plugins import Plugin


def files_of(plugin: Plugin[Output], api: Api) -> dict[str, str]:
    """Make the files of an output, with their manifest.

    Args:
        plugin: The output.
        api: The linked API.

    Returns:
        The text of each file by its path inside the output's folder, sorted.

    Raises:
        PluginError: An output of another distribution fails, or gives what cannot be written.
        TemplateError: A template of the user's cannot be used.
    """
    output = plugin.load()
    with plugin.guarded():
        made = output.make(api)
        # What is no text of UTF-8 would be found only when it is written.
        reason = _refusal(made)
    if reason:
        raise plugin.error(reason)
    return manifest.complete(made, output.format)


def _refusal(made: object) -> str | None:
    """Why what an output gives are no files, as the end of a sentence; None where they are."""
    if not isinstance(made, Mapping):
        return f"gives a {type(made).__qualname__}, where text by path is wanted"
    files = cast("Mapping[object, object]", made)
    for path, text in files.items():
        if not isinstance(path, str) or not isinstance(text, str):
            return f"gives a {type(text).__qualname__} for {path!r}, where text by path is wanted"
        if not _stays_inside(path) or path == manifest.NAME:
            return f"gives a file {path!r}, which cannot be one of its folder"
        if any(str(folder) in files for folder in PurePosixPath(path).parents):
            return f"gives a file {path!r} below another one"
        text.encode()
    return None


def _stays_inside(path: str) -> bool:
    """Whether a path is one of a file inside a folder, in the one way in which it can be written."""
    parts = path.split("/")
    return "\\" not in path and "\0" not in path and not {"", ".", ".."} & {*parts}
