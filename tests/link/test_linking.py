"""The order of passes is part of the design, and so is what comes out whatever goes in."""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen import link as link_package
from codegen.diagnostics import Diagnostics, Severity
from codegen.ir import forms
from codegen.ir.model import FIRST_VERSION
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import Statements, VersionRef
from codegen.link import link
from codegen.link.linking import PASSES
from tests.factories.stated import MD, linked, markdown, method, param, prop, type_, type_of, value


def test_order_of_passes_is_pinned() -> None:
    assert [each.__name__ for each in PASSES] == [
        "order_versions",
        "refuse_names",
        "drop_repeats",
        "resolve_since",
        "tell_editions",
        "merge_documents",
        "lay_over_base",
        "apply_entries",
        "derive_wire_names",
        "report_contradictions",
        "find_kinds",
        "refuse_members",
        "name_tasks",
        "complete_defaults",
        "resolve_references",
        "refuse_clashes",
        "report_wire_clashes",
        "check_hierarchy",
        "resolve_links",
    ]


def test_each_pass_is_the_function_of_a_module_of_its_name() -> None:
    assert [each.__module__ for each in PASSES] == [f"codegen.link.passes.{each.__name__}" for each in PASSES]


def test_passes_know_the_draft_and_helpers_but_no_other_pass() -> None:
    """Only who puts them in order imports passes, so each can be moved, tried and read alone."""
    importers = {
        path.name
        for path in Path(link_package.__file__).parent.rglob("*.py")
        if "codegen.link.passes" in _imported(path)
    }
    assert importers == {"linking.py"}


def _imported(path: Path) -> Iterator[str]:
    """The packages of what a module imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.rpartition(".")[0]


def test_nothing_in_gives_an_api_of_versions_alone() -> None:
    api = linked()
    assert api.types == ()
    assert api.versions[0].id == FIRST_VERSION


SHOP = (
    type_(
        "shop.Cart", prop("owner", "shop.Person"), method("Pay_Task", returns="vim.Task"), kind=Kind.MANAGED
    ),
    markdown(type_("shop.Cart", prop("owner", None, MD), method("Pay", place=MD), kind=Kind.MANAGED)),
    type_("shop.Cart.State", value("open"), value("paid"), kind=Kind.ENUM, place=Place("state.rst", 1)),
    type_("shop.fault.Broke", kind=Kind.FAULT, place=Place("broke.rst", 1), base="shop.fault.Fault"),
    type_(
        "shop.Till",
        method(
            "Count", param("coins", "shop.Coin"), raises=["shop.fault.Broke"], since=VersionRef(label="x")
        ),
        kind=Kind.MANAGED,
        place=Place("till.rst", 1),
    ),
)


@pytest.mark.parametrize("seed", range(8))
def test_order_of_input_does_not_matter(seed: int) -> None:
    shuffled = list(SHOP)
    random.Random(seed).shuffle(shuffled)
    first, other = Diagnostics(), Diagnostics()
    assert linked(*shuffled, diagnostics=other) == linked(*SHOP, diagnostics=first)
    assert list(first) == list(other)


def test_an_api_comes_back_even_with_errors() -> None:
    diagnostics = Diagnostics()
    broken = type_("shop.Cart", prop("items", "string"), prop("items", "int"), base="shop.Cart")
    api = linked(broken, type_("shop.Bad-Name"), diagnostics=diagnostics)
    assert diagnostics.worst is Severity.ERROR
    assert [str(each.name) for each in api.types] == ["shop.Cart"]
    assert type_of(api, "shop.Cart").base is None


def test_a_page_given_twice_is_as_one() -> None:
    diagnostics = Diagnostics()
    page = type_("shop.Cart", prop("items", "string"))
    api = link(Statements((page, page)), (), diagnostics)
    assert len(api.types) == 1
    assert diagnostics.worst is None


def test_flat_and_rst_and_markdown_make_one_type() -> None:
    flat = type_("shop.Cart", prop("owner"), form=forms.FLAT, place=Place("flat.txt", 1))
    api = linked(flat, type_("shop.Cart", prop("owner")), markdown(type_("shop.Cart", prop("owner"))))
    assert [str(place) for place in type_of(api, "shop.Cart").sources] == [
        "flat.txt:1",
        "shop.md:1",
        "shop.rst:1",
    ]
