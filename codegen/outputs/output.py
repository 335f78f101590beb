"""What an output is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from codegen.output.manifest import ManifestFormat
from codegen.select.needed import NOTHING, NeededTypes

if TYPE_CHECKING:
    from codegen.ir.hierarchy import ApiLookups
    from codegen.ir.model import Api
    from codegen.ir.names import TypeName

API_VERSION = 1
"""Grows when outputs have to be changed for a release."""

Option = Literal["package", "project", "templates"]
"""What users may set of some outputs only, by the names of options and settings."""
OPTIONS: tuple[Option, ...] = get_args(Option)


Arrangement = Mapping[str, list[str]]
"""How an output has arranged its types, as JSON can hold it."""


@dataclass(frozen=True, slots=True)
class Remaking:
    """How an output makes some of its files alone, where it knows how it has arranged the types of an API.

    Attributes:
        arrangement: What it has to know. It is the same as long as the types and opaque types of an API have
            the same names, kinds, bases and raised faults, and members do not change how classes are called.
        files: Gives the text of the files of some documented types, by path, by what can be had of the API,
            by the arrangement, and by whether methods have come, gone or other names; None where the
            arrangement is another one.
    """

    arrangement: Callable[[Api], Arrangement]
    files: Callable[[ApiLookups, Arrangement, Collection[TypeName], bool], Mapping[str, str] | None]


@dataclass(frozen=True, slots=True)
class Output:
    """A way in which an API becomes files.

    Attributes:
        api_version: The ``API_VERSION`` for which it is written, as a number of its own.
        format: What the manifest and messages call the files. Folders of another format are not touched.
        make: Gives the text of each file by its path inside the output's folder, with ``/`` between parts.
        options: What users may set of it. With ``package``, its folder is called after the package.
        unformatted: Names those of its files that a formatter would change; None where none judges them.
        needs: Gives the types that its files speak of themselves, so that every selection has them.
        remaking: How it makes the files of some types alone, which need no user's template. All other files
            follow from what types show of themselves to others: names, kinds, bases, wire names, versions,
            whether they are deprecated, and which have which methods. None where it cannot.
    """

    api_version: int
    format: ManifestFormat
    make: Callable[[Api], Mapping[str, str]]
    options: frozenset[Option] = frozenset()
    unformatted: Callable[[Mapping[str, str]], Sequence[str]] | None = None
    needs: Callable[[], NeededTypes] = lambda: NOTHING
    remaking: Remaking | None = None
