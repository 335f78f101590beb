"""How much a run says on standard error: errors alone, what is usual, or also what it does and how long."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from enum import Enum
from time import perf_counter

import click

from codegen.program import progress

_KEY = f"{__name__}.volume"


class Volume(Enum):
    """How much is said, by the option that asks for it."""

    QUIET = "--quiet"
    USUAL = ""
    VERBOSE = "--verbose"


def volume() -> Volume:
    """What the options of the running command, or those before it, have asked for."""
    context = click.get_current_context(silent=True)
    return context.meta.get(_KEY, Volume.USUAL) if context else Volume.USUAL


def is_quiet() -> bool:
    """Whether only errors are to be told."""
    return volume() is Volume.QUIET


def mention(text: str) -> None:
    """Say what nobody has to know, unless only errors are to be told."""
    if not is_quiet():
        click.echo(text, file=sys.stderr)


def detail(text: str) -> None:
    """Say what only a person wants to know who asks what the run does."""
    if volume() is Volume.VERBOSE:
        click.echo(text, file=sys.stderr)


def options() -> list[click.Option]:
    """The options that set the volume; the program and each of its commands take them."""
    told = {
        Volume.QUIET: "Tell errors only.",
        Volume.VERBOSE: "Tell what is read, and how long each stage takes.",
    }
    return [
        click.Option(
            [each.value[1:3], each.value],
            is_flag=True,
            expose_value=False,
            callback=_setter(each),
            help=text,
        )
        for each, text in told.items()
    ]


def _setter(wanted: Volume) -> Callable[[click.Context, click.Parameter, bool], None]:
    """The callback of the option that asks for a volume; its opposite may have been given before."""

    def setting(context: click.Context, _: click.Parameter, is_given: bool) -> None:
        before = context.meta.get(_KEY)
        if not is_given or before is wanted:
            return
        if before is not None:
            raise click.UsageError(f"{before.value} and {wanted.value} ask for the opposite of each other.")
        context.meta[_KEY] = wanted

    return setting


def time_stages() -> None:
    """Say from now on, until the running command ends, how long each stage took, if that is asked for."""
    if volume() is Volume.VERBOSE:
        click.get_current_context().with_resource(_timed())


class StageTimes:
    """Says of each stage, when it is over, how long it took.

    Args:
        say: Takes each line.
        clock: Tells the time in seconds.
    """

    def __init__(self, say: Callable[[str], None], clock: Callable[[], float] = perf_counter) -> None:
        self._say = say
        self._clock = clock
        self._started = self._since = clock()
        self._doing = ""

    def begin(self, doing: str) -> None:
        """End the stage before, and begin another."""
        self._end(self._doing, self._since)
        self._doing, self._since = doing, self._clock()

    def end(self) -> None:
        """End the last stage, and say how long all of it took."""
        self._end(self._doing, self._since)
        self._end("in all", self._started)

    def _end(self, doing: str, since: float) -> None:
        if doing:
            self._say(f"{self._clock() - since:8.2f} s  {doing}")


@contextmanager
def _timed() -> Generator[None]:
    times = StageTimes(detail)
    with progress.heard(times.begin):
        try:
            yield
        finally:
            times.end()
