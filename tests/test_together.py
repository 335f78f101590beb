"""Which tests share a process."""

from __future__ import annotations

import pytest

from tests.together import BUNDLED, REFERENCE, scope


@pytest.mark.parametrize(
    ("test", "whole", "expected"),
    [
        ("tests/commands/test_streams.py::test_without_buffers", False, "tests/commands/test_streams.py"),
        ("tests/test_growth.py::test_it[a::b]", False, "tests/test_growth.py::test_it[a::b]"),
        ("tests/test_generated.py::test_it", False, BUNDLED),
        ("tests/commands/test_over.py::test_it", False, BUNDLED),
        ("tests/commands/test_selecting.py::test_it", False, BUNDLED),
        ("tests/corpus/test_facts.py::test_it[rst]", True, REFERENCE),
        ("tests/export/test_round_trip.py::test_the_reference", True, REFERENCE),
        (
            "tests/corpus/test_fuzz.py::test_a_long_line_ends",
            True,
            "tests/corpus/test_fuzz.py::test_a_long_line_ends",
        ),
    ],
)
def test_a_file_is_together_unless_its_tests_share_nothing(test: str, whole: bool, expected: str) -> None:
    assert scope(test, whole) == expected
