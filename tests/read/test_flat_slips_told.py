"""What is told of one slip among the words of flattened RST; see ``tests/slips.py``."""

from __future__ import annotations

import pytest

from tests.documents import CASE_NAMES
from tests.slips import OF_WORDS, check


@pytest.mark.parametrize("kind", OF_WORDS)
@pytest.mark.parametrize("name", CASE_NAMES)
def test_what_is_told_of_a_slip(name: str, kind: str, goldens_are_written: bool) -> None:
    check(name, "flat", kind, goldens_are_written)
