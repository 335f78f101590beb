"""The command line: ``codegen generate | ir | lint | show``."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import click

from codegen import __version__, config, report, show
from codegen.diagnostics import Diagnostics, Severity
from codegen.ir.model import Api
from codegen.pipeline import Run, run

OK, FINDINGS, UNUSABLE = 0, 1, 2

_SOURCES = click.argument("sources", nargs=-1, metavar="[SOURCE]...")
_FACTS = click.option(
    "--facts",
    multiple=True,
    metavar="PATH",
    help="File or folder of corrections (TOML). May be given several times; instead of the configured ones.",
)
_FORMAT = click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How diagnostics are written (to standard error).",
)
_STRICT = click.option("--strict/--no-strict", default=None, help="Let warnings make the exit status 1.")


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 clean, 1 findings or drift, 2 unusable input (nothing is written).",
)
@click.version_option(__version__, package_name="vim-codegen", prog_name="codegen")
def main() -> None:
    """Read the vSphere API reference and emit typed Python bindings.

    A SOURCE is a file or a folder of documents, or - for standard input; RST, RST on one line and Markdown
    are told apart by their content. Without any, [tool.codegen] of the nearest pyproject.toml says what to
    read, and without that the project's own documents are read.

    \b
    Try:
      codegen show vim.Task.CancelTask        what is known of a method, and who says so
      codegen lint docs/                      what is wrong with documents
      codegen ir docs/vim/Task.rst            the API as JSON
      codegen generate docs/ -o bindings      the package bindings/vsphere
    """


@main.command()
@_SOURCES
@_FACTS
@click.option("-o", "--output", metavar="DIR", help="Folder that takes the package. [default: generated]")
@click.option("--package", metavar="NAME", help="Name of the package. [default: vsphere]")
@click.option(
    "--check", is_flag=True, help="Write nothing; print how the package differs, exit 1 if it does."
)
@_STRICT
@_FORMAT
def generate(
    sources: tuple[str, ...],
    facts: tuple[str, ...],
    output: str | None,
    package: str | None,
    check: bool,
    strict: bool | None,
    format_: str,
) -> None:
    """Emit the Python package that SOURCEs describe.

    The package is written as a whole or not at all. Files of an earlier run that are no longer wanted are
    removed; a folder that this program did not write is never touched.
    """
    from codegen.emit import WriteError, drift, emit, write

    settings, diagnostics = _settings(sources, facts, strict)
    settings = replace(settings, output=output or settings.output, package=package or settings.package)
    if not settings.package.isidentifier():
        raise click.UsageError(f"--package takes a Python identifier, not {settings.package!r}.")
    api = _api(_run(settings, diagnostics), diagnostics, format_)
    target = Path(settings.output) / settings.package
    try:
        files = emit(api, package=settings.package)
        difference = drift(files, target) if check else ""
        if not check:
            write(files, target)
    except WriteError as error:
        _tell(diagnostics, format_, Severity.WARNING)
        click.echo(f"{error.path}: error: {error.reason} [unwritable]", err=True)
        sys.exit(UNUSABLE)
    _tell(diagnostics, format_, Severity.WARNING)
    if difference:
        click.echo(difference, nl=False)
        click.echo(f"{target.as_posix()} is out of date; repair it with: codegen generate", err=True)
        sys.exit(FINDINGS)
    if not check:
        click.echo(f"wrote {len(files)} files to {target.as_posix()}", err=True)
    _finish(settings, diagnostics)


@main.command()
@_SOURCES
@_FACTS
@click.option("-o", "--output", metavar="FILE", help="Write here instead of to standard output.")
@_STRICT
@_FORMAT
def ir(
    sources: tuple[str, ...], facts: tuple[str, ...], output: str | None, strict: bool | None, format_: str
) -> None:
    """Write the API that SOURCEs describe as JSON.

    The JSON is the linked IR: merged, corrected and resolved. docs/ir.md describes it.
    """
    from codegen.emit.writer import WriteError, write_file
    from codegen.ir.json_form import to_json

    settings, diagnostics = _settings(sources, facts, strict)
    api = _api(_run(settings, diagnostics), diagnostics, format_)
    text = to_json(api)
    _tell(diagnostics, format_, Severity.WARNING)
    if output is None:
        click.echo(text, nl=not text.endswith("\n"))
    else:
        try:
            write_file(Path(output), text)
        except WriteError as error:
            click.echo(f"{error.path}: error: {error.reason} [unwritable]", err=True)
            sys.exit(UNUSABLE)
    _finish(settings, diagnostics)


@main.command()
@_SOURCES
@_FACTS
@click.option("--stats", is_flag=True, help="Also print how many lines each rule of the layouts has read.")
@_FORMAT
def lint(sources: tuple[str, ...], facts: tuple[str, ...], stats: bool, format_: str) -> None:
    """Report everything that is wrong or doubtful in SOURCEs.

    Diagnostics go to standard output. The exit status is 1 where there is a warning, 2 where there is an
    error. docs/diagnostics.md explains each code.
    """
    settings, diagnostics = _settings(sources, facts, strict=True)
    found = _run(settings, diagnostics)
    click.echo(report.as_json(diagnostics) if format_ == "json" else report.as_text(diagnostics))
    if stats:
        click.echo(report.claims(found.reading.pages), err=format_ == "json")
    if diagnostics.failed:
        sys.exit(UNUSABLE)
    _finish(settings, diagnostics)


@main.command("show")
@click.argument("name")
@_SOURCES
@_FACTS
def show_command(name: str, sources: tuple[str, ...], facts: tuple[str, ...]) -> None:
    """Print what is known of NAME, a type or a member of one, and which documents say so.

    \b
    For example:
      codegen show vim.Task
      codegen show vim.Task.CancelTask
      codegen show vim.TaskInfo.state
    """
    settings, diagnostics = _settings(sources, facts, None)
    linked = _run(settings, diagnostics)
    api = _api(linked, diagnostics, "text")
    found = show.find(api, name)
    if found is None:
        near = show.suggestions(api, name)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        click.echo(f"{name} is not documented.{hint}", err=True)
        sys.exit(UNUSABLE)
    _print(show.describe(found, linked.statements))


def _print(text: str) -> None:
    """Print the way that suits: rich's colours where a person watches, plain text elsewhere."""
    if not sys.stdout.isatty():
        click.echo(text)
        return
    from rich.console import Console  # only here: it takes longer to load than most commands to run

    Console(highlight=True, markup=False, soft_wrap=False).print(text)


