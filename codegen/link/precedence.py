"""Which form is believed first about which fact; DESIGN.md, "Merging", is the source of this table.

Where the first form does not state a fact the next one is asked. ``FACTS`` is not in the table: a facts
entry overrides them all.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.names import Form, Kind

Order = tuple[Form, ...]

RST_FIRST: Order = (Form.RST, Form.FLAT, Form.MARKDOWN)
MARKDOWN_FIRST: Order = (Form.MARKDOWN, Form.RST, Form.FLAT)

PRECEDENCE: Mapping[str, Order] = {
    "kind": RST_FIRST,
    "base": RST_FIRST,
    "owner": RST_FIRST,
    "type": RST_FIRST,
    "array": RST_FIRST,
    "optional": RST_FIRST,  # but for managed properties, see below
    "privilege": RST_FIRST,
    "task_result": RST_FIRST,
    "task_result_array": RST_FIRST,
    "parameters": RST_FIRST,
    "raises": RST_FIRST,
    "properties": RST_FIRST,
    "methods": RST_FIRST,
    "text of a parameter or return": RST_FIRST,
    "since": MARKDOWN_FIRST,  # of faults, and version4 apart from version5; all else that both state agrees
    "wire_name": MARKDOWN_FIRST,
    "method name": MARKDOWN_FIRST,
    "values": MARKDOWN_FIRST,
    "deprecated": MARKDOWN_FIRST,
    "description": MARKDOWN_FIRST,
}


def order_of(fact: str, kind: Kind | None = None) -> Order:
    """The forms to ask about a fact of a type of some kind, the most trusted first."""
    if fact == "optional" and kind is Kind.MANAGED:
        return MARKDOWN_FIRST
    return PRECEDENCE[fact]
