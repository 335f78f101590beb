"""``codegen generate``: make the package, or another output."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from codegen import __version__
from codegen.commands import completers
from codegen.commands.common import (
    Repeatable,
    diagnostics_option,
    facts_option,
    finish,
    has_ir,
    refuse,
    settings_of,
    sources_argument,
    strict_option,
)
from codegen.commands.output_choice import chosen, output_option
from codegen.commands.selecting import selection_options
from codegen.commands.volume import mention
from codegen.commands.writing import prepare, put, refusals_told, writing_mode, writing_options
from codegen.config import Config, bundled
from codegen.output import package_name
from codegen.output import project as project_files


@click.command(
    cls=Repeatable,
    epilog="Exit status: 0 clean, 1 warnings with --strict, something left out with --keep-going, or drift "
    "with --check, 2 unusable input or output, or a generated file that was changed by hand; then nothing is "
    "written.",
)
@sources_argument
@facts_option
@selection_options
@output_option
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    shell_complete=completers.folders,
    help="Folder that takes the output. [default: generated]",
)
@click.option(
    "--package", metavar="NAME", help="Name of the package; dots stand for folders in DIR. [default: vsphere]"
)
@click.option(
    "--project/--no-project",
    default=None,
    help="Make DIR a project that pip can install: pyproject.toml, README.md and LICENSE, "
    "where there are none.",
)
@click.option(
    "--templates",
    metavar="DIR",
    shell_complete=completers.folders,
    help="Folder of templates that go before those of the program; docs/templates.md has them.",
)
@writing_options
@click.option(
    "--verify-format",
    is_flag=True,
    help="Ask black about every module, and write nothing where it would change one; it takes its time.",
)
@strict_option
@diagnostics_option("--format")
def generate(
    sources: tuple[str, ...],
    facts: tuple[str, ...],
    output_name: str | None,
    output: str | None,
    package: str | None,
    project: bool | None,
    templates: str | None,
    verify_format: bool,
    strict: bool | None,
    diagnostics_: str,
) -> None:
    """Emit the Python package that SOURCEs describe, or another output that --as names.

    It is written as a whole or not at all. Files of an earlier run that are no longer wanted are removed; a
    folder that this program did not write is never touched.

    \b
    For example:
      codegen generate                                      what the settings say
      codegen generate docs/ -o bindings                    the package bindings/vsphere
      codegen generate docs/ -o src --package acme.vsphere  the package src/acme/vsphere
      codegen generate docs/ -o bindings --project          as a project: pip install ./bindings
      codegen generate docs/ -o out --as json-schema        a JSON Schema instead: out/schema.json
      codegen generate docs/ --select 'vim.host.*'          these types alone, and what they need
      codegen generate --check                              whether it is up to date, for CI
      codegen generate --dry-run                            which files would be others
    """
    from codegen.commands import making, repeating
    from codegen.output import beside

    mode = writing_mode()
    settings, diagnostics = settings_of(sources, facts, strict)
    settings = _with_options(settings, output, package, project, templates)
    given = {"package": package, "project": project, "templates": templates, "verify-format": verify_format}
    choice = chosen(settings, output_name, {option for option, value in given.items() if value})
    settings, target = choice.settings, choice.target
    _project_files(settings)  # refuses a name before documents are read, which takes its time
    if settings.sources == bundled().sources and mode.writes and not has_ir():
        mention(f"no SOURCE and no settings: writing the bundled API into ./{settings.output}")
    watched = repeating.watch(choice)
    prepare(target, choice.output.format, mode)
    project_of = partial(_project_files, settings)
    work = making.Work(choice, mode, verify_format, project_of, watched, diagnostics, diagnostics_)
    made = making.make(work)
    with refusals_told(diagnostics, diagnostics_):
        extra = beside.plan(made.beside, project_files.NAMES, project_files.MARK, Path(settings.output))
    put([made.files, extra], mode, diagnostics, diagnostics_, made.reasons)
    run_holds = watched is not None and watched.holds()
    if mode.writes:
        made.keep(run_holds)
    for name in extra.kept:
        mention(f"{(extra.folder / name).as_posix()} is not as this program wrote it, and left alone")
    keep = partial(watched.keep, mode.writes) if watched and run_holds else None
    finish(settings, diagnostics, keep)


def _with_options(
    settings: Config,
    output: str | None,
    package: str | None,
    project: bool | None,
    templates: str | None,
) -> Config:
    """The settings, overridden by the options of this command."""
    if package is not None and (reason := package_name.refusal(package)):
        refuse(f"--package {package!r} {reason}")
    return replace(
        settings,
        output=output or settings.output,
        templates=templates or settings.templates,
        package=package or settings.package,
        project=settings.project if project is None else project,
    )


def _project_files(settings: Config) -> dict[str, str]:
    """What makes a project of the output, if that is wanted."""
    if not settings.project:
        return {}
    name = settings.project_name or project_files.usual_name(settings.package)
    # A name of the settings that cannot be has been reported with its line: nothing is written in that run.
    if not settings.project_name and (reason := project_files.name_refusal(name)):
        refuse(f"{name!r} {reason}; set project-name in [tool.codegen]")
    version = settings.project_version or __version__
    return project_files.files(
        project_files.Project(settings.package, name, version, settings.project_license)
    )
