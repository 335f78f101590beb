"""How the running command was called."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

import click

_GIVEN = f"{__name__}.given"


def remember_call(context: click.Context, name: str, given: Sequence[str]) -> None:
    """Keep the name of a command and the words behind it, for ``repair``."""
    context.meta[_GIVEN] = (name, *given)


def repair(*more: str) -> str:
    """The command that is running, as a shell takes it, but writing where it only checks.

    Args:
        more: Options that it needs for that.
    """
    given: tuple[str, ...] = click.get_current_context().meta[_GIVEN]
    return shlex.join(["codegen", *(word for word in given if word not in ("--check", *more)), *more])
