"""Whoever runs a command again and again, and wants to know what each run does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import click

from codegen.config import Config
from codegen.diagnostics import Diagnostic

_KEY = f"{__name__}.listener"


class RunListener(Protocol):
    """Hears of a run, at the moments at which there is something to know."""

    def writes(self, target: Path) -> None:
        """It will write this file or folder."""

    def reads(self, settings: Config, files: Sequence[str]) -> None:
        """It depends on these; said before it reads anything, and again when more is known of them."""

    def tells(self, found: Sequence[Diagnostic], is_whole: bool) -> None:
        """It has found this, which the listener tells in its own way; an error may have ended it early."""


def run_listener() -> RunListener | None:
    """Who listens to the running command, if anybody does."""
    context = click.get_current_context(silent=True)
    return context.meta.get(_KEY) if context else None


def listen(context: click.Context, listener: RunListener) -> None:
    """Let somebody hear of each run that a command starts.

    Args:
        context: Of the command.
        listener: Who is to hear.
    """
    context.meta[_KEY] = listener


def tell_reading(settings: Config, files: Sequence[str]) -> None:
    """Let whoever listens know what the run depends on.

    Args:
        settings: As far as they are known.
        files: Those that options name beside them.
    """
    if (listener := run_listener()) is not None:
        listener.reads(settings, files)
