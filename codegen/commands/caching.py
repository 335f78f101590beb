"""What commands know of earlier runs, and the option that does without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from codegen.cache import runs
from codegen.config import Config
from codegen.diagnostics import Diagnostics

if TYPE_CHECKING:
    from codegen.pipeline import Run

_KEY = f"{__name__}.off"


def _keep(context: click.Context, _: click.Parameter, value: bool) -> None:
    context.meta[_KEY] = value


# A run that finds its like must know of it before anything is parsed, and looks for the word itself.
cache_option = click.option(
    runs.OFF,
    is_flag=True,
    expose_value=False,
    callback=_keep,
    help="Take nothing from earlier runs, and keep nothing for later ones.",
)


def is_off() -> bool:
    """Whether the running command is to know of no other run."""
    context = click.get_current_context(silent=True)
    return bool(context and context.meta.get(_KEY)) or runs.is_off(())


def run(settings: Config, diagnostics: Diagnostics, one_of_several: bool = False) -> Run:
    """Read and link what the settings name; documents that an earlier run has read are not read again.

    Args:
        settings: What holds for this run.
        diagnostics: Takes what is found.
        one_of_several: Whether there are other editions, so that facts may be about what only those have.
    """
    # Only here: reading and linking take long to load, and help needs neither.
    from codegen import pipeline
    from codegen.cache.documents import KeptDocuments
    from codegen.read.forms import others_bring_some
    from codegen.read.sources import Selection

    sources = [*settings.sources, "include", *settings.include, "exclude", *settings.exclude]
    # What a document is taken for depends on all forms that there are.
    memory = None if is_off() or others_bring_some() else KeptDocuments(sources)
    selection = Selection(settings.include, settings.exclude)
    found = pipeline.run(
        settings.sources, settings.facts, diagnostics, selection, settings.keep_going, memory, one_of_several
    )
    if memory is not None:
        memory.save()
    return found
