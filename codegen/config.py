"""Settings: ``[tool.codegen]`` of the nearest pyproject.toml, which the command line overrides."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.output import package_name, project
from codegen.program import data
from codegen.select.follow import USUAL, Follow

_TABLE = re.compile(r"\s*\[+([^\]]+)\]")
_SYNTAX_LINE = re.compile(r"at line (\d+)")
BUNDLED = "bundled"
"""The word for the facts, and for the API, that come with the program."""


@dataclass(frozen=True, slots=True)
class Config:
    """What a run reads and writes.

    Attributes:
        sources: Sources of documents, as ``codegen --help`` explains them.
        facts: Files and folders of corrections; ``bundled`` for those that come with the program.
        over: The API over which documents are laid: ``bundled``, or a file of ``codegen ir``; empty where
            there is none.
        include: Patterns of the documents that are read; all where there are none.
        exclude: Patterns of the documents that are not.
        output: The folder that takes the generated package.
        output_name: The name of the output that is made; empty where nobody has said.
        package: The name of the generated package.
        project: Whether the package gets what makes it a project that pip can install.
        project_name: What pip calls that; empty where it follows from the package.
        project_version: Its version; empty where it is the program's own.
        project_license: The licence of all of it; empty where nobody has said.
        strict: Whether warnings make the exit status 1.
        keep_going: Whether what is in error is left out and everything else written.
        templates: The folder of templates that go before those of the program; empty where there is none.
        select: Names and patterns of the types that outputs are made of; all where there are none.
        follow: How far to go from those.
        accepted: The file of findings that are accepted; empty where there is none.
        file: The file that says all this, or that would, if it could be read; empty where there is none.
    """

    sources: tuple[str, ...]
    facts: tuple[str, ...]
    output: str = "generated"
    output_name: str = ""
    package: str = "vsphere"
    project: bool = False
    project_name: str = ""
    project_version: str = ""
    project_license: str = ""
    strict: bool = False
    keep_going: bool = False
    templates: str = ""
    accepted: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    follow: Follow = USUAL
    over: str = ""
    file: str = ""


def bundled() -> Config:
    """The settings of a run that is told nothing: the project's own documents."""
    spec = data.folder("spec")
    facts = spec / "facts"
    folders = (path for path in sorted(spec.iterdir()) if path.is_dir() and path != facts)
    return Config(sources=tuple(path.as_posix() for path in folders), facts=(facts.as_posix(),))


def load(start: Path, diagnostics: Diagnostics) -> Config:
    """Read the settings that hold in a folder.

    Args:
        start: The folder to look in first, then in those above it.
        diagnostics: Takes an error for each setting that is wrong.
    """
    unreadable = ""
    for folder in (start, *start.parents):
        path = folder / "pyproject.toml"
        if path.is_file():
            before = len(diagnostics)
            table = _table(path, diagnostics)
            if table is not None:
                return _from_table(table, path, diagnostics)
            if len(diagnostics) > before:
                unreadable = unreadable or _relative(path.parent, path.name)
    return replace(bundled(), file=unreadable)


def _table(path: Path, diagnostics: Diagnostics) -> Mapping[str, object] | None:
    """The table [tool.codegen] of a file, None where it has none or is no TOML, which is told."""
    try:
        document: dict[str, object] = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        found = _SYNTAX_LINE.search(str(error))
        line = int(found[1]) if found else 0
        diagnostics.report(
            codes.BAD_CONFIG, _place(path, line), f"cannot be read: {error}", "repair the file"
        )
        return None
    table: object = cast(object, document)
    for key in ("tool", "codegen"):
        # cast: a TOML table has text for keys, which isinstance cannot tell
        table = cast("dict[str, object]", table).get(key) if isinstance(table, dict) else None
    return cast("Mapping[str, object]", table) if isinstance(table, dict) else None


