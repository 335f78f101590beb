"""An API that is known without the documents of a run, over which these are laid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.ir.facts import Correction, FactEntry, Target
from codegen.ir.model import Api
from codegen.link.match_methods import canonical


@dataclass(frozen=True, slots=True)
class Base:
    """What is known.

    Attributes:
        api: All of it.
        reviewed: What facts entries have settled in it, by names; what documents state otherwise there
            was known by then.
    """

    api: Api
    reviewed: frozenset[tuple[Target, str]] = frozenset()


def base_of(api: Api, corrections: Iterable[Correction] = ()) -> Base:
    """What is known of an API.

    Args:
        api: The linked API.
        corrections: What it was linked with.
    """
    entries = (each for each in corrections if isinstance(each, FactEntry))
    return Base(api, frozenset((canonical(e.target), name) for e in entries for name in e.values.names))
