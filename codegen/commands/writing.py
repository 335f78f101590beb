"""What the commands that write a folder of files share: their options, and what they tell of what changes."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.commands import completers, streams
from codegen.commands.calls import repair
from codegen.commands.common import (
    FINDINGS,
    put_diff,
    put_out,
    say,
    tell,
    unusable,
    unwritable,
)
from codegen.commands.given import F, keep_flag, kept_flag
from codegen.commands.listening import run_listener
from codegen.commands.volume import mention
from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place

if TYPE_CHECKING:
    from codegen.output.changes import Changes
    from codegen.output.manifest import ManifestFormat

_SHOWN = 10
"""So many files are named after a run."""


@dataclass(frozen=True, slots=True)
class WritingMode:
    """What is to become of what was made.

    Attributes:
        check: It is compared with what is there, and a difference is a finding.
        dry_run: What writing it would change is listed.
        diff: The difference is printed, too.
        force: What was changed by hand is written over.
    """

    check: bool
    dry_run: bool
    diff: bool
    force: bool

    @property
    def writes(self) -> bool:
        """Whether anything is written."""
        return not (self.check or self.dry_run)


def folder_option(*names: str, takes: str) -> Callable[[F], F]:
    """Let a command take a folder that it writes, which has to be named.

    Args:
        names: How the option is called.
        takes: What the folder takes.
    """
    return click.option(
        *names,
        metavar="DIR",
        required=True,
        shell_complete=completers.folders,
        help=f"Folder that takes {takes}.",
    )


def writing_options(command: F) -> F:
    """Let a command take what ``writing_mode`` finds out."""
    helps = {
        "force": "Write over generated files that were changed by hand, and remove them.",
        "diff": "Print how the files differ from those before.",
        "dry-run": "Write nothing; list the files that would be added, changed and removed.",
        "check": "Write nothing; print how the files differ, exit 1 if they do.",
    }
    for name, text in helps.items():
        command = click.option(f"--{name}", is_flag=True, expose_value=False, callback=keep_flag, help=text)(
            command
        )
    return command


def writing_mode() -> WritingMode:
    """What the options of ``writing_options`` ask for."""
    mode = WritingMode(*(bool(kept_flag(name)) for name in ("check", "dry_run", "diff", "force")))
    if mode.check and mode.dry_run:
        raise click.UsageError(
            "--check and --dry-run cannot be had together: both say what the exit status is."
        )
    return mode


def prepare(target: Path, format: ManifestFormat, mode: WritingMode) -> None:
    """See to an output before the work of making it is done; the program ends here if it cannot be written.

    Says if a merge left its manifest in conflict, and what that means. Where it will be written, what a
    killed run had begun there is finished first.

    Args:
        target: The folder.
        format: What its files are.
        mode: What is to become of what is made.
    """
    if (listener := run_listener()) is not None:
        listener.writes(target)
    from codegen.output import writer  # only here: help needs nothing of it
    from codegen.output.manifest import NAME
    from codegen.output.refusals import WriteError

    try:
        writer.check(target, format)
        if mode.writes:
            writer.recover(target, format)
        if writer.holds_conflict(target):
            place = (target / NAME).as_posix()
            mention(f"{place}: a merge left it in conflict; the files of both sides count as generated")
    except WriteError as error:
        unwritable(error.path, error.reason)


@contextmanager
def refusals_told(diagnostics: Diagnostics, format_: str) -> Generator[None, None, None]:
    """Let the program end where an output cannot be read or written; it tells what was found before."""
    from codegen.output.refusals import WriteError  # only here: help needs nothing of it

    try:
        yield
    except WriteError as error:
        tell(diagnostics, format_)
        unwritable(error.path, error.reason)


def put(
    outputs: Sequence[Changes],
    mode: WritingMode,
    diagnostics: Diagnostics,
    format_: str,
    reasons: Sequence[str] = (),
) -> None:
    """Write what was made, or tell how it differs from what is there; tell what was found on the way.

    The program ends here if it cannot be written, or differs where it is checked.

    Args:
        outputs: What was made: the output, and perhaps files beside it.
        mode: What is to become of it.
        diagnostics: What was found; takes what was changed by hand.
        format_: How to write that.
        reasons: Why files change, in lines.
    """
    if mode.writes and not mode.force:
        for place in _edited(outputs):
            diagnostics.report(codes.EDITED, Place(place), "it was changed by hand after it was generated")
    if diagnostics.failed:
        tell(diagnostics, format_)
        unusable(diagnostics)
    if mode.writes:
        with refusals_told(diagnostics, format_):
            for output in outputs:
                output.write(mode.force)
    tell(diagnostics, format_)
    _show(outputs, mode, reasons)


def _edited(outputs: Sequence[Changes]) -> list[str]:
    return [(output.folder / name).as_posix() for output in outputs for name in output.edited]


def _show(outputs: Sequence[Changes], mode: WritingMode, reasons: Sequence[str]) -> None:
    """Say what was or would be changed; the program ends here where that is a finding."""
    named = [(word, (output.folder / path).as_posix()) for output in outputs for word, path in output.each()]
    if named and (mode.check or mode.diff):
        put_diff("".join(output.drift() for output in outputs))
    elif named and mode.dry_run:
        put_out("\n".join(f"{word:<8} {path}" for word, path in named))
    edited = [] if mode.writes else _edited(outputs)
    for place in edited:
        say(f"{place} was changed by hand after it was generated; --force writes over it")
    if not mode.check:
        with streams.heard_as(_summary(outputs, [], mode)):  # as it would be said, were the run repeated
            mention("\n".join([_summary(outputs, named, mode), *(reasons if named else [])]))
    elif named:
        more = ["--force"] if edited else []
        say(f"{outputs[0].folder.as_posix()} is out of date; repair it with: {repair(*more)}")
        sys.exit(FINDINGS)


def _summary(outputs: Sequence[Changes], named: Sequence[tuple[str, str]], mode: WritingMode) -> str:
    """How many files of the output are others now, and by name the first of them and of those beside it."""
    output = outputs[0]
    folder, files = output.folder.as_posix(), output.number
    counts = Counter(word for word, _ in output.each()) if named else Counter[str]()
    first = f"{folder} is up to date: {_files(files)}"
    if counts:
        first = f"{'would write' if mode.dry_run else 'wrote'} {_files(files)} to {folder}"
    if counts and output.before:
        counts["unchanged"] = files - counts["added"] - counts["changed"]
        first = f"{first}: {', '.join(f'{number} {word}' for word, number in counts.items() if number)}"
    if mode.dry_run or not output.before:
        return first  # they are listed already, or all of them are new
    lines = [f"    {word:<8} {path}" for word, path in named[:_SHOWN]]
    more = [f"    and {len(named) - _SHOWN} more"] if len(named) > _SHOWN else []
    return "\n".join([first, *lines, *more])


def _files(number: int) -> str:
    return f"{number} file{'' if number == 1 else 's'}"
