"""What an output is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from codegen.output.manifest import ManifestFormat
from codegen.select.needed import NOTHING, NeededTypes

if TYPE_CHECKING:
    from codegen.ir.model import Api

API_VERSION = 1
"""Grows when outputs have to be changed for a release."""

Option = Literal["package", "project", "templates"]
"""What users may set of some outputs only, by the names of options and settings."""
OPTIONS: tuple[Option, ...] = get_args(Option)


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
    """

    api_version: int
    format: ManifestFormat
    make: Callable[[Api], Mapping[str, str]]
    options: frozenset[Option] = frozenset()
    unformatted: Callable[[Mapping[str, str]], Sequence[str]] | None = None
    needs: Callable[[], NeededTypes] = lambda: NOTHING
