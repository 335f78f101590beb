"""What options were given that a command does not take as arguments, since it shares them with others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

# Any: a decorator keeps a command as it is, whatever it takes.
F = TypeVar("F", bound=Callable[..., Any])
"""A command that gets an option."""


def keep(context: click.Context, parameter: click.Parameter, value: tuple[str, ...] | str | None) -> None:
    """Keep what an option was given, for ``kept``."""
    context.meta[f"{__name__}.{parameter.name}"] = (value,) if isinstance(value, str) else value or ()


def kept(name: str) -> tuple[str, ...]:
    """What an option with ``keep`` was given; nothing where it was not."""
    context = click.get_current_context(silent=True)
    return context.meta.get(f"{__name__}.{name}", ()) if context else ()


def keep_flag(context: click.Context, parameter: click.Parameter, value: bool | None) -> None:
    """Keep what an option was given, for ``kept_flag``."""
    context.meta[f"{__name__}.{parameter.name}"] = value


def kept_flag(name: str) -> bool | None:
    """What an option with ``keep_flag`` was given; None where it was not."""
    context = click.get_current_context(silent=True)
    return context.meta.get(f"{__name__}.{name}") if context else None
