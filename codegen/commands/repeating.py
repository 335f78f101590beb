"""What a run of ``generate`` looks at, so that another one like it can tell whether it has anything to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.cache import observed, program, runs
from codegen.commands import streams
from codegen.commands.caching import CacheDiffersError, is_off, is_verifying
from codegen.commands.common import has_ir
from codegen.commands.listening import run_listener
from codegen.commands.output_choice import OutputChoice
from codegen.commands.volume import Volume, volume
from codegen.config import BUNDLED
from codegen.output import manifest, project, workplace
from codegen.program import data
from codegen.program.hashing import digest
from codegen.read.forms import others_bring_some
from codegen.read.sources.found import ENDINGS


@dataclass(frozen=True, slots=True)
class Watched:
    """A run, from its start.

    Attributes:
        choice: What it makes, and of what.
        inputs: What it is about to look at.
        files: The hash of each file that may be a document, by its path; None where a source is no folder.
        facts: The hash of each facts file, by its path.
    """

    choice: OutputChoice
    inputs: list[observed.Observation]
    files: Mapping[str, str] | None
    facts: Mapping[str, str]

    def holds(self) -> bool:
        """Whether all that the run was about to look at is as it was; else it may have read either."""
        try:
            return watch_again(self.choice).inputs == self.inputs
        except (observed.UnobservableError, OSError):
            return False

    def keep(self, has_written: bool, status: int) -> None:
        """Keep what the run has said, if it would do nothing, were it repeated now.

        Args:
            has_written: Whether it has made its output what it is.
            status: The exit status.

        Raises:
            CacheDiffersError: Another one like it is kept that has said something else.
        """
        if volume() is Volume.VERBOSE or run_listener() is not None:
            return  # it says how long it takes; or it is one of many, and no run of its own
        said = streams.heard()
        if is_verifying():
            before = runs.recalled([word for word in sys.argv[1:] if word != runs.VERIFY])
            if before is not None and before != (said, status):
                raise CacheDiffersError("words and status of this run")
            return
        try:
            if said is not None:
                runs.keep(sys.argv[1:], [*self.inputs, *_outputs(self.choice, has_written)], said, status)
        except (observed.UnobservableError, OSError):
            return


def watch(choice: OutputChoice) -> Watched | None:
    """Look at what a run is about to look at; None where another one could not tell whether it has changed.

    Nobody could tell whether outputs and forms of other distributions have, whose code may be anywhere.
    """
    if is_off() or has_ir():
        return None
    if choice.plugin.distribution or others_bring_some():
        return None
    try:
        return watch_again(choice, runs.taken_listings())
    except (observed.UnobservableError, OSError):
        return None


def watch_again(choice: OutputChoice, known: observed.Listings | None = None) -> Watched:
    """Look at the program, the settings, and all that these name.

    Args:
        choice: What the run makes, and of what.
        known: What was found in trees just before, which are not looked at again.

    Raises:
        UnobservableError: Nobody can tell by looking at something whether it is the same.
        OSError: The current folder is gone.
    """
    here, settings = Path.cwd(), choice.settings
    seen = program.files()
    seen += [observed.file(str(folder / "pyproject.toml")) for folder in (here, *here.parents)]
    files: dict[str, str] = {}
    for path in settings.sources:
        seen.append(_source(path, files, known))
    facts: dict[str, str] = {}
    for path in settings.facts:
        seen.append(_facts(path, facts))
    if settings.over:
        seen.append(_over(settings.over))
    if settings.templates:
        seen.append(observed.tree(settings.templates))
    if settings.accepted:
        seen.append(observed.file(settings.accepted))
    all_are_folders = all(map(os.path.isdir, settings.sources))
    return Watched(choice, seen, files if all_are_folders else None, facts)


def _source(path: str, files: dict[str, str], known: observed.Listings | None) -> observed.Observation:
    """What is to be seen of a source; ``files`` takes what a folder holds, under the names of documents."""
    if not os.path.isdir(path):
        return _existing(path)
    endings = sorted(ENDINGS)
    found = observed.listing(path, endings, hidden=False, known=known)
    files.update(_as_named(path, found))
    return observed.tree_of(found, path, endings, hidden=False)


def _as_named(folder: str, found: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Files of a folder as places name them; to ask that of each by itself takes as long as to hash it."""
    start, home = len(os.path.join(folder, "")), Path(folder).as_posix()
    above = "" if home == "." else f"{home.removesuffix('/')}/"
    return ((above + name[start:].replace(os.sep, "/"), hashed) for name, hashed in found.items())


def _facts(path: str, files: dict[str, str]) -> observed.Observation:
    """What is to be seen of facts; ``files`` takes the files, but for those that have another name there."""
    if path == BUNDLED:
        path = str(data.folder("spec") / "facts")
    if os.path.isdir(path):
        listing = observed.listing(path, [".toml"])
        seen = observed.tree_of(listing, path, [".toml"])
        found = {name: hashed for name, hashed in _as_named(path, listing) if Path(name).suffix}
    else:
        seen, found = _existing(path), {Path(path).as_posix(): digest(path)}
    known = {*map(os.path.realpath, files)}
    files.update((name, hashed) for name, hashed in found.items() if os.path.realpath(name) not in known)
    return seen


def _over(path: str) -> observed.Observation:
    return observed.tree(str(data.folder("spec"))) if path == BUNDLED else _existing(path)


def _existing(path: str) -> observed.Observation:
    """A file that is there; anything else, such as a repository, has to be asked each time."""
    if not os.path.isfile(path):
        raise observed.UnobservableError(path)
    return observed.file(path)


def _outputs(choice: OutputChoice, has_written: bool) -> list[observed.Observation]:
    """What the run has written, and what could make another one write more."""
    folder = Path(choice.settings.output)
    beside = [observed.file(str(folder / name)) for name in (*project.NAMES, manifest.NAME)]
    return [observed.package(str(choice.target), workplace.prefix(choice.target), has_written), *beside]
