"""What documents call deprecated is struck through by editors, and told of by checkers that are asked to."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.emit import deprecation, emit
from codegen.ir.model import FIRST_VERSION, Api, Deprecated, Type, Version
from codegen.ir.prose import paragraph
from codegen.output.manifest import complete
from codegen.output.writer import write
from tests.checkers import mypy, pyright, wrong_lines
from tests.emit.conftest import Importer
from tests.factories.linked import api, data, enum, failure, managed, method, param, prop, returns, value

VERSIONS = (Version(FIRST_VERSION, "1.0", "1", "shop/1.0"),)
HOSTILE = 'over")\nraise SystemExit(1)  # """ {{ x }} \\'
CASES = '''"""Uses of what is deprecated, each a line that ends with "error"."""

from olden import shop


def old(cart: shop.Cart, till: shop.Till) -> None:
    print(cart.note)  # error
    cart.Empty()  # error
    cart.Clear()  # error
    shop.Bag()  # error
    print(shop.State.open)  # error
    print(till.bag)
    print(shop.Shelf().slot, shop.Wide(), shop.RackSlot())


def still_typed(cart: shop.Cart) -> None:
    number: int = cart.Weigh()  # error
    text: str = cart.title
    number = cart.Find(uuid="tea")  # error
    number = cart.Find(None, "tea")  # error
    cart.Fill()
    print(number, text, shop.Cart.Fill.privilege)
    raise shop.Broke()  # error
'''


def deprecated(type_: Type, words: Deprecated) -> Type:
    return replace(type_, deprecated=words)


def store() -> Api:
    return api(
        managed(
            "shop.Cart",
            prop("note", deprecated=paragraph("Say it.")),
            prop("title", deprecated=False),
            method("Empty", deprecated=True, short_name="Clear"),
            method("Weigh", deprecated=paragraph(HOSTILE), returns=returns("int")),
            method("Fill"),
            method(
                "Find", param("at", optional=True), param("uuid"), returns=returns("int"), deprecated=True
            ),
        ),
        managed("shop.Till", prop("bag", "shop.Bag")),
        deprecated(data("shop.Bag", prop("old", deprecated=True)), paragraph(HOSTILE)),
        deprecated(enum("shop.State", value("open")), True),
        deprecated(failure("shop.Broke"), paragraph("long " * 100)),
        deprecated(
            managed(
                "shop.Rack",
                prop("slots", "shop.Rack.Slot", array=True),
                method("Take", param("slot", "shop.Rack.Slot"), returns=returns("shop.Rack.Slot")),
            ),
            True,
        ),
        data("shop.Rack.Slot", prop("kept", "shop.Rack.Slot.Kept", optional=True), wire_name="RackSlot"),
        data("shop.Rack.Slot.Kept", wire_name="RackSlotKept"),
        data("shop.Wide", base="shop.Rack.Slot", wire_name="WideSlot"),
        data("shop.Shelf", prop("slot", "shop.Rack.Slot.Kept", optional=True), wire_name="Shelf"),
        managed("shop.Store", method("Look", returns=returns("shop.Rack.Slot"))),
        versions=VERSIONS,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("deprecated")
    write(complete(emit(store())), path / "bindings" / "olden")
    (path / "cases").mkdir()
    (path / "cases" / "cases.py").write_text(CASES, "utf-8")
    return path


def test_mypy_tells_of_every_use(folder: Path, mypy_cache: str) -> None:
    found = mypy(folder / "cases", mypy_cache, [folder / "bindings"], ["--enable-error-code=deprecated"])
    assert found.keys() == wrong_lines("cases.py", CASES), found


def test_pyright_tells_of_every_use_and_finds_none_in_the_package_itself(folder: Path) -> None:
    own = [path for path in sorted((folder / "bindings").rglob("*.py")) if "_runtime" not in path.parts]
    found = pyright(folder, [folder / "bindings"], [folder / "cases", *own])
    assert found.keys() == wrong_lines("cases/cases.py", CASES), found


def test_what_is_said_is_safe_short_and_there_at_run_time(imported: Importer) -> None:
    shop = imported(store()).shop
    assert shop.Bag.__deprecated__.startswith('shop.Bag is deprecated: over")')
    assert shop.State.__deprecated__ == "shop.State is deprecated"
    assert shop.Cart.note.fget.__deprecated__ == "shop.Cart.note is deprecated: Say it."
    assert len(shop.Broke.__deprecated__) < 250
    assert not hasattr(shop.Cart, "__deprecated__")
    assert not hasattr(shop.Cart.title.fget, "__deprecated__")
    assert list(shop.State) == ["open"]
    assert shop.Cart.Weigh.deprecated


def test_words_of_documents_are_one_literal_each() -> None:
    tree = ast.parse(emit(store())["shop/_bag.py"])
    (cls,) = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    (call,) = (node for node in cls.decorator_list if "deprecated(" in ast.unparse(node)[:20])
    assert isinstance(call, ast.Call)
    assert [type(argument) for argument in call.args] == [ast.Constant]
    assert not call.keywords


@pytest.mark.parametrize(("length", "said"), [(200, "w" * 200), (201, "w" * 200 + "...")])
def test_long_reasons_are_cut(length: int, said: str) -> None:
    literal = deprecation.message("shop.Bag", paragraph("w" * length))
    assert ast.literal_eval(literal) == f"shop.Bag is deprecated: {said}"
