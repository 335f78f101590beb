"""What is told of one slip in Markdown; see ``tests/slips.py``."""

from __future__ import annotations

import pytest

from tests.documents import CASE_NAMES
from tests.slips import KINDS, check


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", CASE_NAMES)
def test_what_is_told_of_a_slip(name: str, kind: str, goldens_are_written: bool) -> None:
    check(name, "md", kind, goldens_are_written)
