"""Templates: a fixed environment in which a missing field is an error, and in which users have their own."""

from __future__ import annotations

import traceback
from collections.abc import Generator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateSyntaxError

from codegen.program import data

_own: Path | None = None
"""The folder whose templates go before those of the program."""


class TemplateError(Exception):
    """A user's template cannot be used.

    Attributes:
        path: The file.
        line: Where in it, 0 where that is not known.
        reason: Why not.
    """

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(path, line, reason)
        self.path, self.line, self.reason = path, line, reason


@dataclass(frozen=True, slots=True)
class Filled:
    """What templates made.

    Attributes:
        text: Their text.
        own: Whether one of the user's had a part in it.
    """

    text: str
    own: bool


def known(besides: tuple[str, ...] = ()) -> list[str]:
    """The templates of the program by their paths, but for those below some folders."""
    home = data.folder("templates")
    paths = sorted(path.relative_to(home).as_posix() for path in home.rglob("*.jinja"))
    return [path for path in paths if not path.startswith(besides)]


def own_folder() -> Path | None:
    """The folder whose templates go before those of the program; None where there is none."""
    return _own


@contextmanager
def overridden(folder: Path, names: list[str]) -> Generator[None]:
    """Let the templates of a folder go before those of the program, for the time of the block.

    Args:
        folder: Has templates under the names that they have in the program, each of them or a few.
        names: The templates that it may have.

    Raises:
        TemplateError: The folder is none, or has a file that is no template.
    """
    global _own
    if not folder.is_dir():
        raise TemplateError(folder.as_posix(), 0, "there is no such folder")
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.relative_to(folder).as_posix() not in names:
            reason = f"no template is called so; there are {', '.join(names)}"
            raise TemplateError(path.as_posix(), 0, reason)
    _environment.cache_clear()  # it would not notice that a file has come to be before one that it knows
    before, _own = _own, folder
    try:
        yield
    finally:
        _own = before


def fill(template: str, **fields: object) -> str:
    """The text of a template that is filled.

    Args:
        template: Its path below the folder of templates.
        fields: What it shows.

    Raises:
        TemplateError: A template of the user's cannot be read, or fails.
    """
    return filled(template, **fields).text


def filled(template: str, **fields: object) -> Filled:
    """The same with whose templates it is of: a template may include others."""
    own = _own
    environment = _environment(own)
    environment.own_used = False
    try:
        text = environment.get_template(template).render(**fields)
        return Filled(text, environment.own_used)
    except TemplateSyntaxError as error:
        if own is None:
            raise
        raise TemplateError(error.filename or template, error.lineno, str(error.message)) from error
    except Exception as error:
        # Templates are code, so anything may be raised; where none is the user's, it is a fault of ours.
        steps = traceback.extract_tb(error.__traceback__)
        where = [step for step in steps if own is not None and Path(step.filename).is_relative_to(own)]
        if not where:
            raise
        last = where[-1]
        raise TemplateError(last.filename, last.lineno or 0, f"{type(error).__name__}: {error}") from error


class _Environment(Environment):
    """Notes whether a template of the user's is asked for, by name or by one that includes it."""

    own: Path | None = None
    own_used = False

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,  # Any, as jinja declares it
    ) -> Template:
        """Look a template up, as jinja does wherever one is named."""
        template = super().get_template(name, parent, globals)
        if self.own and template.filename and Path(template.filename).is_relative_to(self.own):
            self.own_used = True
        return template


def _is_markup(template: str | None) -> bool:
    """Whether a template makes HTML or XML, so that what it shows is escaped unless it says otherwise."""
    return template is not None and template.endswith((".html.jinja", ".xml.jinja"))


@lru_cache(maxsize=2)
def _environment(own: Path | None) -> _Environment:
    """The environment, with a folder that is looked into before that of the program."""
    environment = _Environment(
        loader=FileSystemLoader([*filter(None, [own]), data.folder("templates")]),
        undefined=StrictUndefined,
        autoescape=_is_markup,  # all other output is none: stages escape where they make its view records
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.own = own
    return environment
