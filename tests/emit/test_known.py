"""What docstrings say of members that no document describes, and what they add to descriptions."""

from __future__ import annotations

import ast
import inspect
from dataclasses import replace

import pytest
from hypothesis import given

from codegen.emit import emit
from codegen.ir.model import Api, Property, Returns
from codegen.ir.names import Kind
from tests.emit.any_api import apis
from tests.factories.linked import (
    SECOND,
    api,
    data,
    enum,
    failure,
    fault,
    managed,
    method,
    param,
    prop,
    returns,
    value,
)


def docstrings(source: str) -> dict[str, str]:
    """The docstrings of classes, methods and attributes of a module, by their dotted names."""
    found: dict[str, str] = {}

    def visit(node: ast.AST, owner: str) -> None:
        children = list(ast.iter_child_nodes(node))
        for child, below in zip(children, [*children[1:], None], strict=True):
            if isinstance(child, ast.ClassDef | ast.FunctionDef):
                found[f"{owner}{child.name}"] = ast.get_docstring(child) or ""
                visit(child, f"{owner}{child.name}.")
            target = child.targets[0] if isinstance(child, ast.Assign) else getattr(child, "target", None)
            text = below.value if isinstance(below, ast.Expr) else None
            if isinstance(text, ast.Constant) and isinstance(target, ast.Name):
                found[f"{owner}{target.id}"] = inspect.cleandoc(str(text.value))

    visit(ast.parse(source), "")
    return found


def of(api_: Api, path: str, name: str) -> str:
    return docstrings(emit(api_)[path])[name]


@pytest.mark.parametrize(
    ("member", "words"),
    [
        (prop("key"), "``string``, required. Since Shop 1.0."),
        (prop("key", optional=True), "``string``, optional. Since Shop 1.0."),
        (prop("key", optional=None), "``string``. Since Shop 1.0."),
        (prop("sizeMB", "long", since=SECOND), "``long`` in megabytes, required. Since Shop 2.0."),
        (prop("sizes", "int", array=True), "List of ``int``, required. Since Shop 1.0."),
        (prop("waitsMs", "int", array=True), "List of ``int`` in milliseconds, required. Since Shop 1.0."),
        (replace(prop("size", "int"), unit="bytes"), "``int`` in bytes, required. Since Shop 1.0."),
        (replace(prop("sizeMB", "int"), unit="none"), "``int``, required. Since Shop 1.0."),
        (prop("key", None), "Value of a type that the documents do not state, required. Since Shop 1.0."),
    ],
)
def test_a_field_without_a_description_says_what_is_known_of_it(member: Property, words: str) -> None:
    assert of(api(data("shop.Cart", member)), "shop/_cart.py", f"Cart.{member.name}") == words


def test_a_class_lists_the_same_of_its_fields_but_for_the_version_of_its_own() -> None:
    cart = data("shop.Cart", prop("key"), prop("sizeMB", "int", optional=True, since=SECOND))
    told = of(api(cart), "shop/_cart.py", "Cart")
    assert "    - ``key``: ``string``, required.\n" in told
    assert "    - ``sizeMB``: ``int`` in megabytes, optional. Since Shop 2.0.\n" in told


def test_a_property_of_a_managed_object_is_set_or_may_not_be() -> None:
    till = managed("shop.Till", prop("key", privilege="Till.Query"), prop("name", optional=True))
    found = docstrings(emit(api(till))["shop/_till.py"])
    assert found["Till.key"] == ("``string``, always set. Since Shop 1.0.\n\nPrivilege:\n    ``Till.Query``")
    assert found["Till.name"] == "``string``, optional. Since Shop 1.0."


@pytest.mark.parametrize(
    ("given_back", "words"),
    [
        (returns("void"), "Returns nothing."),
        (returns("shop.Cart"), "Returns ``shop.Cart``."),
        (returns("int", optional=True), "Returns ``int``, or None."),
        (returns("int", array=True, optional=True), "Returns a list of ``int``, which may be empty."),
        (replace(returns("long"), unit="bytes"), "Returns ``long`` in bytes."),
        (returns(None), "Returns something whose type the documents do not state."),
        (returns("vim.Task"), "Starts a task."),
        (returns("vim.Task", task_result="void"), "Starts a task that yields nothing."),
        (returns("vim.Task", task_result="int"), "Starts a task that yields ``int``."),
    ],
)
def test_a_method_without_a_description_says_what_it_gives_back(given_back: Returns, words: str) -> None:
    till = managed("shop.Till", method("Open", returns=given_back))
    made = api(till, data("shop.Cart"), managed("vim.Task"))
    assert of(made, "shop/_till.py", "Till.Open") == f"{words} Since Shop 1.0."


