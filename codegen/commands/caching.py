"""The option with which a command does without what earlier runs have found."""

from __future__ import annotations

import click

from codegen.cache import runs

# A run that finds its like must know of it before anything is parsed, and looks for the word itself.
cache_option = click.option(
    runs.OFF,
    is_flag=True,
    expose_value=False,
    help="Take nothing from earlier runs, and keep nothing for later ones.",
)
