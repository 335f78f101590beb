"""``codegen watch``: run ``generate`` again whenever something changes that it depends on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from codegen.commands.calls import remember_call
from codegen.commands.common import FINDINGS, OK, UNUSABLE, current_folder, refuse, say
from codegen.commands.generate import generate
from codegen.commands.listening import listen
from codegen.commands.volume import mention
from codegen.config import Config
from codegen.diagnostics import Diagnostic, report
from codegen.program import progress

if TYPE_CHECKING:
    from codegen.watching.changes import ChangeSource
    from codegen.watching.inputs import InputState

_STDIN = "-"
_ONCE = {"--check", "--diff", "--dry-run", "--no-cache", "--verify-cache"}
"""Options of ``generate`` that make sense for a single run only."""


class Watch:
    """Runs, one after the other, each begun by a change of what the one before depended on.

    Args:
        run: Makes one run.
        changes: Tells when to look again.
        config_files: Files that settings may come from, whether they are there or not.
    """

    def __init__(self, run: Callable[[], None], changes: ChangeSource, config_files: Sequence[Path]) -> None:
        from codegen.watching.inputs import InputPath, Inputs

        self._run = run
        self._changes = changes
        self._config = tuple(InputPath(path.as_posix()) for path in config_files)
        self._inputs = Inputs(self._config)
        self._file = ""
        self._outputs: set[str] = set()
        self._known: Sequence[Diagnostic] = ()
        self._seen = self._settled()

    def go_on(self) -> NoReturn:
        """Run, wait, and run again, until a signal ends it."""
        while True:
            self._run_once()
            progress.rest()  # a person who waits for the next run sees no stage of the last one
            gc.collect()  # it rests while a command runs, and this one does not end
            mention(f"{report.summary(self._known)}; watching for changes, Ctrl-C ends it")
            for change in self._next_changes():
                mention(change)

    def _run_once(self) -> None:
        """Make a run that may fail; a signal ends it, and all of this."""
        try:
            self._run()
        except SystemExit as end:
            if end.code not in (OK, FINDINGS, UNUSABLE):
                raise

    def _next_changes(self) -> Sequence[str]:
        """Wait until something is otherwise than when the last run began, and say what."""
        from codegen.watching.inputs import differences

        while True:
            self._changes.wait()
            before, self._seen = self._seen, self._settled()
            if found := differences(before, self._seen):
                return found

    def _settled(self, followed: Collection[str] = ()) -> InputState:
        """How everything is, while all folders are followed; a new one may appear while that begins.

        Args:
            followed: The folders that are followed already.
        """
        state = self._inputs.look()
        while state.folders != followed:
            followed = state.folders
            self._changes.follow(followed)
            state = self._inputs.look()
        return state

    def writes(self, target: Path) -> None:
        """Take what a run writes, now or before its settings changed, for no input."""
        self._outputs.add(target.as_posix())

    def reads(self, settings: Config, files: Sequence[str]) -> None:
        """Follow what a run depends on, from just before it reads that."""
        from codegen.output.project import NAMES
        from codegen.watching.inputs import Inputs, inputs_of

        self._file = self._file or settings.file
        if self._file and not settings.file:
            refuse(f"{self._file} has no settings any more; nothing is written until they are back")
        if _STDIN in (*settings.sources, *files):
            raise click.UsageError("watch reads again and again, which standard input cannot be.")
        beside = [f"{settings.output}/{name}" for name in NAMES if settings.project]
        found = inputs_of(settings, files, [*self._outputs, *beside])
        self._inputs = Inputs((*self._config, *found.paths), found.outputs)
        self._seen = self._settled(self._seen.folders)

    def tells(self, found: Sequence[Diagnostic], is_whole: bool) -> None:
        """Tell what is new and what has gone since the run before."""
        from codegen.diagnostics.news import news

        heard = news(self._known, [each for each in found if not each.accepted], is_whole)
        self._known = heard.known
        if told := str(heard):
            say(told)


def _config_files() -> Sequence[Path]:
    """Where settings are looked for: here, and in the folders above that have such a file."""
    here = current_folder()
    above = [path for folder in here.parents if (path := folder / "pyproject.toml").is_file()]
    return [Path("pyproject.toml"), *above]


class _Endless(click.Command):
    """A command that can say how it was called, but does not end, so that nothing can be said of its end."""

    # Any: whatever settings click takes for a context.
    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        given = tuple(args)  # parsing empties the list
        context = super().make_context(info_name, args, parent, **extra)
        remember_call(context, self.name or "", given)
        return context


@click.command(
    cls=_Endless,
    params=[each for each in generate.params if _ONCE.isdisjoint(each.opts)],
    epilog="Exit status: 2 unusable options, or nothing can be watched, 130 after Ctrl-C. A run that fails "
    "says why, and the next change begins another.",
)
@click.pass_context
# Any: options are those of the other command, whatever these are.
def watch(context: click.Context, /, **options: Any) -> None:
    """Run codegen generate again whenever something changes that it depends on.

    That is documents, facts, templates, accepted findings and settings. Each run tells which findings are
    new and which have gone. Options are those of codegen generate. Repositories are read again with every
    run, but begin none.

    \b
    For example:
      codegen watch                      what the settings say
      codegen watch docs/ -o bindings    the package bindings/vsphere
    """
    from codegen.watching.changes import FolderChanges, WatchError

    try:
        changes = FolderChanges()
    except ImportError:
        refuse("codegen watch needs a library: pip install 'vim-codegen[watch]'")
    watching = Watch(lambda: context.invoke(generate, **options), changes, _config_files())
    listen(context, watching)
    try:
        watching.go_on()
    except WatchError as error:
        refuse(f"{error.reason}; with WATCHFILES_FORCE_POLLING=1 files are looked at again and again instead")
    finally:
        changes.close()
