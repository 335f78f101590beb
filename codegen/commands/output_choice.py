"""Which output a run makes, and whether what was set fits it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

import click

from codegen.commands import completers
from codegen.commands.common import refuse, refuse_plugin
from codegen.commands.given import F
from codegen.config import Config
from codegen.output import package_name
from codegen.outputs import registry
from codegen.outputs.output import OPTIONS, Output
from codegen.program.plugins import Plugin, PluginError


@dataclass(frozen=True, slots=True)
class OutputChoice:
    """An output, and what was set of it.

    Attributes:
        plugin: The output, as it was found.
        output: The same, loaded.
        settings: What holds for this run, without what goes with other outputs.
    """

    plugin: Plugin[Output]
    output: Output
    settings: Config

    @property
    def target(self) -> Path:
        """The folder of the output."""
        folder = Path(self.settings.output)
        named = "package" in self.output.options
        return folder / package_name.folder(self.settings.package) if named else folder


class _ListsOutputs(click.Option):
    """An option whose help says which outputs there are, looked up only where somebody asks."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        names = ", ".join(registry.names())
        return record and (record[0], f"{record[1]} {names}. [default: {registry.USUAL}]")


def output_option(command: F) -> F:
    """Let a command take the name of an output."""
    option = click.option(
        "--as",
        "output_name",
        metavar="NAME",
        cls=_ListsOutputs,
        shell_complete=completers.outputs,
        help="What to make:",
    )
    return option(command)


def chosen(settings: Config, name: str | None, given: Collection[str]) -> OutputChoice:
    """The output that is asked for.

    The program ends here where an option does not go with the output. So does a setting of the file, unless
    an option names another output than the file: then it is meant for that one, and left aside.

    Args:
        settings: What holds for this run.
        name: The output that an option names, if one does.
        given: The other options that were given.
    """
    try:
        plugin = registry.named(name or settings.output_name or registry.USUAL)
        output = plugin.load()
    except registry.UnknownOutputError as error:
        refuse(str(error))
    except PluginError as error:
        refuse_plugin(error)
    in_file = {"project": settings.project, "templates": bool(settings.templates)}
    for option in (each for each in OPTIONS if each not in output.options):
        if option in given:
            refuse(f"--{option} does not go with the output {plugin.name}")
        if name is None and in_file.get(option):
            refuse(f"{option} in [tool.codegen] does not go with the output {plugin.name}")
    if "verify-format" in given and output.unformatted is None:
        refuse(f"--verify-format does not go with the output {plugin.name}")
    settings = replace(
        settings,
        project=settings.project and "project" in output.options,
        templates=settings.templates if "templates" in output.options else "",
    )
    return OutputChoice(plugin, output, settings)
