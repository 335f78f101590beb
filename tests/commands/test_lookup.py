"""What ``codegen show`` and ``codegen search`` find, and an IR file in place of documents."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from codegen.commands.lookup import FoundItem, Index
from codegen.ir.schema import schema
from codegen.ir.validate import first_fault
from tests.documents import CASES
from tests.factories.linked import api, enum, value
from tests.test_cli import LAMP, codegen

SHOP = {
    "shop/Lamp.rst": LAMP.replace(
        "Whether it shines.", "Whether the bulb_ *shines*; see `shop.Lamp.Switch`_ ."
    ),
    "shop/light/Torch.rst": LAMP.replace("shop.Lamp\n=========", "shop.light.Torch\n================"),
}
FACTS = """origin = "a test"
[[fact]]
type = "shop.Lamp"
set = { wire_name = "ShopLamp" }
[[fact]]
type = "shop.Lamp"
member = "Switch"
set = { short_name = "Flip" }
"""


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with ``docs`` and ``api.json``, as the current folder."""
    monkeypatch.chdir(tmp_path)
    for name, text in SHOP.items():
        path = tmp_path / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    Path("facts.toml").write_text(FACTS, "utf-8")
    made = codegen("ir", "docs", "--facts", "facts.toml", "-o", "api.json")
    assert made.exit_code == 0, made.output
    return tmp_path


def shown(name: str) -> str:
    result = codegen("show", name, "--ir", "api.json")
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.mark.parametrize("name", ["shop.Lamp.Switch", "shop.Lamp.Flip", "ShopLamp.Flip", "ShopLamp.Switch"])
def test_a_method_by_each_of_its_names(name: str, shop: Path) -> None:
    assert shown(name).startswith("shop.Lamp.Switch(on: boolean) -> void")
    assert "short name: Flip" in shown(name)


def test_a_type_by_its_name_on_the_wire(shop: Path) -> None:
    assert shown("ShopLamp") == shown("shop.Lamp")
    assert shown("Torch") == shown("shop.light.Torch")


def test_a_namespace(shop: Path) -> None:
    assert shown("shop") == "namespace shop\n\nnamespaces:\n  shop.light\n\ntypes:\n  managed  shop.Lamp\n"
    assert json.loads(codegen("show", "shop.light", "docs", "--format", "json").stdout) == {
        "name": "shop.light",
        "kind": "namespace",
        "namespaces": [],
        "types": ["shop.light.Torch"],
    }


def test_links_and_marks_are_words_on_a_terminal(shop: Path) -> None:
    text = shown("shop.Lamp.lit")
    assert "Whether the bulb_ *shines*; see shop.Lamp.Switch." in text.replace(" .", ".")
    assert "vim:" not in text
    assert "\\" not in text


def test_what_the_ir_has_of_a_member(shop: Path) -> None:
    found = json.loads(codegen("show", "shop.Lamp.Switch", "--ir", "api.json", "--format", "json").stdout)
    assert (found["name"], found["kind"], found["of"]) == ("shop.Lamp.Switch", "method", "shop.Lamp")
    api = json.loads(Path("api.json").read_text("utf-8"))
    assert found["ir"] == api["types"][0]["methods"][0]


def test_places_from_an_ir_file(shop: Path) -> None:
    lines = SHOP["shop/Lamp.rst"].split("\n")
    for name, head in (("lit", "    lit (`bool`_):"), ("Switch", "Switch(on):")):
        assert (
            f"stated in:  docs/shop/Lamp.rst:{lines.index(head) + 1}\n" in shown(f"shop.Lamp.{name}") + "\n"
        )


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("shop.lamp", "shop.Lamp"),
        ("shop.Lmap", "shop.Lamp"),
        ("shop.Lamp.swich", "shop.Lamp.Switch"),
        ("shop.Lamp.flip", "shop.Lamp.Switch"),
        ("shoplamp", "shop.Lamp"),
        ("light.Torch", "shop.light.Torch"),
    ],
)
def test_near_misses(name: str, meant: str, shop: Path) -> None:
    result = codegen("show", name, "--ir", "api.json")
    assert result.exit_code == 2
    assert f"Did you mean {meant}" in result.stderr


def test_nothing_is_near(shop: Path) -> None:
    result = codegen("show", "qqq.Xyzzy", "docs")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, "qqq.Xyzzy is not documented.")


def names(*arguments: str) -> list[str]:
    result = codegen("search", *arguments, "--ir", "api.json", "--format", "json")
    return [f"{hit['found_in']} {hit['name']}" for hit in json.loads(result.stdout)]


def test_names_come_before_texts_and_better_ones_first(shop: Path) -> None:
    assert names("switch") == [
        "name shop.Lamp.Switch",
        "name shop.light.Torch.Switch",
        "description shop.Lamp.lit",
    ]
    assert names("flip") == ["name shop.Lamp.Switch"]
    assert names("ShopLamp") == ["name shop.Lamp"]
    assert names("shop.light.T")[0] == "name shop.light.Torch"
    assert names("turns  it ON")[0] == "description shop.Lamp.Switch"


def test_a_search_is_bounded_and_says_so(shop: Path) -> None:
    result = codegen("search", "l", "docs", "--limit", "1")
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 2)
    assert "more; --limit 0 shows all" in result.stderr
    assert len(names("l", "--limit", "0")) > len(names("l", "--limit", "2")) == 2


