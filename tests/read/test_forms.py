"""The content of a document tells its form, never its name."""

from __future__ import annotations

import pytest

from codegen.ir import forms
from tests.documents import CASE_NAMES, case, flattened, form_of


@pytest.mark.parametrize("name", CASE_NAMES)
def test_the_cases(name: str) -> None:
    assert form_of(case(name)) is forms.RST
    assert form_of(flattened(case(name))) is forms.FLAT
    assert form_of(case(name, "md")) is forms.MARKDOWN


@pytest.mark.parametrize("name", CASE_NAMES)
def test_white_space_around_a_document_does_not_matter(name: str) -> None:
    assert form_of(f"\n\n{case(name)}\n\n") is forms.RST
    assert form_of(f"\n \t{flattened(case(name))}\n") is forms.FLAT
    assert form_of(f"\n\n{case(name, 'md')}\n\n") is forms.MARKDOWN


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_flattened_document_may_have_been_wrapped_again(name: str) -> None:
    words = flattened(case(name)).split(" ")
    wrapped = "\n".join(" ".join(words[at : at + 9]) for at in range(0, len(words), 9))
    assert form_of(wrapped) is forms.FLAT


@pytest.mark.parametrize(
    "text",
    [
        "just words",
        "{}",
        "a,b\n1,2\n",
        "import os\n",
        "Words\n\nand more words.\n",
        "#",
    ],
)
def test_what_has_no_form(text: str) -> None:
    assert form_of(text) is None