def _settings(
    sources: tuple[str, ...], facts: tuple[str, ...], strict: bool | None
) -> tuple[config.Config, Diagnostics]:
    """Settings of the file, overridden by flags; facts of the file go with sources of the file only."""
    diagnostics = Diagnostics()
    settings = config.load(Path.cwd(), diagnostics)
    if sources:
        settings = replace(settings, sources=sources, facts=())
    if facts:
        settings = replace(settings, facts=facts)
    if strict is not None:
        settings = replace(settings, strict=strict)
    return settings, diagnostics


def _run(settings: config.Config, diagnostics: Diagnostics) -> Run:
    return run(settings.sources, settings.facts, diagnostics)


def _api(linked: Run, diagnostics: Diagnostics, format_: str) -> Api:
    if linked.api is None:
        _tell(diagnostics, format_, Severity.WARNING)
        _unusable()
    return linked.api


def _unusable() -> NoReturn:
    click.echo("nothing was written", err=True)
    sys.exit(UNUSABLE)


def _tell(diagnostics: Diagnostics, format_: str, severity: Severity) -> None:
    """Write what was found, if anything was, to standard error."""
    found = report.at_least(diagnostics, severity)
    if format_ == "json":
        click.echo(report.as_json(diagnostics), err=True)
    elif found:
        click.echo(report.abridged(found), err=True)


def _finish(settings: config.Config, diagnostics: Diagnostics) -> None:
    warned = diagnostics.worst is not None and diagnostics.worst >= Severity.WARNING
    sys.exit(FINDINGS if settings.strict and warned else OK)
