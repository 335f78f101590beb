"""Units of numbers: what a facts entry states, else what the name of a property or parameter says.

Names are read by their last words, so that no member has to be listed. What several units may go by
(``Bps`` is bits as well as bytes) stands in no table; a facts entry says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.ir.names import Primitive, TypeExpr

NO_UNIT = "none"
"""What a facts entry states of a number that has no unit, whatever its name ends with."""

ENDINGS: Mapping[str, str] = {
    "B": "bytes",
    "Bytes": "bytes",
    "KB": "kilobytes",
    "Kb": "kilobytes",
    "MB": "megabytes",
    "Mb": "megabytes",
    "GB": "gigabytes",
    "Gb": "gigabytes",
    "TB": "terabytes",
    "KiB": "kibibytes",
    "Kib": "kibibytes",
    "MiB": "mebibytes",
    "Mib": "mebibytes",
    "GiB": "gibibytes",
    "Gib": "gibibytes",
    "BytesPerSec": "bytes per second",
    "BytesPerSecond": "bytes per second",
    "KBps": "kilobytes per second",
    "MBps": "megabytes per second",
    "Kbps": "kilobits per second",
    "Mbps": "megabits per second",
    "Gbps": "gigabits per second",
    "SpeedMb": "megabits per second",
    "SpeedsMb": "megabits per second",
    "Hz": "hertz",
    "KHz": "kilohertz",
    "Khz": "kilohertz",
    "MHz": "megahertz",
    "Mhz": "megahertz",
    "GHz": "gigahertz",
    "Ghz": "gigahertz",
    "Ns": "nanoseconds",
    "Nanos": "nanoseconds",
    "Us": "microseconds",
    "Usec": "microseconds",
    "Micros": "microseconds",
    "Ms": "milliseconds",
    "Msec": "milliseconds",
    "Millis": "milliseconds",
    "MilliSeconds": "milliseconds",
    "Milliseconds": "milliseconds",
    "Sec": "seconds",
    "Secs": "seconds",
    "Seconds": "seconds",
    "Mins": "minutes",
    "Minutes": "minutes",
    "Hours": "hours",
    "Days": "days",
    "Pct": "percent",
    "Percent": "percent",
    "Percentage": "percent",
}
"""The unit of a number whose name ends so, as one that begins with a capital or as the whole name."""

BEGINNINGS: Mapping[str, str] = {"bytes": "bytes", "percent": "percent"}
"""The unit of a number whose name begins with this word, where its end tells none."""

NUMBERS = frozenset(
    (Primitive.BYTE, Primitive.SHORT, Primitive.INT, Primitive.LONG, Primitive.FLOAT, Primitive.DOUBLE)
)
_LONGEST_FIRST = sorted(ENDINGS, key=lambda ending: (-len(ending), ending))
_OWN_WORD = 3
"""So many letters are a word of their own behind a capital, too; ``VMs`` are several, and no ``Ms``."""


def unit_of(name: str, type_: TypeExpr | None, stated: str | None = None) -> str | None:
    """The unit of a property or parameter; None where it has none, or nobody knows it.

    Args:
        name: Its name, or nothing where it has none.
        type_: Its type; only numbers have units that their names tell.
        stated: What a facts entry states.
    """
    if stated is not None:
        return None if stated == NO_UNIT else stated
    if type_ not in NUMBERS or not name:
        return None
    return next(_told(name), None)


def spellings(unit: str) -> frozenset[str]:
    """The words by which a text may name a unit, in small letters."""
    short = {ending.lower() for ending, meant in ENDINGS.items() if meant == unit}
    return frozenset({unit, unit.removesuffix("s"), *short})


def _told(name: str) -> Iterator[str]:
    for ending in _LONGEST_FIRST:
        whole = name in (ending[0].lower() + ending[1:], ending.lower())
        if whole or (name.endswith(ending) and _begins_word(name[: -len(ending)], ending)):
            yield ENDINGS[ending]
    first = re.match("[a-z]+", name)
    if first and first[0] in BEGINNINGS:
        yield BEGINNINGS[first[0]]


def _begins_word(before: str, ending: str) -> bool:
    return not before or not before[-1].isupper() or (len(ending) >= _OWN_WORD and ending[1].islower())
