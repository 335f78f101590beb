"""The reviewed file that says of a survivor why no test can, or need, tell it."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from tools.mutants.mutant import Mutant

FILE = Path(__file__).with_name("survivors.toml")


def explained(path: Path = FILE) -> dict[tuple[str, str, str, str, str], str]:
    """The reason of each entry, by what its mutant is known by: lines come and go, so none is named."""
    entries = tomllib.loads(path.read_text("utf-8")).get("survivor", [])
    return {
        (each["file"], each["function"], each["operator"], each["before"], each["after"]): each["reason"]
        for each in entries
    }


def name(mutant: Mutant) -> tuple[str, str, str, str, str]:
    """What an entry says of a mutant."""
    return mutant.path, mutant.function, mutant.operator, mutant.before, mutant.after


def unexplained(survivors: Sequence[Mutant], path: Path = FILE) -> list[Mutant]:
    """Survivors that the file does not know."""
    known = explained(path)
    return [mutant for mutant in survivors if name(mutant) not in known]


def as_entry(mutant: Mutant) -> str:
    """The text of an entry, to be completed."""
    fields = zip(("file", "function", "operator", "before", "after"), name(mutant), strict=True)
    lines = [f"{field} = {_quoted(value)}" for field, value in fields]
    return "\n".join(["[[survivor]]", *lines, 'reason = ""'])


def _quoted(text: str) -> str:
    return f"'{text}'" if "'" not in text else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