def test_a_search_for_nothing(shop: Path) -> None:
    assert codegen("search", " ", "docs").exit_code == 2
    result = codegen("search", "Swich", "docs")
    assert result.exit_code == 2
    assert "Did you mean shop.Lamp.Switch" in result.stderr
    assert codegen("search", "xyzzy", "docs", "--format", "json").stdout == "[]\n"


def test_an_ir_file_takes_the_place_of_documents_in_each_command(shop: Path) -> None:
    for folder, source in (("a", ("docs", "--facts", "facts.toml")), ("b", ("--ir", "api.json"))):
        assert codegen("generate", *source, "-o", folder).exit_code == 0
    assert tree(Path("a")) == tree(Path("b"))
    assert codegen("lint", "--ir", "api.json").stdout == "nothing to report\n"
    assert codegen("ir", "--ir", "api.json").stdout == Path("api.json").read_text("utf-8")
    piped = codegen("ir", "--ir", "-", stdin=Path("api.json").read_text("utf-8"))
    assert piped.stdout == Path("api.json").read_text("utf-8")
    for beside in (["docs"], ["--facts", "facts.toml"], ["--include", "*"]):
        result = codegen("lint", "--ir", "api.json", *beside)
        assert (result.exit_code, "takes the place of" in result.stderr) == (2, True)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


# Any: what JSON holds is only known to the schema
Change = Callable[[dict[str, Any]], object]
BROKEN: dict[str, Change] = {
    "version is 2, not 1": lambda api: api.update(version=2),
    "the document lacks 'opaque'": lambda api: api.pop("opaque"),
    "types[0].kind is 'lamp', not": lambda api: api["types"][0].update(kind="lamp"),
    "types[0].name is 'lamp', which cannot be a name": lambda api: api["types"][0].update(name="lamp"),
    "types[0].properties[0].optional is 'yes'": lambda api: api["types"][0]["properties"][0].update(
        optional="yes"
    ),
    "types[0].methods[0].since is 3": lambda api: api["types"][0]["methods"][0].update(since=3),
    "refers to version shop.none": lambda api: api["types"][0].update(since="shop.none"),
    "refers to shop.None": lambda api: api["types"][0]["properties"][0].update(type="shop.None"),
    "is there twice": lambda api: api["types"].append(api["types"][0]),
    "types is an object, not of the type array": lambda api: api.update(types={}),
}


@pytest.mark.parametrize("said", BROKEN)
@pytest.mark.parametrize("command", [["lint"], ["show", "shop.Lamp"], ["generate"]])
def test_a_broken_ir_is_one_error_that_names_the_fault(said: str, command: list[str], shop: Path) -> None:
    api = json.loads(Path("api.json").read_text("utf-8"))
    BROKEN[said](api)
    Path("api.json").write_text(json.dumps(api), "utf-8")
    result = codegen(*command, "--ir", "api.json")
    assert (result.exit_code, result.output.count("error:")) == (2, 1)
    assert "api.json: error: cannot be read as an IR" in result.output
    assert said in result.output


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"a": 1}', "[" * 100_000, "\x00", "é" * 9])
def test_what_is_no_ir_at_all(text: str, shop: Path) -> None:
    Path("api.json").write_bytes(text.encode("latin-1"))
    result = codegen("lint", "--ir", "api.json")
    assert (result.exit_code, result.output.count("[unreadable]")) == (2, 1)
    assert max(map(len, result.output.splitlines())) < 600


@pytest.mark.parametrize("name", sorted(path.parent.name for path in CASES.glob("*/ir.json")))
def test_the_irs_of_the_cases_have_no_fault(name: str) -> None:
    document = json.loads((CASES / name / "ir.json").read_text("utf-8"))
    document["a field of a later release"] = 1
    assert "format" not in document or first_fault(document) is None


def test_the_schema_uses_no_word_that_the_check_does_not_know() -> None:
    known = {
        *("$ref", "type", "const", "enum", "required", "properties", "items", "anyOf", "allOf", "if", "then"),
        *("else", "pattern", "minLength", "minimum", "minItems", "maxItems"),
        *("description", "title", "additionalProperties", "$defs", "$schema", "$id", "$comment"),
    }

    def words(rule: object) -> set[str]:
        if not isinstance(rule, dict):
            return set()
        found: set[str] = set()
        for word, inner in cast("dict[str, object]", rule).items():
            found.add(word)
            named = word in ("properties", "$defs")
            for each in cast("dict[str, object]", inner).values() if named else [inner]:
                found |= words(each)
                for item in cast("list[object]", each) if isinstance(each, list) else ():
                    found |= words(item)
        return found

    assert words(schema()) <= known


@pytest.mark.parametrize("name", ["2.5GbE", "10/100", "shop.Lamp", "", "in"])
def test_a_value_may_have_any_name(name: str) -> None:
    known = Index(api(enum("shop.Speed", *map(value, ("2.5GbE", "10/100", "shop.Lamp", "", "in")))))
    found = known.find(f"shop.Speed.{name}")
    assert isinstance(found, FoundItem)
    assert (found.kind, found.name) == ("value", f"shop.Speed.{name}")
    assert known.find("shop.Speed.5GbE") is None