def test_parameters_and_faults_say_what_is_known() -> None:
    call = method(
        "Open",
        param("waitSec", "int"),
        param("key", optional=True, since=SECOND),
        faults=(fault("shop.Broke"),),
        privilege="Till.Open",
    )
    told = of(api(managed("shop.Till", call), failure("shop.Broke")), "shop/_till.py", "Till.Open")
    assert told.split("\n") == [
        "Returns nothing. Since Shop 1.0.",
        "",
        "Args:",
        "    waitSec: ``int`` in seconds, required.",
        "    key: ``string``, optional. Since Shop 2.0.",
        "",
        "Raises:",
        "    shop.Broke: Not described.",
        "",
        "Privilege:",
        "    ``Till.Open``",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How large it is.", "How large it is.\n\nUnit:\n    megabytes"),
        ("Its size in megabytes.", "Its size in megabytes."),
        ("Its size (MB).", "Its size (MB)."),
        ("One megabyte or more.", "One megabyte or more."),
    ],
)
def test_a_description_gets_the_unit_that_it_does_not_name(text: str, told: str) -> None:
    cart = data("shop.Cart", prop("sizeMB", "int", text=text))
    assert of(api(cart), "shop/_cart.py", "Cart.sizeMB") == told


def test_a_described_parameter_gets_it_too() -> None:
    call = method("Open", param("waitSec", "int", text="How long."), param("sizeMB", "int", text="In MB."))
    told = of(api(managed("shop.Till", call)), "shop/_till.py", "Till.Open")
    assert "    waitSec: How long.\n\n        In seconds.\n" in told
    assert told.endswith("    sizeMB: In MB.")


def test_a_type_tells_the_name_on_the_wire_where_it_is_another() -> None:
    types = data("shop.Cart", wire_name="ShopCart"), data("shop.Coin", wire_name="Coin")
    files = emit(api(*types))
    assert docstrings(files["shop/_cart.py"])["Cart"].startswith(
        "The data object ``shop.Cart``, on the wire ``ShopCart``."
    )
    assert docstrings(files["shop/_coin.py"])["Coin"].startswith("The data object ``shop.Coin``.")


def test_values_of_enums_are_told() -> None:
    sides = enum("shop.Side", value("left"), value("right", "The right one."))
    found = docstrings(emit(api(sides))["shop/_side.py"])
    assert (found["Side.left"], found["Side.right"]) == ("The value ``left``.", "The right one.")


@given(apis())
def test_no_member_is_without_a_docstring(made: Api) -> None:
    found = [each for path, text in emit(made).items() for each in _told(path, text)]
    members = sum(len(type_.properties) + len(type_.methods) for type_ in made.types)
    values = sum(len(type_.values) for type_ in made.types if type_.kind is Kind.ENUM)
    assert len(found) >= len(made.types) + members + values
    assert "" not in found


def _told(path: str, text: str) -> list[str]:
    if path.startswith("_") or not path.rpartition("/")[2].startswith("_") or path.endswith("__init__.py"):
        return []
    return list(docstrings(text).values())


@pytest.mark.parametrize(
    ("text", "privilege", "words"),
    [
        ("", "Till.Open", "key: ``string``, required. The privilege ``Till.Open`` is needed on it."),
        ("The key.", "Till.Open", "key: The key. The privilege ``Till.Open`` is needed on it."),
        ("The key.", "dynamic", "key: The key. The privilege that is needed on it depends on the arguments."),
        ("The key.", None, "key: The key."),
    ],
)
def test_a_parameter_says_which_privilege_is_needed_on_it(
    text: str, privilege: str | None, words: str
) -> None:
    parameter = replace(param("key", text=text), privilege=privilege)
    source = emit(api(managed("shop.Till", method("Open", parameter))))["shop/_till.py"]
    assert words in " ".join(docstrings(source)["Till.Open"].split())
    assert (f'privilege="{privilege}"' in source) == (privilege is not None)
