"""What ``make bench`` measures, and the promise that it measures it for."""

from __future__ import annotations

import pytest
from vsphere import vim, vmodl

from tests.documents import shared
from tools.bench import building
from tools.bench.reading import ROOT, Case

SPEC = (ROOT / "spec" / "rst", ROOT / "spec" / "md")


def test_a_measurement_is_a_process_of_its_own() -> None:
    read = Case("read", SPEC, 4).run()
    assert read.seconds > 0
    assert 0 < read.documents < 100
    assert read.peak > read.floor > 10


def test_the_floor_is_measured_on_the_same_documents() -> None:
    assert Case("docutils", SPEC[:1], 4).run().documents == Case("read", SPEC[:1], 4).run().documents


@pytest.mark.whole
def test_checked_values_cost_less_than_twice_what_they_cost_elsewhere() -> None:
    theirs = pytest.importorskip("pyVmomi")
    flat = building.scalars(vim), building.scalars(theirs.vim)
    specs = building.specs(vim, vmodl.query), building.specs(theirs.vim, theirs.vmodl.query)
    assert building.compare("flat", *flat) < 2
    assert building.compare("specs", *specs) < 2


@pytest.mark.whole
def test_reading_both_formats_of_the_reference_keeps_its_promise() -> None:
    rst, md = shared("corpus", "rst"), shared("corpus", "md")
    bare, some = Case("docutils", (rst,), 8).run(), Case("read", (rst, md), 8).run()
    read = Case("read", (rst, md)).run()
    assert some.seconds < 1.5 * bare.seconds
    assert read.each < 1.5 * some.each
    assert read.peak < 300
