"""What the commands share: their arguments, the settings that hold, and how a run ends."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from inspect import cleandoc
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from codegen import config, report
from codegen.diagnostics import Diagnostics, Severity
from codegen.ir.model import Api
from codegen.pipeline import Run, run
from codegen.read.sources import Selection

OK, FINDINGS, UNUSABLE = 0, 1, 2
# Any: a decorator keeps a command as it is, whatever it takes.
F = TypeVar("F", bound=Callable[..., Any])

_SOURCES = "A SOURCE is a folder, a document, an archive or a git repository; codegen --help shows each."


def _keep(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> None:
    context.meta[f"{__name__}.{parameter.name}"] = value


def _patterns(name: str) -> tuple[str, ...]:
    context = click.get_current_context(silent=True)
    return context.meta.get(f"{__name__}.{name}", ()) if context else ()


def sources_argument(command: F) -> F:
    """Let a command read sources; which of their documents, ``settings_of`` knows without being told."""
    for name, what in (("exclude", "Do not read"), ("include", "Read only")):
        command = click.option(
            f"--{name}",
            multiple=True,
            metavar="PATTERN",
            expose_value=False,
            callback=_keep,
            help=f"{what} documents whose path within their source matches, such as 'vim/vm/' or '*.md'. "
            "May be given several times.",
        )(command)
    command.__doc__ = f"{cleandoc(command.__doc__ or '')}\n\n{_SOURCES}"
    return click.argument("sources", nargs=-1, metavar="[SOURCE]...")(command)


facts_option = click.option(
    "--facts",
    multiple=True,
    metavar="PATH",
    help="File or folder of corrections (TOML), or the word bundled for those that come with the program. "
    "May be given several times; instead of the configured ones.",
)
format_option = click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How diagnostics are written (to standard error).",
)
strict_option = click.option(
    "--strict/--no-strict", default=None, help="Let warnings make the exit status 1."
)


def settings_of(
    sources: tuple[str, ...], facts: tuple[str, ...], strict: bool | None
) -> tuple[config.Config, Diagnostics]:
    """Settings of the file, overridden by flags; its facts and patterns go with its own sources only."""
    diagnostics = Diagnostics()
    settings = config.load(Path.cwd(), diagnostics)
    if sources:
        settings = replace(settings, sources=sources, facts=(), include=(), exclude=())
    if facts:
        settings = replace(settings, facts=facts)
    if include := _patterns("include"):
        settings = replace(settings, include=include)
    if exclude := _patterns("exclude"):
        settings = replace(settings, exclude=exclude)
    if strict is not None:
        settings = replace(settings, strict=strict)
    return settings, diagnostics


def run_with(settings: config.Config, diagnostics: Diagnostics) -> Run:
    """Read and link what the settings name."""
    selection = Selection(settings.include, settings.exclude)
    return run(settings.sources, settings.facts, diagnostics, selection)


def linked(found: Run, diagnostics: Diagnostics, format_: str) -> Api:
    """The API of a run; without one, the program ends here and says why."""
    if found.api is None:
        tell(diagnostics, format_)
        unusable()
    return found.api


def tell(diagnostics: Diagnostics, format_: str) -> None:
    """Write the warnings and errors, if any were found, to standard error."""
    found = report.at_least(diagnostics, Severity.WARNING)
    if format_ == "json":
        click.echo(report.as_json(diagnostics), err=True)
    elif found:
        click.echo(report.abridged(found), err=True)


def put_out(text: str) -> None:
    """Write a result to standard output, with a line end; where that cannot be, the program ends here."""
    try:
        if sys.stdout is None:  # as Python has it where the descriptor is closed
            raise OSError(errno.EBADF, "it is closed")
        click.echo(text.removesuffix("\n"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise  # whoever read it has seen enough: click ends the program
    except OSError as error:
        if sys.stdout is not None:  # what is left in its buffer would be tried again at the end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        unwritable("standard output", error.strerror or str(error))


def unusable() -> NoReturn:
    """End the program, as nothing can be made of the input."""
    click.echo("nothing was written", err=True)
    sys.exit(UNUSABLE)


def unwritable(place: Path | str, reason: str) -> NoReturn:
    """End the program, as its output cannot be written."""
    click.echo(f"{place}: error: {reason} [unwritable]", err=True)
    sys.exit(UNUSABLE)


def finish(settings: config.Config, diagnostics: Diagnostics) -> NoReturn:
    """End the program with the status that the findings ask for."""
    warned = diagnostics.worst is not None and diagnostics.worst >= Severity.WARNING
    sys.exit(FINDINGS if settings.strict and warned else OK)
