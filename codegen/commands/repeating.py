"""What a run of ``generate`` looks at, so that another one like it can tell whether it has anything to do."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from codegen.cache import observed, program, runs
from codegen.commands import streams
from codegen.commands.caching import CacheDiffersError, is_off, is_verifying
from codegen.commands.common import has_ir
from codegen.commands.listening import run_listener
from codegen.commands.output_choice import OutputChoice
from codegen.commands.volume import Volume, volume
from codegen.config import BUNDLED, Config
from codegen.output import manifest, project, workplace
from codegen.program import data
from codegen.read.forms import others_bring_some
from codegen.read.sources.found import ENDINGS


@dataclass(frozen=True, slots=True)
class Watched:
    """A run, from its start.

    Attributes:
        choice: What it makes, and of what.
        inputs: What it is about to look at.
    """

    choice: OutputChoice
    inputs: list[observed.Observation]

    def keep(self, status: int) -> None:
        """Keep what the run has said, if it would do nothing, were it repeated now.

        Args:
            status: The exit status.

        Raises:
            CacheDiffersError: Another one like it is kept that has said something else.
        """
        said = streams.heard()
        if is_verifying():
            before = runs.recalled([word for word in sys.argv[1:] if word != runs.VERIFY])
            if before is not None and before != (said, status):
                raise CacheDiffersError("words and status of this run")
            return
        try:
            # What has changed in the meantime may have been read before or after that.
            if said is not None and _inputs(self.choice.settings) == self.inputs:
                runs.keep(sys.argv[1:], [*self.inputs, *_outputs(self.choice)], said, status)
        except (observed.UnobservableError, OSError):
            return


def watch(choice: OutputChoice) -> Watched | None:
    """Look at what a run is about to look at; None where it cannot be repeated from what it says.

    Nobody could tell whether outputs and forms of other distributions have changed, whose code may be
    anywhere. A verbose run says how long it takes, and one of many is no run of its own.
    """
    is_wanted = not is_off() and volume() is not Volume.VERBOSE
    if not is_wanted or has_ir() or run_listener() is not None or streams.heard() is None:
        return None
    if choice.plugin.distribution or others_bring_some():
        return None
    try:
        return Watched(choice, _inputs(choice.settings))
    except (observed.UnobservableError, OSError):
        return None


def _inputs(settings: Config) -> list[observed.Observation]:
    """The program, the settings, and all that these name."""
    here = Path.cwd()
    seen = program.files()
    seen += [observed.file(str(folder / "pyproject.toml")) for folder in (here, *here.parents)]
    seen += [_source(path) for path in settings.sources]
    seen += [_facts(path) for path in settings.facts]
    if settings.templates:
        seen.append(observed.tree(settings.templates))
    if settings.accepted:
        seen.append(observed.file(settings.accepted))
    return seen


def _source(path: str) -> observed.Observation:
    if os.path.isdir(path):
        return observed.tree(path, sorted(ENDINGS), hidden=False)
    return _existing(path)


def _facts(path: str) -> observed.Observation:
    if path == BUNDLED:
        path = str(data.folder("spec") / "facts")
    return observed.tree(path, [".toml"]) if os.path.isdir(path) else _existing(path)


def _existing(path: str) -> observed.Observation:
    """A file that is there; anything else, such as a repository, has to be asked each time."""
    if not os.path.isfile(path):
        raise observed.UnobservableError(path)
    return observed.file(path)


def _outputs(choice: OutputChoice) -> list[observed.Observation]:
    """What the run has written, and what could make another one write more."""
    folder = Path(choice.settings.output)
    beside = [observed.file(str(folder / name)) for name in (*project.NAMES, manifest.NAME)]
    return [observed.package(str(choice.target), workplace.prefix(choice.target)), *beside]