def _from_table(table: Mapping[str, object], path: Path, diagnostics: Diagnostics) -> Config:
    """The settings of a table; wrong ones are told. Without sources, the project's own are read."""
    config = Config(sources=(), facts=(), file=_relative(path.parent, path.name))
    for key, value in table.items():
        check = _CHECKS.get(key)
        if check is None or not check(value):
            diagnostics.report(
                codes.BAD_CONFIG,
                _place(path, _line(path, key)),
                f"[tool.codegen] has a wrong setting: {key} = {value!r}",
                "known: sources, facts, include, exclude, select (lists of text), output, as, package, "
                "over, templates, accepted, project-name, project-version, project-license (text), strict, "
                f"keep-going, project (true or false), follow ({', '.join(map(str, Follow))})",
            )
        elif key == "sources":
            config = replace(config, sources=_paths(path.parent, value, _is_address))
        elif key == "facts":
            config = replace(config, facts=_paths(path.parent, value, BUNDLED.__eq__))
        elif key == "over":
            config = replace(config, over=_path(path.parent, cast(str, value), BUNDLED.__eq__))
        elif key == "include":
            config = replace(config, include=tuple(cast("list[str]", value)))
        elif key == "exclude":
            config = replace(config, exclude=tuple(cast("list[str]", value)))
        elif key == "select":
            config = replace(config, select=tuple(cast("list[str]", value)))
        elif key == "follow":
            config = replace(config, follow=Follow(value))
        elif key == "output":
            config = replace(config, output=_relative(path.parent, cast(str, value)))
        elif key == "as":
            config = replace(config, output_name=cast(str, value))
        elif key == "templates":
            config = replace(config, templates=_relative(path.parent, cast(str, value)))
        elif key == "accepted":
            config = replace(config, accepted=_relative(path.parent, cast(str, value)))
        elif key in _REFUSALS:
            config = _named(config, key, cast(str, value))
            if reason := _REFUSALS[key](cast(str, value)):
                diagnostics.report(
                    codes.BAD_CONFIG,
                    _place(path, _line(path, key)),
                    f"the {key} {value!r} {reason}",
                    "choose another name" if key in ("package", "project-name") else "write another",
                )
        elif key == "project":
            config = replace(config, project=cast(bool, value))
        elif key == "keep-going":
            config = replace(config, keep_going=cast(bool, value))
        else:
            config = replace(config, strict=cast(bool, value))
    if not config.sources:
        ours = bundled()
        config = replace(config, sources=ours.sources, facts=config.facts or ours.facts)
    return config


def _named(config: Config, key: str, text: str) -> Config:
    """The settings with one of those that become part of what is written."""
    match key:
        case "package":
            return replace(config, package=text)
        case "project-name":
            return replace(config, project_name=text)
        case "project-version":
            return replace(config, project_version=text)
        case _:
            return replace(config, project_license=text)


def _paths(folder: Path, value: object, is_word: Callable[[str], bool]) -> tuple[str, ...]:
    return tuple(_path(folder, entry, is_word) for entry in cast("list[str]", value))


def _path(folder: Path, entry: str, is_word: Callable[[str], bool]) -> str:
    """Words and addresses stay as they are; a path never becomes one of them."""
    if not entry or is_word(entry):
        return entry
    path = _relative(folder, entry)
    return f"./{path}" if is_word(path) else path


def _is_address(entry: str) -> bool:
    """Whether a source is no path: standard input, or a repository."""
    return entry == "-" or entry.startswith("git+")


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, str) for entry in cast("list[object]", value))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_follow(value: object) -> bool:
    return value in [each.value for each in Follow]


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "sources": _is_list,
    "facts": _is_list,
    "include": _is_list,
    "exclude": _is_list,
    "select": _is_list,
    "follow": _is_follow,
    "over": _is_text,
    "output": _is_text,
    "as": _is_text,
    "package": _is_text,
    "templates": _is_text,
    "accepted": _is_text,
    "project-name": _is_text,
    "project-version": _is_text,
    "project-license": _is_text,
    "project": _is_flag,
    "strict": _is_flag,
    "keep-going": _is_flag,
}


_REFUSALS: Mapping[str, Callable[[str], str | None]] = {
    "package": package_name.refusal,
    "project-name": project.name_refusal,
    "project-version": project.version_refusal,
    "project-license": project.license_refusal,
}


def _relative(folder: Path, entry: str) -> str:
    """Make a path of the file one that holds in the current folder, as short as it can be."""
    path = folder / entry
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def place_of(settings: Config, key: str) -> Place:
    """Where the file of some settings has one of them."""
    path = Path(settings.file)
    return _place(path, _line(path, key))


def _line(path: Path, key: str) -> int:
    """Where a setting stands, 0 where the table is not written line by line."""
    setting = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*=""")
    inside = False
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if header := _TABLE.match(line):
            inside = re.sub(r"""[\s"']""", "", header[1]) == "tool.codegen"
        elif inside and setting.match(line):
            return number
    return 0


def _place(path: Path, line: int = 0) -> Place:
    return Place(path.as_posix(), line)
