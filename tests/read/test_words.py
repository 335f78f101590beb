"""Every word of a document is accounted for, in every form.

Where a word that is no name and not of a text is removed, doubled or misspelt, either no fact changes or a
diagnostic stands on that word; for one that is missing, between its neighbours. One that is inserted changes
no fact in silence, either.
"""

from __future__ import annotations

import pytest

from tests.documents import CASE_NAMES, case, flattened
from tests.words import Change, changes, unaccounted

# The values of a flattened enum are a guess in any case.
FLAT = [name for name in CASE_NAMES if name != "enum"]
DOCUMENTS = {
    **{f"rst-{name}": case(name) for name in CASE_NAMES},
    **{f"flat-{name}": flattened(case(name)) for name in FLAT},
    **{f"md-{name}": case(name, "md") for name in CASE_NAMES},
}


def is_lost_title(name: str, change: Change) -> bool:
    """Whether nothing parts a title in words from the text behind it any more."""
    return name == "flat-versions" and change.kind == "remove" and set(change.word) == {"="}


def lost(name: str, seed: int, most: int) -> list[str]:
    """What becomes of the changed words that are not accounted for."""
    text = DOCUMENTS[name]
    tried = (change for change in changes(text, seed, most) if not is_lost_title(name, change))
    found = ((change, unaccounted(text, change)) for change in tried)
    return [f"{change}: {why}" for change, why in found if why is not None]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_word_is_told_of_where_it_stands(name: str) -> None:
    assert lost(name, 1, 20) == []


@pytest.mark.whole
@pytest.mark.parametrize("seed", range(2, 7))
@pytest.mark.parametrize("name", DOCUMENTS)
def test_all_words_are_told_of_where_they_stand(name: str, seed: int) -> None:
    assert lost(name, seed, 200) == []
