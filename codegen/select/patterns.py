"""Which types a pattern means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import translate

from codegen.ir.names import TypeName

_WILD = "*?["


def is_pattern(text: str) -> bool:
    """Whether a text stands for whatever matches it, and is no name."""
    return any(character in text for character in _WILD)


def matched(pattern: str, names: Iterable[TypeName]) -> list[TypeName]:
    """The types whose whole dotted name matches: ``*`` is any text, dots included, and case counts.

    Args:
        pattern: As for files: ``*``, ``?`` and ``[…]``.
        names: All types that there are.
    """
    is_meant = re.compile(translate(pattern)).fullmatch
    return [name for name in names if is_meant(str(name))]
