"""Which outputs there are: those that the program brings, and those of other distributions."""

from __future__ import annotations

from codegen.outputs.output import API_VERSION, Output
from codegen.program.plugins import Plugin, PluginGroup, installed
from codegen.program.plugins import names as names_of

USUAL = "python"
"""The output of a run that names none."""

GROUP = PluginGroup(
    name="vim_codegen.outputs",
    what="output",
    kind=Output,
    api_version=API_VERSION,
    built_in={
        USUAL: "codegen.outputs.python:PACKAGE",
        "json-schema": "codegen.outputs.json_schema:JSON_SCHEMA",
    },
)


def names() -> list[str]:
    """The names of all outputs."""
    return names_of(GROUP)


class UnknownOutputError(Exception):
    """There is no output of a name."""


def named(name: str) -> Plugin[Output]:
    """The output of a name, which nothing has loaded yet.

    Raises:
        UnknownOutputError: There is none; the message says which there are.
        PluginError: Two have one name.
    """
    plugins = {plugin.name: plugin for plugin in installed(GROUP)}
    if name not in plugins:
        raise UnknownOutputError(f"there is no output {name!r}; there are {', '.join(plugins)}")
    return plugins[name]
