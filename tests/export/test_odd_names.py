"""Names that mean something to Python or to layouts are written and read as any others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen.commands.round_trip import read_back
from codegen.diagnostics import Diagnostics
from codegen.export import export
from codegen.ir.forms import HTML, MARKDOWN, RST, Form
from codegen.ir.model import Api
from codegen.ir.names import TypeName
from codegen.layouts import markdown, rst
from tests.emit.odd_names import everywhere, inherited

WORDS = {RST: rst.VALUE, MARKDOWN: markdown.VALUE, HTML: markdown.VALUE}
EXPECTED = {"case-clash", "kind-assumed", "passed-over", "wire-clash"}


@pytest.mark.parametrize("form", WORDS)
@pytest.mark.parametrize("case", [everywhere, inherited])
def test_every_name_reads_back(case: Callable[[], Api], form: Form) -> None:
    """The values that a layout has no way to write are left out, and are told by ``codegen export``."""
    diagnostics = Diagnostics()
    api = case()
    back = read_back({form: export(api, form)}, diagnostics)
    assert back is not None, list(map(str, diagnostics))[:5]
    assert {found.code for found in diagnostics} <= EXPECTED
    assert names(back) == names(api, form)


def names(api: Api, form: Form | None = None) -> dict[TypeName, list[object]]:
    """The members of each type, and the parameters of methods, as far as a form can state them."""
    return {
        type_.name: [
            *(prop.name for prop in type_.properties),
            *((method.name, *(each.name for each in method.parameters)) for method in type_.methods),
            *(each.name for each in type_.values if form is None or WORDS[form].fullmatch(each.name)),
        ]
        for type_ in api.types
    }
