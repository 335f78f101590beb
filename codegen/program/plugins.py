"""Plug-ins: what other distributions add to the program, and what it brings itself in the same way.

A distribution names objects by entry points of a group. Each is an object of the group's class and says for
which version of that class it was written. Nothing of a plug-in is imported before it is used.
"""

from __future__ import annotations

import importlib
import traceback
from collections import Counter
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint  # it takes longer to load than all else that help needs

_T = TypeVar("_T")
_PROGRAM = "codegen"


class PluginError(Exception):
    """A plug-in cannot be used, or has failed.

    Attributes:
        where: Whom to ask about it: its distribution, or the program where it is its own.
        reason: What is wrong, in one sentence that names the plug-in.
    """

    def __init__(self, where: str, reason: str) -> None:
        # What is raised has its arguments already, so it can be passed on between processes.
        self.where = where
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class PluginGroup(Generic[_T]):
    """A sort of plug-in.

    Attributes:
        name: The group that entry points name.
        what: What messages call one of the sort, such as ``output``.
        kind: The class of the objects; each of them has ``api_version``.
        api_version: The version of that class. It grows when plug-ins have to be changed for it.
        built_in: Those that the program brings itself: where each object is (``module:name``), by its name.
    """

    name: str
    what: str
    kind: type[_T]
    api_version: int
    built_in: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Plugin(Generic[_T]):
    """A plug-in that is installed, and perhaps was never loaded.

    Attributes:
        group: Its sort.
        name: What users call it.
        entry: Where its object is: ``module:name``.
        distribution: Name and version of what it was installed with; empty for the program's own.
    """

    group: PluginGroup[_T]
    name: str
    entry: str
    distribution: str = ""

    def __str__(self) -> str:
        origin = f" of {self.distribution}" if self.distribution else ""
        return f"the {self.group.what} {self.name!r} (entry point {self.entry}{origin})"

    def load(self) -> _T:
        """Import the object.

        Raises:
            PluginError: It cannot be imported, is of another class, or was written for another version.
        """
        from importlib.metadata import EntryPoint

        with self.guarded():
            made: object = EntryPoint(self.name, self.entry, self.group.name).load()
        version: object = getattr(made, "api_version", None)
        if isinstance(version, int) and version != self.group.api_version:
            raise self.error(
                f"is written for version {version} of what plug-ins use, and this program has "
                f"version {self.group.api_version}"
            )
        if not isinstance(made, self.group.kind):
            kind = f"{self.group.kind.__module__}.{self.group.kind.__qualname__}"
            raise self.error(f"is a {type(made).__qualname__}, where a {kind} is wanted")
        return made

    @contextmanager
    def guarded(self) -> Generator[None, None, None]:
        """Run code of the plug-in; what is wrong in the program's own is raised as it is.

        Raises:
            PluginError: The code of another distribution has raised an exception, whichever it was.
        """
        try:
            yield
        except Exception as error:
            if not self.distribution:
                raise
            raise self.error(f"raised {_told(error)}") from error

    def error(self, reason: str) -> PluginError:
        """What to raise where the plug-in is wrong.

        Args:
            reason: The rest of a sentence that begins with its name.
        """
        return PluginError(self.distribution or _PROGRAM, f"{self} {reason}")


def installed(group: PluginGroup[_T]) -> tuple[Plugin[_T], ...]:
    """All plug-ins of a group: the program's own in their order, then others by name.

    Raises:
        PluginError: Two have one name, so that nobody could tell which one is meant.
    """
    plugins = _all(group)
    count = Counter(plugin.name for plugin in plugins)
    for plugin in plugins:
        if count[plugin.name] > 1 and plugin.distribution:
            other = next(each for each in plugins if each.name == plugin.name and each is not plugin)
            raise plugin.error(f"has the name of another one: {other}")
    return tuple(plugins)


def names(group: PluginGroup[_T]) -> list[str]:
    """The names of all plug-ins of a group, also where two have one."""
    return list(dict.fromkeys(plugin.name for plugin in _all(group)))


def _all(group: PluginGroup[_T]) -> list[Plugin[_T]]:
    from importlib.metadata import entry_points

    own = [Plugin(group, name, entry) for name, entry in group.built_in.items()]
    found = sorted(entry_points(group=group.name), key=lambda point: (point.name, point.value))
    return own + [Plugin(group, point.name, point.value, _distribution(point)) for point in found]


def _distribution(point: EntryPoint) -> str:
    """Name and version of what an entry point was installed with."""
    return f"{point.dist.name} {point.dist.version}" if point.dist else "an unknown distribution"


def _told(error: Exception) -> str:
    """An exception in a few words: what it is, what it says, and where it was raised."""
    from importlib import metadata

    says = " ".join(str(error).split())
    told = f"{type(error).__name__}: {says}" if says else type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    # In what imports the plug-in, nobody could mend anything.
    ours = {__file__, importlib.__file__, metadata.__file__}
    written = [each for each in frames if each.filename not in ours and not each.filename.startswith("<")]
    place = f" [{written[-1].filename}:{written[-1].lineno}]" if written else ""
    return told + place
