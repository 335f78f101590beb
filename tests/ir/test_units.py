"""Units of numbers: told by names, overridden by facts entries."""

from __future__ import annotations

import pytest

from codegen.ir.names import Primitive, TypeExpr, TypeName
from codegen.ir.units import ENDINGS, NO_UNIT, spellings, unit_of


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("memoryMB", "megabytes"),
        ("capacityInMb", "megabytes"),
        ("speedMb", "megabits per second"),
        ("linkSpeedMb", "megabits per second"),
        ("nicSpeedInMbps", "megabits per second"),
        ("rateKBps", "kilobytes per second"),
        ("usedB", "bytes"),
        ("bytes", "bytes"),
        ("bytesToSync", "bytes"),
        ("hz", "hertz"),
        ("busHz", "hertz"),
        ("cpuMHz", "megahertz"),
        ("cpuMhz", "megahertz"),
        ("timeoutSec", "seconds"),
        ("delayForAPDSec", "seconds"),
        ("jitterMs", "milliseconds"),
        ("retentionDays", "days"),
        ("percentDone", "percent"),
        ("lossPct", "percent"),
    ],
)
def test_a_name_tells_the_unit_of_a_number(name: str, unit: str) -> None:
    assert unit_of(name, Primitive.LONG) == unit


@pytest.mark.parametrize(
    "name",
    [
        "numVMs",
        "maxRegisteredVMs",
        "tputBps",
        "packetsPerSecond",
        "percentile",
        "hour",
        "thumb",
        "MBean",
        "",
        "B2",
    ],
)
def test_other_names_tell_none(name: str) -> None:
    assert unit_of(name, Primitive.LONG) is None


@pytest.mark.parametrize("type_", [Primitive.STRING, Primitive.BOOLEAN, TypeName.parse("shop.Cart"), None])
def test_only_numbers_are_counted(type_: TypeExpr | None) -> None:
    assert unit_of("sizeMB", type_) is None


def test_what_is_stated_goes_before_the_name() -> None:
    assert unit_of("peakBps", Primitive.LONG, "bits per second") == "bits per second"
    assert unit_of("sizeMB", Primitive.LONG, NO_UNIT) is None
    assert unit_of("size", Primitive.STRING, "megabytes") == "megabytes"


@pytest.mark.parametrize("ending", sorted(ENDINGS))
def test_each_ending_tells_its_unit_behind_any_word(ending: str) -> None:
    assert unit_of(f"used{ending}", Primitive.INT) == ENDINGS[ending]
    assert ending.lower() in spellings(ENDINGS[ending])
