"""What an audit looks like."""

from __future__ import annotations

import json

from codegen.audit.report import as_json, as_text
from codegen.ir.names import Kind

from .shop import SECOND, compared, prop, type_

FOUND = compared(
    type_("shop.Till", *(prop(f"coin{n}") for n in range(5)), prop("sum", "int"), kind=Kind.MANAGED),
    type_(
        "shop.Till",
        *(prop(f"coin{n}", since=SECOND) for n in range(5)),
        prop("sum", "long"),
        kind=Kind.MANAGED,
    ),
)


def test_the_table_counts_each_kind_of_fact() -> None:
    rows = {line.split()[0]: line.split()[1:] for line in as_text(FOUND).splitlines() if line[:1].isalpha()}
    assert rows["property.type"] == ["6", "6", "5", "0", "0", "0", "0", "0", "1"]
    assert rows["property.since"] == ["6", "0", "1", "5", "0", "0", "0", "0", "0"]


def test_both_places_are_shown() -> None:
    text = as_text(FOUND)
    assert "    shop.rst:7: shop.Till.sum: int in documents, long in tables" in text.splitlines()
    assert text.index("UNEXPLAINED: 1") < text.index("Left out by the documents: 5")


def test_what_comes_in_numbers_is_cut_short_unless_all_is_asked_for() -> None:
    assert "    and 2 more; --all shows them" in as_text(FOUND).splitlines()
    assert "more; --all" not in as_text(FOUND, None)
    assert as_text(FOUND, None).count("shop.version.two in tables") == 5


def test_programs_get_everything() -> None:
    found = json.loads(as_json(FOUND))
    assert (found["against"], found["types"], found["undocumented"]) == ("a shop 1.0", 1, 0)
    assert found["summary"]["property.type"]["unexplained"] == 1
    assert len(found["differences"]) == 6
    assert found["differences"][-1] == {
        "about": "shop.Till.sum",
        "fact": "property.type",
        "class": "unexplained",
        "reason": "no rule and no reviewed entry explains it",
        "documents": "int",
        "tables": "long",
        "path": "shop.rst",
        "line": 7,
    }
